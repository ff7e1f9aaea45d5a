import Testing

@testable import AuditReport

struct QuestionIndexTests {
    private static func index() -> QuestionIndex {
        var index = QuestionIndex()
        let questions = [
            ("finnsändamålsenligariktlinjerförverksamheten", ["ändamål", "riktlin", "verksam"]),
            ("finnsändamålsenligariktlinjerförhelakommunen", ["ändamål", "riktlin", "kommune"]),
            ("skeruppföljning", ["uppfölj"]),
        ]
        for (number, (key, stems)) in questions.enumerated() {
            index.insert(number, key: key, stems: stems.map { FoldedWord($0) })
        }
        return index
    }

    @Test(arguments: [
        ("finnsändamålsenligariktlinjerför", 0), ("finnsändamålsenligariktlinjerförhela", 1), ("skeruppföljning", nil),
        ("finnsändamål", nil), ("finnsändamålsenligariktlinjerförskolan", nil),
    ])
    func `the first question that a long beginning fits is known by it`(beginning: String, question: Int?) {
        #expect(Self.index().question(beginningWith: beginning) == question)
    }

    @Test(arguments: [
        (["ändamål", "riktlin", "verksam"], 0), (["ändamål", "riktlin"], nil), (["kommune", "riktlin"], 1),
        (["uppfölj"], nil), (["uppfölj", "kontrol"], nil),
    ])
    func `a question is known by its stems when no other shares as many`(stems: [String], question: Int?) {
        #expect(Self.index().question(sharing: stems.map { FoldedWord($0) }) { _ in true } == question)
    }

    @Test func `questions that do not count are passed over`() {
        let stems = ["ändamål", "riktlin"].map { FoldedWord($0) }
        #expect(Self.index().question(sharing: stems) { $0 == 1 } == 1)
    }
}
