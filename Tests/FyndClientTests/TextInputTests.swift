import FyndAPI
import Testing

@testable import FyndClient

struct TextInputTests {
    private func text(_ bytes: [UInt8], maximumLength: Int = 100) throws(ServiceError) -> String {
        try TextInput.text(of: bytes, maximumLength: maximumLength, name: "råd.txt")
    }

    @Test func `a text is taken as it is, but for a byte order mark`() throws {
        #expect(try text(Array("Se över\r\nrutiner.\n".utf8)) == "Se över\r\nrutiner.\n")
        #expect(try text([0xEF, 0xBB, 0xBF] + Array("Å".utf8)) == "Å")
    }

    @Test func `a text may be as long as it may be, and no longer`() throws {
        #expect(try text(Array("åå".utf8), maximumLength: 4) == "åå")
        #expect(
            throws: ServiceError.invalidRequest(
                "råd.txt is longer than 3 bytes, which is as long as a text may be. Give a part of it.")
        ) {
            try text(Array("åå".utf8), maximumLength: 3)
        }
    }

    @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{FEFF}\n", "\u{A0}\u{2003}"])
    func `a text without anything in it is refused`(content: String) {
        #expect(throws: ServiceError.invalidRequest("råd.txt is empty. Give a text to compare with.")) {
            try text(Array(content.utf8))
        }
    }

    @Test(arguments: [
        ([0xE5], 1), ([0x61, 0x0A, 0x62, 0x0A, 0xC3, 0x0A, 0xC3], 3), ([0xFF, 0xFE, 0x61, 0x00], 1), ([0xC0, 0x80], 1),
        ([0xED, 0xA0, 0x80], 1), ([0x0A, 0xF0, 0x9F, 0x98], 2),
    ])
    func `what is not UTF-8 is refused with its line`(bytes: [UInt8], line: Int) {
        let error = #expect(throws: ServiceError.self) { try text(bytes) }
        #expect(error?.message.hasPrefix("råd.txt is not text in UTF-8 (line \(line)). Convert it") == true)
    }
}
