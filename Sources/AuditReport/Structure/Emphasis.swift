/// Markdown's emphasis around a whole line.
enum Emphasis {
    /// The range inside the marks, when one pair of them encloses the line.
    static func whole(_ line: ArraySlice<UInt8>) -> Range<Int>? {
        guard let mark = line.first, mark == 0x2A || mark == 0x5F else { return nil }
        let opening = line.prefix { $0 == mark }.count
        let closing = line.reversed().prefix { $0 == mark }.count
        guard opening <= 3, closing == opening, line.count > 2 * opening else { return nil }
        let inner = (line.startIndex + opening)..<(line.endIndex - closing)
        guard line[inner.lowerBound] != 0x20, !line[inner].contains(mark) else { return nil }
        return inner
    }
}
