/// Recognises texts that answer the question right before them.
enum AnswerText {
    /// Whether a block begins with an answer: "Svar: ..." or nothing but a grade.
    static func opens(_ unit: TextUnit) -> Bool {
        unit.block.shape != .row && !unit.block.isHeading && opens(unit, at: 0)
    }

    /// Whether the sentence at `index` begins with "Svar:" or is nothing but a grade, such as "Delvis".
    static func opens(_ unit: TextUnit, at index: Int) -> Bool {
        guard unit.sentences.indices.contains(index), let first = unit.words(of: unit.sentences[index]).first else {
            return false
        }
        if first.text == "svar", first.after == 0x3A { return true }
        let sentence = unit.sentences[index]
        return sentence.words.count <= 4 && AnswerGrade.of(unit.block.text.bytes[sentence.range]) != nil
    }
}
