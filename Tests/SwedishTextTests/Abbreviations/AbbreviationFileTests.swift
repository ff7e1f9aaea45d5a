import SwedishText
import Testing

struct AbbreviationFileTests {
    @Test func `lines have a short form, a tab and a long form`() {
        let file = AbbreviationFile("\u{FEFF}# egna\r\nBoU\t barn och utbildning \r\n\n  \n KLN\tKallnäs".utf8)
        #expect(file.lines.map(\.short) == ["BoU", "KLN"])
        #expect(file.lines.map(\.long) == ["barn och utbildning", "Kallnäs"])
        #expect(file.lines.map(\.number) == [2, 5])
        #expect(file.errors.isEmpty)
    }

    @Test(arguments: [
        ("KLN Kallnäs", "no tab; write the short form, one tab, and the long form"),
        ("KLN\tKall\tnäs", "more than one tab; write the short form, one tab, and the long form"),
        ("\tKallnäs", "nothing before the tab; write the short form there"),
        ("KLN\t  ", "nothing behind the tab; write the long form there"),
        ("KLN\t--", "a side without letters and digits; write words on both sides of the tab"),
        (String(repeating: "x", count: 1001), "longer than 1000 bytes; shorten it"),
    ])
    func `a bad line is reported and the others are kept`(line: String, explanation: String) {
        let file = AbbreviationFile("AB\tAlmby\n\(line)\nCD\tCirkeldalen\n".utf8)
        #expect(file.errors.map(\.description) == ["line 2: \(explanation)"])
        #expect(file.lines.map(\.short) == ["AB", "CD"])
    }

    @Test func `bytes that are not UTF-8 are reported`() {
        let file = AbbreviationFile(Array("AB\tAlmby\nC".utf8) + [0xE5] + Array("D\tCirkeldalen\nEF\tEkby".utf8))
        #expect(file.errors.map(\.reason) == [.notUTF8])
        #expect(file.errors.map(\.description) == ["line 2: it is not UTF-8; save the file in that encoding"])
        #expect(file.lines.map(\.short) == ["AB", "EF"])
    }

    @Test func `any bytes give lines or errors, and each line at most once`() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<300 {
            let bytes = (0..<200).map { _ in
                ([9, 10, 13, 35, 65, 66, 0xC3, 0xA5, 32] as [UInt8]).randomElement(using: &random) ?? 0
            }
            let file = AbbreviationFile(bytes)
            let numbers = (file.lines.map(\.number) + file.errors.map(\.line)).sorted()
            #expect(Set(numbers).count == numbers.count)
            #expect((numbers.last ?? 0) <= bytes.count { $0 == 10 } + 1)
        }
    }
}
