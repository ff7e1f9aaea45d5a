import Testing

@testable import AuditReport

struct SourceTextTests {
    @Test(arguments: [
        ("rad\r\ntvå", "rad\ntvå", 8),
        ("inter\u{AD}kon\u{AD}troll", "interkontroll", 15),
        ("a\u{30A}terkommande", "återkommande", 13),
        ("\u{FEFF}Rapport", "Rapport", 8),
        ("fo\u{AD}\u{308}r", "för", 5),
        ("12\u{A0}000\u{202F}kr", "12 000 kr", 9),
    ])
    func `normalised text keeps the length of its source`(source: String, normalised: String, length: Int) {
        let text = SourceText(source)
        #expect(String(decoding: text.bytes, as: UTF8.self).utf8.elementsEqual(normalised.utf8))
        #expect(text.scalarCount == length)
        #expect(text.offset(of: text.bytes.count) == length)
    }

    @Test func `offsets count the scalars of the source`() {
        let source = "En rad.\r\nO\u{308}vrigt: inter\u{AD}kon\u{AD}troll och mål."
        let text = SourceText(source)
        let scalars = Array(source.unicodeScalars)
        for word in ["Ö", "och", "mål"] {
            let bytes = Array(word.utf8)
            let start = text.bytes.indices.first { text.bytes[$0...].starts(with: bytes) } ?? -1
            let offset = text.offset(of: start)
            let first = word == "Ö" ? "O" : word.unicodeScalars.first.map(String.init) ?? ""
            #expect(String(scalars[offset]) == first)
        }
    }

    @Test func `offsets in a long text agree with counting`() {
        let source = String(repeating: "Åtgärder\r\nvidtas a\u{308}ven i\u{AD}nom nämnden. ", count: 400)
        let text = SourceText(source)
        var expected = 0
        var checked = 0
        for (index, scalar) in source.unicodeScalars.enumerated() where scalar == "v" {
            expected = index
            checked += 1
        }
        let last = text.bytes.lastIndex(of: UInt8(ascii: "v")) ?? 0
        #expect(text.offset(of: last) == expected)
        #expect(checked == 800)
    }
}
