import LanguageEvaluation
import Testing

struct ListTests {
    @Test func `forms are collected with all their lemmas, and function words left out`() throws {
        let list = try ConflationList(
            Array(
                "form\tlemma\tupos\nvisade\tvisa\tVERB\nvisade\tvisad\tADJ\noch\toch\tCCONJ\navtal\tavtal\tNOUN\n".utf8)
        )
        #expect(list.forms.map(\.text) == ["avtal", "visade"])
        #expect(list.forms.map(\.lemmas) == [["avtal"], ["visa", "visad"]])
    }

    @Test func `byte order marks, Windows line ends and empty lines are taken`() throws {
        let list = try WholeWordList([0xEF, 0xBB, 0xBF] + Array("frihet\r\n\r\nMjölby\r\n".utf8))
        #expect(list.words == ["frihet", "Mjölby"])
    }

    @Test func `words and stems may come in one file or in two`() throws {
        let one = try StemList(Array("hästarna\thäst\navtalen\tavtal".utf8))
        let two = try StemList(words: Array("hästarna\navtalen\n".utf8), stems: Array("häst\navtal\n".utf8))
        #expect(one == two)
    }

    @Test(arguments: [
        ("form\tlemma\nx\ty", "line 1: 2 fields, where 3 are wanted; write form<TAB>lemma<TAB>upos."),
        ("a\tb\tNOUN", "line 1: the columns are not named; write form<TAB>lemma<TAB>upos in the first line."),
        ("form\tlemma\tupos\na\t \tNOUN", "line 2: the field \"lemma\" is empty; fill it in or remove the line."),
        ("form\tlemma\tupos\n\noch\toch\tCCONJ", "line 1: there are no words to measure; is this the right file?"),
        ("", "line 1: there are no words to measure; is this the right file?"),
    ])
    func `a list of forms that cannot be used says where and why`(text: String, message: String) {
        let error = #expect(throws: ListError.self) { try ConflationList(Array(text.utf8)) }
        #expect(error?.description == message)
    }

    @Test(arguments: [
        ("ord", "line 1: 1 field, where 3 are wanted; write word<TAB>parts<TAB>pieces."),
        (
            "avtalstid\tavtal tid\tavtals|ti",
            "line 1: the pieces joined give \"avtalsti\"; write where the word divides, letter for letter."
        ),
        (
            "avtalstid\tavtal tid\tavtalstid",
            "line 1: 2 parts and 1 pieces; write as many of both, two or more: a b<TAB>a|b."
        ),
        ("ord\tord\tord", "line 1: 1 parts and 1 pieces; write as many of both, two or more: a b<TAB>a|b."),
    ])
    func `a list of compounds that cannot be used says where and why`(text: String, message: String) {
        let error = #expect(throws: ListError.self) { try CompoundList(Array(text.utf8)) }
        #expect(error?.description == message)
    }

    @Test func `lists of other lengths, other encodings and too many lemmas are refused`() {
        #expect(throws: ListError.self) { try StemList(words: Array("a\nb".utf8), stems: Array("a".utf8)) }
        let encoding = #expect(throws: ListError.self) { try WholeWordList(Array("ord\n".utf8) + [0xE5, 0x0A]) }
        #expect(encoding?.line == 2)
        #expect(encoding?.reason == .notUTF8)
        let lemmas = (0...ConflationList.mostLemmas).map { "x\tlemma\($0)\tNOUN\n" }.joined()
        let error = #expect(throws: ListError.self) { try ConflationList(Array("form\tlemma\tupos\n\(lemmas)".utf8)) }
        #expect(error?.reason == .tooManyLemmas(form: "x"))
        #expect(error?.line == ConflationList.mostLemmas + 2)
    }
}
