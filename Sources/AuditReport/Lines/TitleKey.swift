/// A form of a heading by which its places in the text, the table of contents and the running header are recognised.
enum TitleKey {
    /// The letters and digits of `line`, small, without a leading number, emphasis, leaders and a trailing page number.
    static func make(_ line: ArraySlice<UInt8>) -> String { letters(body(line)) }

    private static func body(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var body = line
        while let first = body.first, isMark(first) { body = body.dropFirst() }
        if let number = NumberPrefix.read(body) { body = body[number.textStart...] }
        return withoutPageNumber(body)
    }

    /// Whether the byte is of the marks in front of a title: of a heading, emphasis, a cell or a blank.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x23, 0x2A, 0x5F, 0x20, 0x09, 0x7C: true
        default: false
        }
    }

    /// A hash of what `make` gives (FNV-1a), for tables of very many lines.
    static func hash(_ line: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var previous: UInt8 = 0
        for byte in body(line) where isKept(byte) {
            let isCapital = byte >= 0x41 && byte <= 0x5A || previous == 0xC3 && byte < 0x9F && byte != 0x97
            hash = (hash ^ UInt64(isCapital ? byte + 0x20 : byte)) &* 0x100_0000_01B3
            previous = byte
        }
        return hash
    }

    @inline(__always)
    private static func isKept(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
    }

    /// The letters and digits of `bytes`, small.
    static func letters(_ bytes: ArraySlice<UInt8>) -> String {
        withLetters(bytes) { String(decoding: $0, as: UTF8.self) }
    }

    /// The letters and digits of `bytes`, small, as a word; empty where they are too many for a name or label.
    static func word(_ bytes: ArraySlice<UInt8>) -> FoldedWord {
        guard bytes.count <= 160 else { return "" }
        return withLetters(bytes) { FoldedWord($0) }
    }

    /// The last byte of `bytes` that is of a letter or digit; 0 where there is none.
    static func last(of bytes: ArraySlice<UInt8>) -> UInt8 { bytes.last(where: isKept) ?? 0 }

    /// The last three bytes of what `letters` gives, or all where there are fewer.
    static func ending(of bytes: ArraySlice<UInt8>) -> FoldedWord {
        var (last, count) = ((UInt8(0), UInt8(0), UInt8(0)), 0)
        var index = bytes.endIndex
        while index > bytes.startIndex, count < 3 {
            index -= 1
            guard isKept(bytes[index]) else { continue }
            last = (
                UTF8Letters.folded(bytes[index], after: index > bytes.startIndex ? bytes[index - 1] : 0), last.0, last.1
            )
            count += 1
        }
        return withUnsafeBytes(of: last) {
            FoldedWord(UnsafeBufferPointer(rebasing: $0.assumingMemoryBound(to: UInt8.self)[..<count]))
        }
    }

    private static func withLetters<Result>(
        _ bytes: ArraySlice<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(bytes.count, 1)) { kept in
            var count = 0
            var previous: UInt8 = 0
            bytes.withUnsafeBufferPointer { bytes in
                for byte in bytes {
                    kept[count] = UTF8Letters.folded(byte, after: previous)
                    count += isKept(byte) ? 1 : 0
                    previous = byte
                }
            }
            return body(UnsafeBufferPointer(rebasing: kept[..<count]))
        }
    }

    /// `line` without dots, blanks and digits at its end, if there are leaders or a gap before the digits.
    static func withoutPageNumber(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var end = line.endIndex
        while end > line.startIndex, isTail(line[end - 1]) { end -= 1 }
        let digitsEnd = end
        while end > line.startIndex, UTF8Letters.isDigit(line, end - 1) { end -= 1 }
        guard digitsEnd - end <= 3 else { return line[..<digitsEnd] }
        let numberStart = end
        while end > line.startIndex, isLeader(line, end - 1) { end -= 1 }
        return end < numberStart || numberStart == digitsEnd ? line[..<end] : line[..<digitsEnd]
    }

    /// Whether the byte may stand behind a page number: a blank, or the mark of a cell or of emphasis.
    private static func isTail(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x7C || byte == 0x2A }

    /// Whether the line ends in leaders or a gap with a page number behind.
    static func hasPageNumber(_ line: ArraySlice<UInt8>) -> Bool {
        guard UTF8Letters.isDigit(line, line.endIndex - 1) else { return endsInDots(line) }
        return withoutPageNumber(line).count < line.count
    }

    /// Whether five dots end the line.
    private static func endsInDots(_ line: ArraySlice<UInt8>) -> Bool {
        line.last == 0x2E && line.count >= 5 && line[(line.endIndex - 5)...].allSatisfy { $0 == 0x2E }
    }

    /// Whether the byte at `index` is of a leader: a dot, blank, underscore, bar, middle dot or ellipsis.
    private static func isLeader(_ line: ArraySlice<UInt8>, _ index: Int) -> Bool {
        func byte(_ offset: Int) -> UInt8 {
            line.indices.contains(index + offset) ? line[index + offset] : 0
        }
        switch line[index] {
        case 0x2E, 0x20, 0x09, 0x5F, 0x7C, 0xB7: return true
        case 0xA6: return byte(-1) == 0x80 && byte(-2) == 0xE2
        case 0xC2: return byte(1) == 0xB7
        case 0x80: return byte(1) == 0xA6
        case 0xE2: return byte(1) == 0x80 && byte(2) == 0xA6
        default: return false
        }
    }
}
