/// Copies the text of a line without what is no text: emphasis, tags, footnote marks, runs of blanks.
struct InlineCleaner {
    /// The numbers of the footnotes of the document; only these are taken for marks where they stick to a word.
    var footnotes: Set<Int> = []
    /// Whether a tab separates cells, and so becomes a bar between them.
    var keepsCells = false

    /// Appends the bytes in `range` of `source` to `text`, cleaned.
    func append(_ range: Range<Int>, of source: [UInt8], to text: inout CleanText) {
        var start = range.lowerBound
        for stretch in LetterSpacing.stretches(in: source, range) {
            appendPlain(start..<stretch.lowerBound, of: source, to: &text)
            if start < stretch.lowerBound, let last = text.bytes.last, last != 0x20 {
                text.append(source[(stretch.lowerBound - 1)..<stretch.lowerBound], at: stretch.lowerBound - 1)
            }
            LetterSpacing.append(stretch, of: source, to: &text)
            start = stretch.upperBound
        }
        if start < range.upperBound || start == range.lowerBound {
            appendPlain(start..<range.upperBound, of: source, to: &text)
        }
    }

    private func appendPlain(_ range: Range<Int>, of source: [UInt8], to text: inout CleanText) {
        let line = source[range]
        var index = range.lowerBound
        var runStart = index
        func flush(_ text: inout CleanText, upTo end: Int) {
            if runStart < end { text.append(source[runStart..<end], at: runStart) }
        }
        while index < range.upperBound {
            index = source.withUnsafeBufferPointer { skipPlain($0, index..<range.upperBound, runStart: runStart) }
            guard index < range.upperBound else { break }
            if source[index] == 0x20, index == runStart, text.bytes.last ?? 0x20 == 0x20 {  // a blank after a blank
                index += 1
                runStart = index
                continue
            }
            guard let (length, glue) = omission(line, index) else {
                index += 1
                continue
            }
            flush(&text, upTo: index)
            if glue.isEmpty, isFootnoteMark(source[index], length) { text.omit(footnoteMark: index..<(index + length)) }
            if glue.isEmpty, source[index] == 0x2A || source[index] == 0x5F { text.toggleEmphasis() }
            for byte in glue where byte != 0x20 || (text.bytes.last.map { $0 != 0x20 } ?? false) {
                text.append(glue: byte, at: index)
            }
            index += length
            runStart = index
        }
        flush(&text, upTo: range.upperBound)
        text.trimEnd()
    }

    /// Whether what is left out is the mark of a footnote and not of emphasis.
    private func isFootnoteMark(_ first: UInt8, _ length: Int) -> Bool {
        switch first {
        case 0x5B, 0x30...0x39, 0xC2, 0xE2: true
        case 0x3C: length > 5
        default: false
        }
    }

    /// The first place in `range` that needs a closer look, or its end.
    private func skipPlain(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, runStart: Int) -> Int {
        let hasFootnotes = !footnotes.isEmpty
        var index = range.lowerBound
        while index < range.upperBound {
            if index > runStart, index + 8 < range.upperBound, isPlain(source, index) {
                index += 8
                continue
            }
            let end = min(index + 8, range.upperBound)
            while index < end {
                let byte = source[index]
                if byte == 0x20 {
                    if index == runStart || index + 1 == range.upperBound || source[index + 1] <= 0x20 { return index }
                } else if byte &- 0x61 >= 26, Self.isSpecial(byte), hasFootnotes || byte &- 0x30 >= 10 {
                    return index
                }
                index += 1
            }
        }
        return index
    }

    /// Whether none of the eight bytes from `index` on, with one more behind them, needs a closer look for certain.
    @inline(__always)
    private func isPlain(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let raw = UnsafeRawBufferPointer(source)
        let here = ByteLanes(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let next = ByteLanes(raw.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self))
        var special = here.ascii(0x20...0x20) & next.ascii(0x00...0x20)
        special |= here.ascii(0x00...0x1F) | here.ascii(0x2A...0x2A) | here.ascii(0x3C...0x3C)
        special |= here.ascii(0x5B...0x60) | here.ascii(0x7C...0x7C)
        if here.high != 0 { special |= here.high(0xC2...0xC2) | here.high(0xE2...0xE2) }
        return special == 0 && (footnotes.isEmpty || here.ascii(0x30...0x39) == 0)
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x2A, 0x5F, 0x3C, 0x5B, 0x5D, 0x7C, 0x60, 0x5C, 0xC2, 0xE2, 0x30...0x39, 0x0B, 0x00: true
        default: false
        }
    }

    /// What to leave out at `index`, in bytes, and what to put in its place; `nil` to keep the character.
    private func omission(_ line: ArraySlice<UInt8>, _ index: Int) -> (Int, [UInt8])? {
        let next = index + 1 < line.endIndex ? line[index + 1] : 0x20
        let previous = index > line.startIndex ? line[index - 1] : 0x20
        switch line[index] {
        case 0x20, 0x09, 0x0B, 0x00: return blanks(line, index)
        case 0x2A: return emphasis(line, index, previous)
        case 0x5F:
            let opens = previous == 0x20 && next != 0x20
            let closes =
                previous != 0x20 && !UTF8Letters.isLetter(line, index + 1) && !UTF8Letters.isDigit(line, index + 1)
            return opens != closes && next != 0x5F ? (1, []) : nil
        case 0x3C: return tag(line, index)
        case 0x5B: return footnoteReference(line, index)
        case 0x7C: return keepsCells ? (1, [0x20, 0x7C, 0x20]) : nil
        case 0x60: return (1, [])
        case 0x5C where [0x2A, 0x5F, 0x23, 0x5B, 0x5D, 0x2E, 0x2D, 0x7C, 0x3C, 0x3E].contains(next): return (1, [])
        case 0xC2, 0xE2: return superscript(line, index)
        case 0x30...0x39: return gluedMark(line, index, previous)
        default: return nil
        }
    }

    private func blanks(_ line: ArraySlice<UInt8>, _ index: Int) -> (Int, [UInt8])? {
        var end = index
        var hasTab = false
        while end < line.endIndex, line[end] == 0x20 || line[end] == 0x09 || line[end] == 0x0B || line[end] == 0 {
            if line[end] == 0x09 { hasTab = true }
            end += 1
        }
        if hasTab, keepsCells { return (end - index, [0x20, 0x7C, 0x20]) }
        return end - index == 1 && line[index] == 0x20 ? nil : (end - index, [0x20])
    }

    private func emphasis(_ line: ArraySlice<UInt8>, _ index: Int, _ previous: UInt8) -> (Int, [UInt8])? {
        var end = index
        while end < line.endIndex, line[end] == 0x2A { end += 1 }
        let isLoose = previous == 0x20 && (end == line.endIndex || line[end] == 0x20)
        let isProduct = UTF8Letters.isDigit(line, index - 1) && UTF8Letters.isDigit(line, end)
        return isLoose || isProduct ? nil : (end - index, [])
    }

    /// Leaves out tags of HTML; a superscript goes with its content.
    private func tag(_ line: ArraySlice<UInt8>, _ index: Int) -> (Int, [UInt8])? {
        guard let close = line[index...].prefix(40).firstIndex(of: 0x3E) else { return nil }
        let inner = line[(index + 1)..<close]
        let name = inner.drop { $0 == 0x2F }.prefix { $0 != 0x20 && $0 != 0x2F }
        guard Self.tags.contains(String(decoding: UTF8Letters.folded(name), as: UTF8.self)) else { return nil }
        if inner.elementsEqual("sup".utf8) {
            let digits = line[(close + 1)...].prefix { $0 >= 0x30 && $0 <= 0x39 }
            if !digits.isEmpty, line[digits.endIndex...].starts(with: "</sup>".utf8) {
                return (digits.endIndex + 6 - index, [])
            }
        }
        return (close + 1 - index, [0x20])
    }

    private static let tags: Set<String> = [
        "p", "br", "ul", "ol", "li", "b", "i", "em", "strong", "u", "sup", "sub", "span", "div", "table", "tr", "td",
        "th",
        "thead", "tbody", "center",
    ]

    /// Leaves out "[^1]", and "[1]" where a footnote has that number.
    private func footnoteReference(_ line: ArraySlice<UInt8>, _ index: Int) -> (Int, [UInt8])? {
        var end = index + 1
        let isMarkdown = end < line.endIndex && line[end] == 0x5E
        if isMarkdown { end += 1 }
        let label = line[end...].prefix(24).prefix { $0 != 0x5D && $0 != 0x20 }
        guard label.endIndex < line.endIndex, line[label.endIndex] == 0x5D, label.count <= 20 else { return nil }
        if isMarkdown { return (label.endIndex + 1 - index, []) }
        guard let number = Int(String(decoding: label, as: UTF8.self)), footnotes.contains(number) else { return nil }
        return (label.endIndex + 1 - index, [])
    }

    /// Leaves out raised digits, unless they are a power: m², km².
    private func superscript(_ line: ArraySlice<UInt8>, _ index: Int) -> (Int, [UInt8])? {
        guard Superscript.length(line, index) > 0 else { return nil }
        var end = index
        while case let length = Superscript.length(line, end), length > 0 { end += length }
        let isUnit = index > line.startIndex && line[index - 1] == UInt8(ascii: "m")
        let before = line[..<index].suffix(3)
        let unitLength =
            before.last == UInt8(ascii: "m")
            ? before.reversed().prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }.count : 3
        return isUnit && unitLength <= 2 ? nil : (end - index, [])
    }

    /// Leaves out a digit that sticks to the end of a word and is the number of a footnote.
    private func gluedMark(_ line: ArraySlice<UInt8>, _ index: Int, _ previous: UInt8) -> (Int, [UInt8])? {
        guard !footnotes.isEmpty, !UTF8Letters.isDigit(line, index - 1), index > line.startIndex else { return nil }
        let digits = line[index...].prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard digits.count <= 2, let number = Int(String(decoding: digits, as: UTF8.self)), footnotes.contains(number)
        else { return nil }
        let follows = digits.endIndex < line.endIndex ? line[digits.endIndex] : 0x20
        let endsWord = follows == 0x20 || follows == 0x2E || follows == 0x2C || follows == 0x3B || follows == 0x29
        let letters = line[..<index].suffix(6).reversed().prefix { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x80 }.count
        let sticksToWord = letters >= 4
        let sticksToStop =
            previous == 0x2E && index - 2 >= line.startIndex && UTF8Letters.isLetter(line, before: index - 1)
        return endsWord && (sticksToWord || sticksToStop) ? (digits.count, []) : nil
    }
}

/// Raised digits.
enum Superscript {
    /// The length in bytes of the raised digit at `index`, 0 where there is none.
    static func length(_ line: ArraySlice<UInt8>, _ index: Int) -> Int {
        guard index < line.endIndex else { return 0 }
        if line[index] == 0xC2, index + 1 < line.endIndex, [0xB9, 0xB2, 0xB3].contains(line[index + 1]) { return 2 }
        if line[index] == 0xE2, index + 2 < line.endIndex, line[index + 1] == 0x81,
            line[index + 2] == 0xB0 || (0xB4...0xB9).contains(line[index + 2])
        {
            return 3
        }
        return 0
    }

    /// The value of the raised digit at `index`.
    static func value(_ line: ArraySlice<UInt8>, _ index: Int) -> Int? {
        switch length(line, index) {
        case 2: line[index + 1] == 0xB9 ? 1 : Int(line[index + 1]) - 0xB0
        case 3: Int(line[index + 2]) - 0xB0
        default: nil
        }
    }
}
