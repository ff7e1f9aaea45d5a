import Testing

@testable import AuditReport

struct PhraseMapTests {
    private let grades: PhraseMap<Int> = ["inte helt": 1, "helt": 2, " inte ": 3, "inte": 4, "åtgärdat": 5]

    @Test(arguments: [
        ("Det är inte helt åtgärdat", 7, 3), ("Helt åtgärdat, inte mer", 0, 2), ("ÅTGÄRDAT", 0, 5), ("inte helt", 0, 1),
        ("inte", 0, 4), ("xinte", 1, 4),
    ])
    func `the phrase that stands first counts, and of two at one place the first in the list`(
        text: String, place: Int, value: Int
    ) {
        let found = grades.earliest(in: FoldedText(text))
        #expect(found?.value == value)
        #expect(found?.place == place)
    }

    @Test(arguments: ["", "i", "int", "hel t", "åtgärda"])
    func `a text without any of the phrases has none`(text: String) {
        #expect(grades.earliest(in: FoldedText(text)) == nil)
        #expect(!grades.occurs(in: FoldedText(text)))
    }

    @Test func `all phrases are found in the order of the text`() {
        #expect(grades.all(in: FoldedText("åtgärdat men inte helt")) == [5, 3, 1, 4, 2])
    }
}
