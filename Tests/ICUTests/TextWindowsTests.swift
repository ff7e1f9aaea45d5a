import Testing

@testable import ICU

struct TextWindowsTests {
    @Test(arguments: [
        ("ett två tre fyra", ["ett två ", "tre fyra"]), ("abcdefghijkl mno", ["abcdefghijkl ", "mno"]),
        ("kort", ["kort"]),
        ("ab\ncd ef\ngh ij", ["ab\ncd ef\n", "gh ij"]), ("", []),
    ])
    func `words are cut behind the last space that fits, else behind the next`(text: String, windows: [String]) {
        #expect(self.windows(of: text, .afterSpaceOrLineFeed, preferred: 10, longest: 100) == windows)
    }

    @Test func `sentences are cut behind line feeds only`() {
        let windows = windows(of: "ett två tre fyra\nfem sex\nsju åtta", .afterLineFeed, preferred: 10, longest: 100)
        #expect(windows == ["ett två tre fyra\n", "fem sex\n", "sju åtta"])
    }

    @Test func `a text without a place to cut is cut between scalars`() {
        let windows = windows(of: "ååååå🙂🙂", .afterSpaceOrLineFeed, preferred: 4, longest: 5)
        #expect(windows == ["åå", "åå", "å", "🙂", "🙂"])
    }

    @Test func `windows of any bytes cover them, none longer than allowed`() {
        var random = SeededGenerator(seed: 47)
        for _ in 0..<300 {
            let bytes = random.hardBytes(count: 200)
            bytes.withUnsafeBufferPointer { text in
                var windows = TextWindows(text, cut: .afterSpaceOrLineFeed, preferred: 7, longest: 20)
                var end = 0
                while let window = windows.next() {
                    #expect(window.lowerBound == end && (1...20).contains(window.count))
                    end = window.upperBound
                }
                #expect(end == bytes.count)
            }
        }
    }

    private func windows(of text: String, _ cut: TextWindows.Cut, preferred: Int, longest: Int) -> [String] {
        Array(text.utf8).withUnsafeBufferPointer { utf8 in
            var windows = TextWindows(utf8, cut: cut, preferred: preferred, longest: longest)
            var found: [String] = []
            while let window = windows.next() { found.append(String(decoding: utf8[window], as: UTF8.self)) }
            return found
        }
    }
}
