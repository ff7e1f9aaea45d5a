import SwedishText
import Testing

struct HostileReferenceTests {
    private static let pieces = [
        "1", "2", "12", "345", "2014", "2014", "09", " ", " ", "\n", "\u{A0}", "\u{202F}", "-", "–", "/", ":", ".", ",",
        "(", ")",
        "§", "kap", "kr", "mnkr", "miljoner", "kronor", "per", "invånare", "%", "procent", "SOSFS", "SFS", "HSLF",
        "prop.",
        "Dnr", "KS", "nr", "maj", "den", "och", "a", "å", "a\u{30A}", "\u{AD}", "²", "🙂", "+", "minus", "EU", "_",
        "\u{301}",
    ]

    @Test func `references of any text are in order, in bounds and between scalars`() {
        var random = SeededGenerator(seed: 71)
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...14, using: &random)
            let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            let bytes = Array(text.utf8)
            let found = ReferenceScanner().references(in: text)
            expectOrdered(found, within: bytes.count)
            for reference in found {
                #expect(bytes[reference.start] & 0xC0 != 0x80, "\(text.debugDescription)")
                #expect(reference.end == bytes.count || bytes[reference.end] & 0xC0 != 0x80, "\(text.debugDescription)")
                #expect(String(validating: bytes[reference.start..<reference.end], as: UTF8.self) != nil)
                #expect(!reference.key.isEmpty)
            }
        }
    }

    @Test func `any bytes give references in order and in bounds`() {
        var random = SeededGenerator(seed: 73)
        let likely = Array("0123 §:/-.kap\u{A0}\u{2009}–åKSdnr%".utf8)
        for round in 0..<20_000 {
            let bytes = (0..<60).map { _ in
                round.isMultiple(of: 2)
                    ? UInt8.random(in: 0 ... .max, using: &random) : likely.randomElement(using: &random) ?? 0
            }
            var found: [Reference] = []
            bytes.withUnsafeBufferPointer { ReferenceScanner().scan($0, into: &found) }
            expectOrdered(found, within: bytes.count)
        }
    }

    @Test func `a text of which any part is cut off gives references in order`() {
        let text = "Dnr KS-2014/742.912, 3 kap. 3 a § SOSFS 2011:9 8,8 mnkr/inv. 21 okt. 2014 –2–3 % nr 7, 2014"
        let bytes = Array(text.utf8)
        for start in bytes.indices {
            for end in start...bytes.count {
                var found: [Reference] = []
                bytes[start..<end].withUnsafeBufferPointer { ReferenceScanner().scan($0, into: &found) }
                expectOrdered(found, within: end - start)
            }
        }
    }

    @Test(arguments: [
        "1", "9", " ", "/", "§", "-", "123 ", "1 234 ", "1/", "2014/", "2014:", "1.", "1,", "3, ", "3 och ", "3 kap ",
        "KS-", "§§ 1, ",
        "x1", "(", "\u{A0}", "1\n", "08-", "999 999 999 999 999 ",
    ])
    func `a long text of one piece is read to its end`(piece: String) {
        let text = String(repeating: piece, count: (1 << 18) / piece.utf8.count)
        expectOrdered(ReferenceScanner().references(in: text), within: text.utf8.count)
    }

    @Test(arguments: [
        "999999999999999 mdkr", "999 999 999 999 999,99 mdkr", "99999999999999999999 kr", "1-999999999999999 mdkr",
        "999999999999999,9999 %", "1 000 000 000 000 000 000 kr",
    ])
    func `numbers too large to be sums are left out`(text: String) {
        #expect(keys(text, .amount) == [])
    }

    @Test func `scanning appends`() {
        let scanner = ReferenceScanner()
        var found: [Reference] = []
        for text in ["25 %", "§ 5"] { Array(text.utf8).withUnsafeBufferPointer { scanner.scan($0, into: &found) } }
        #expect(found.map(\.key) == ["25 %", "§ 5"])
    }

    private func expectOrdered(_ found: [Reference], within count: Int) {
        var last: Reference?
        for reference in found {
            #expect(reference.start >= 0 && reference.start < reference.end && reference.end <= count)
            if let last {
                let isSecondKey = reference.start == last.start && reference.end == last.end
                #expect(reference.start >= last.end || isSecondKey && reference.kind == .registrationNumber)
            }
            last = reference
        }
    }
}
