import Testing

@testable import AuditReport

struct WordScannerTests {
    private static func words(_ text: String) -> [String] {
        WordScanner.words(Array(text.utf8)).map(\.text.string)
    }

    @Test(arguments: [
        ("Nämnden har, 2019/20, IT-säkerhet: t.ex. kultur- och", "nämnden har 2019/20 it-säkerhet t.ex kultur- och"),
        ("ÅTGÄRDER – vidtas ”ännu” ej½§ 14:3", "åtgärder vidtas ännu ej 14:3"),
        ("överförmyndarverksamhet", "överförmyndarverksamhet"),
        ("a\u{B7}b 漢字 x😀y", "a b 漢字 x😀y"),
        ("", ""),
    ])
    func `words are runs of letters and digits with the signs inside them`(text: String, expected: String) {
        #expect(Self.words(text).joined(separator: " ") == expected)
    }

    @Test func `a word is the same wherever it stands`() {
        for word in ["ö", "nämnd", "kommunal", "Åtgärder", "revisionsfrågor", "socialförvaltningen", "KS2019-14"] {
            let folded = Self.words(word)
            for before in 0..<20 {
                for after in [0, 1, 7, 40] {
                    let text = String(repeating: ".", count: before) + word + String(repeating: " ", count: after)
                    #expect(Self.words(text) == folded)
                    let found = WordScanner.words(Array(text.utf8)).first
                    #expect(found?.range == before..<(before + word.utf8.count))
                    #expect(found?.text == FoldedWord(word))
                }
            }
        }
    }

    @Test func `no more words are read than asked for`() {
        let bytes = Array("ett två tre fyra fem".utf8)
        #expect(WordScanner.words(bytes, limit: 3).map(\.text.string) == ["ett", "två", "tre"])
    }
}
