import SwedishText

/// Words and phrases that must stand near each other in a passage; a single phrase, in its order.
struct NearSearch: Hashable {
    /// A term that stands for a word.
    struct Form: Hashable {
        /// A term with positions.
        var placed: [UInt8]
        /// A term without positions that the passage must have beside it: of a word as it stands only the lemma's places are
        /// known.
        var needed: [UInt8]?

        /// The term of which the documents are those that have the form.
        var deciding: [UInt8] { needed ?? placed }
    }

    /// A word, in any of some forms.
    struct Word: Hashable {
        var forms: [Form]
        /// What tells it in a text.
        var test: WordTest

        /// A word in any inflection.
        init(_ word: AnalyzedWord) {
            forms = word.lemmaTerms.map { Form(placed: $0) }
            test = .lemma(word.lemma)
        }

        /// A word as it stands.
        init(exactly word: AnalyzedWord) {
            let terms = word.lemmaTerms
            if word.word == word.lemma {
                forms = [Form(placed: word.lemma)]
            } else if word.isFunctionWord {
                // Of function words only the lemma is in the index.
                forms = [Form(placed: terms[1])]
            } else {
                forms = [Form(placed: terms[1], needed: word.formTerm)]
            }
            test = .word(word.word)
        }

        /// The words that a pattern stands for.
        init(forms: [Form], pattern: WordPattern) {
            self.forms = forms
            test = .pattern(pattern)
        }

        /// Whether the index tells all there is to know: where each form stands, and that it is that form and no other.
        var isSure: Bool {
            if case .lemma = test { return true }
            return forms.allSatisfy { $0.needed == nil && WordTerms.isWordItself($0.placed) }
        }
    }

    /// For each operand the rows of words side by side of which any will do.
    var operands: [[[Word]]]
    /// How near each other the operands must stand.
    var reach: NearReach

    init(operands: [[[Word]]], reach: NearReach) {
        self.operands = operands
        self.reach = reach
    }

    /// Words side by side, in order.
    init(phrase words: [Word]) {
        self.init(operands: [[words]], reach: .words(1))
    }

    /// Words that stand near each other, in any order.
    init(_ words: [Word], within distance: Int) {
        self.init(operands: words.map { [[$0]] }, reach: .words(distance))
    }

    /// What each of the words is told by.
    var tests: [WordTest] { operands.flatMap { $0.flatMap { $0.map(\.test) } } }

    /// Whether the index tells all there is to know; else it says where to look.
    var isSure: Bool { operands.allSatisfy { $0.allSatisfy { $0.allSatisfy(\.isSure) } } }

    /// Whether it matters where the words stand in the passage.
    var dependsOnPlaces: Bool {
        operands.count > 1 && reach != .passage || operands.contains { $0.contains { $0.count > 1 } }
    }
}
