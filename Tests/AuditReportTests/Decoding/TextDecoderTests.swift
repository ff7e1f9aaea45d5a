import Testing

@testable import AuditReport

struct TextDecoderTests {
    static let text = "Nämnden bör följa upp åtgärderna."
    static let utf16LE = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    static let utf16BE = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    static let cases: [(bytes: [UInt8], encoding: String)] = [
        (Array(text.utf8), "UTF-8"),
        ([0xEF, 0xBB, 0xBF] + Array(text.utf8), "UTF-8"),
        ([0xFF, 0xFE] + utf16LE, "UTF-16LE"),
        ([0xFE, 0xFF] + utf16BE, "UTF-16BE"),
        (utf16LE, "UTF-16LE"),
        (utf16BE, "UTF-16BE"),
        (text.unicodeScalars.map { UInt8($0.value) }, "windows-1252"),
    ]

    @Test(arguments: cases)
    func `the encoding is told by the bytes`(bytes: [UInt8], encoding: String) throws {
        let decoded = try TextDecoder.decode(bytes)
        #expect(Array(decoded.text.utf8) == Array(Self.text.utf8))
        #expect(decoded.encoding == encoding)
    }

    @Test func `windows-1252 has quotation marks where ISO-8859-1 has controls`() {
        #expect(Windows1252.decode([0x93, 0xE5, 0x94, 0x80, 0x96, 0x85][...]) == "“å”€–…")
    }

    @Test func `a few broken bytes do not make UTF-8 another encoding`() throws {
        let bytes = Array("åtgärder på förskolan är många".utf8) + [0xC3] + Array(" och fler".utf8)
        let decoded = try TextDecoder.decode(bytes)
        #expect(decoded.encoding == "UTF-8")
        #expect(decoded.text == "åtgärder på förskolan är många\u{FFFD} och fler")
    }

    @Test(arguments: [
        ([0x89, 0x50, 0x4E, 0x47, 13, 10], "a PNG image"),
        ([0x7F, 0x45, 0x4C, 0x46, 2, 1], "a program"),
    ])
    func `known kinds of data are refused by name`(bytes: [UInt8], kind: String) {
        let failure = #expect(throws: ReadingFailure.self) { try TextDecoder.decode(bytes) }
        guard case .unsupported(kind, _)? = failure?.reason else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    @Test(arguments: [
        ("macintosh", [0x8C, 0x8A, 0x9A] as [UInt8]), ("ibm-850", [0x86, 0x84, 0x94]),
        ("windows-1252", [0xE5, 0xE4, 0xF6]),
    ])
    func `old encodings are told by how the text reads`(encoding: String, letters: [UInt8]) throws {
        let words = [
            "N", "mnden har p", " nytt g", "tt igenom l", "get f", "r skolor och bost", "der i tv", " omr", "den",
        ]
        let order = [1, 0, 0, 1, 2, 1, 0, 0]
        var bytes: [UInt8] = []
        for (word, letter) in zip(words, order + [0]) { bytes += Array(word.utf8) + [letters[letter]] }
        bytes.removeLast()
        let decoded = try TextDecoder.decode(bytes)
        #expect(decoded.text == "Nämnden har på nytt gått igenom läget för skolor och bostäder i två områden")
        #expect(decoded.encoding == encoding)
    }

    @Test(arguments: [("iso-8859-2", [0xB1] as [UInt8], "ą"), ("windows-1251", [0xE6], "ж"), ("latin1", [0xE5], "å")])
    func `a page's own word on its encoding counts`(announced: String, bytes: [UInt8], text: String) throws {
        #expect(try TextDecoder.decode(bytes, announced: announced).text == text)
    }

    @Test func `unknown data is refused`() {
        let failure = #expect(throws: ReadingFailure.self) {
            try TextDecoder.decode((0..<2000).map { UInt8($0 * 7 % 251) })
        }
        #expect(failure?.reason == .binary)
    }
}
