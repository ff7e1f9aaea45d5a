/// Words that announce an abbreviation.
enum DefinitionCues {
    /// Words that say by themselves that a short form follows: "nedan kallad IFO".
    private static let strong: Set<String> = [
        "nedan", "kallad", "kallat", "kallas", "kallade", "förkortat", "förkortad", "förkortas", "förkortade", "förk",
        "förkortning", "förkortningen", "hädanefter", "härefter", "fortsättningsvis", "fortsättningen", "benämnd",
        "benämnt", "benämns",
    ]
    /// Words that may stand among them: "i fortsättningen även kallad".
    private static let weak: Set<String> = ["i", "även", "också", "så", "här", "som", "vilket", "det", "den", "till"]

    /// Words between a short form and its long one, outside parentheses: "FIT är en förkortning för".
    private static let explaining: [[String]] = [
        ["är", "en", "förkortning", "för"], ["är", "en", "förkortning", "av"], ["är", "förkortning", "för"],
        ["är", "förkortningen", "för"], ["är", "förkortningen", "av"], ["står", "för"], ["betyder"], ["utläses"],
        ["förkortning", "för"], ["förkortning", "av"], ["förk", "för"], ["det", "vill", "säga"], ["dvs"],
    ]

    static func isStrong(_ word: UnsafeBufferPointer<UInt8>) -> Bool { contains(strong, word) }
    static func isWeak(_ word: UnsafeBufferPointer<UInt8>) -> Bool { contains(weak, word) }

    /// How many tokens from one on say that the long form follows.
    static func explainingCount(at index: Int, in text: CoordinatedText<some FoldedWords>) -> Int {
        for phrase in explaining where index + phrase.count < text.tokens.count {
            let matches = zip(phrase, index...).allSatisfy { word, token in
                text.word(token).elementsEqual(word.utf8)
            }
            if matches { return phrase.count }
        }
        return 0
    }

    private static func contains(_ words: Set<String>, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        word.count <= 20 && words.contains(String(decoding: word, as: UTF8.self))
    }
}
