/// The questions already met, by their letters and stems.
struct QuestionIndex {
    private var byKey: [ByteKey: Int] = [:]
    private var byBeginning: [ByteKey: [(key: String, question: Int)]] = [:]
    private var byStem: [FoldedWord: [Int]] = [:]

    /// How many questions are found by less than all their letters: as many as are linked to answers.
    private static let reach = 300
    /// How many bytes of a question a heading must repeat at least to be known by them.
    private static let least = 30

    /// Whether there are no questions.
    var isEmpty: Bool { byKey.isEmpty }

    /// Puts in a question by its number.
    ///
    /// - Parameters:
    ///   - question: The number, counted from the beginning.
    ///   - key: Its letters, as `TitleKey.letters` gives them.
    ///   - stems: The stems of its words, each once.
    mutating func insert(_ question: Int, key: String, stems: [FoldedWord]) {
        byKey[ByteKey(key)] = question
        guard question < Self.reach else { return }
        if let beginning = Self.beginning(of: key) { byBeginning[beginning, default: []].append((key, question)) }
        for stem in stems { byStem[stem, default: []].append(question) }
    }

    /// The question that has just these letters.
    func question(_ key: String) -> Int? { byKey[ByteKey(key)] }

    /// The first question that begins with these letters, more than a few.
    func question(beginningWith key: String) -> Int? {
        guard key.utf8.count > Self.least, let beginning = Self.beginning(of: key) else { return nil }
        return byBeginning[beginning]?.first { $0.key.utf8.starts(with: key.utf8) }?.question
    }

    /// The one question that shares most of some stems, seven of ten at least.
    ///
    /// - Parameters:
    ///   - stems: The stems, each once.
    ///   - counts: Whether a question counts, by its number.
    /// - Returns: The question; `nil` where none shares as many, or several do.
    func question(sharing stems: [FoldedWord], where counts: (Int) -> Bool) -> Int? {
        guard stems.count >= 2 else { return nil }
        var shared: [Int: Int] = [:]
        for stem in stems {
            for question in byStem[stem] ?? [] { shared[question, default: 0] += 1 }
        }
        var best = (question: 0, count: 0, isAlone: false)
        for (question, count) in shared where count >= best.count && counts(question) {
            best = (question, count, count > best.count)
        }
        return best.isAlone && best.count * 10 >= stems.count * 7 ? best.question : nil
    }

    private static func beginning(of key: String) -> ByteKey? {
        key.utf8.count >= least ? ByteKey(String(decoding: key.utf8.prefix(least), as: UTF8.self)) : nil
    }
}
