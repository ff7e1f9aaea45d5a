/// The text of one paragraph, heading or cell while it is put together.
struct InlineText {
    /// The text in UTF-8, with a line feed where the document breaks the line.
    private(set) var bytes: [UInt8] = []
    /// Bytes that are set in bold, and all that are not blank.
    private var bold = 0
    private var visible = 0

    /// Whether there is nothing to see.
    var isBlank: Bool { visible == 0 }

    /// Whether all that can be seen is bold.
    var isBold: Bool { visible > 0 && bold == visible }

    /// Adds text as it stands, but for soft hyphens, and with a plain blank for a no-break space.
    mutating func append(_ text: some Sequence<UInt8>, isBold: Bool = false) {
        for byte in text { put(byte, isBold) }
    }

    /// Adds text in which any run of white space counts as one blank, as in HTML and OpenDocument.
    mutating func appendCollapsed(_ text: some Sequence<UInt8>, isBold: Bool = false) {
        for byte in text {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D, 0x0C:
                if let last = bytes.last, last != 0x20, last != 0x0A { bytes.append(0x20) }
            default: put(byte, isBold)
            }
        }
    }

    private mutating func put(_ byte: UInt8, _ isBold: Bool) {
        if byte == 0xA0 || byte == 0xAD, bytes.last == 0xC2 {
            bytes.removeLast()
            visible -= 1
            if isBold { bold -= 1 }
            if byte == 0xA0 { bytes.append(0x20) }
            return
        }
        // A form feed would end the page, and the other control characters mean nothing.
        guard byte >= 0x20 || byte == 0x09 || byte == 0x0A else { return bytes.append(0x20) }
        bytes.append(byte)
        guard byte > 0x20 else { return }
        visible += 1
        if isBold { bold += 1 }
    }

    /// Adds a blank, unless there is one already or nothing before it.
    mutating func appendBlank() { appendCollapsed(CollectionOfOne(0x20)) }

    /// Adds the mark of a footnote.
    mutating func appendMark(_ label: String) { append("[^\(label)]".utf8) }

    /// Adds digits as raised ones where each has such a form, and else as they stand.
    mutating func appendRaised(_ text: ArraySlice<UInt8>, isBold: Bool = false) {
        let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)
        guard !text.isEmpty, text.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return append(text, isBold: isBold) }
        for digit in text { append(String(digits[Int(digit) - 0x30]).utf8, isBold: isBold) }
    }

    /// The lines, without blanks at their ends and without empty ones.
    func lines() -> [ArraySlice<UInt8>] {
        bytes.split(separator: 0x0A).map { Self.trimmed($0) }.filter { !$0.isEmpty }
    }

    /// The text on one line: a single blank for each run of blanks, tabs and line breaks.
    func line() -> [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
                if let last = line.last, last != 0x20 { line.append(0x20) }
            } else {
                line.append(byte)
            }
        }
        if line.last == 0x20 { line.removeLast() }
        return line
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line
        while let last = line.last, last <= 0x20 { line = line.dropLast() }
        while let first = line.first, first <= 0x20 { line = line.dropFirst() }
        return line
    }
}
