/// The particles and prefixes with which Swedish words begin that dictionaries keep whole: "utbetalning", "överskott".
enum ExchangedParticles {
    /// The particles, longest first, as UTF-8.
    private static let all: [[UInt8]] = """
        mellan utanför innanför under över efter fram före hop ihop inne inom isär kring mellan mot ned ner om på sam \
        sär till upp ute utom ut vid vidare åter åt an av bak bi bort dit för från förbi genom gen hem hit in med miss \
        mis o be er bort an kvar lös ny om runt tvär
        """
        .split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }.sorted { $0.count > $1.count }

    /// Whether a word is one of them.
    static func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        all.contains { $0.count == word.count && word.starts(with: $0) }
    }

    /// The lengths of the particles with which a word begins, longest first.
    static func lengths(beginning word: UnsafeBufferPointer<UInt8>) -> [Int] {
        all.lazy.filter { word.starts(with: $0) }.map(\.count)
    }
}
