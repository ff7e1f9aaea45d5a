/// Marks the text of footnotes, and tells their numbers.
enum Footnotes {
    /// Marks the lines of footnotes in `table`.
    ///
    /// - Returns: The numbers found.
    static func mark(_ table: inout LineTable) -> Set<Int> {
        var numbers: Set<Int> = []
        var index = 0
        var last = 0
        while index < table.lines.count {
            let line = table.lines[index]
            guard !line.isBlank, line.noise == nil, let number = number(of: table, index, last: last) else {
                index += 1
                continue
            }
            numbers.insert(number)
            last = number
            table.lines[index].noise = .footnote
            index += 1
            while index < table.lines.count, goesOn(table, index) {
                table.lines[index].noise = .footnote
                index += 1
            }
        }
        return numbers
    }

    /// The number of the footnote that begins on the line.
    private static func number(of table: LineTable, _ index: Int, last: Int) -> Int? {
        let bytes = table.bytes(index)
        if let raised = raisedNumber(bytes) { return raised }
        if bytes.starts(with: "<sup>".utf8) {
            return Int(String(decoding: bytes.dropFirst(5).prefix { $0 >= 0x30 && $0 <= 0x39 }, as: UTF8.self))
        }
        if bytes.starts(with: "[^".utf8), let close = bytes.firstIndex(of: 0x5D), close + 1 < bytes.endIndex,
            bytes[close + 1] == 0x3A
        {
            return Int(String(decoding: bytes[(bytes.startIndex + 2)..<close], as: UTF8.self)) ?? last + 1
        }
        if bytes.first == 0x5B, let close = bytes.prefix(5).firstIndex(of: 0x5D),
            let number = Int(String(decoding: bytes[(bytes.startIndex + 1)..<close], as: UTF8.self)),
            close + 2 < bytes.endIndex
        {
            return number
        }
        return plainNumber(table, index, bytes, last: last)
    }

    private static func raisedNumber(_ bytes: ArraySlice<UInt8>) -> Int? {
        var index = bytes.startIndex
        var number = 0
        while let digit = Superscript.value(bytes, index) {
            number = (number * 10 + digit) % 1000
            index += Superscript.length(bytes, index)
        }
        return index > bytes.startIndex && index < bytes.endIndex ? number : nil
    }

    /// "3 Text" at the foot of a page, where 3 is the next number and sticks to a word above.
    private static func plainNumber(_ table: LineTable, _ index: Int, _ bytes: ArraySlice<UInt8>, last: Int) -> Int? {
        let digits = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard (1...2).contains(digits.count), let number = Int(String(decoding: digits, as: UTF8.self)),
            number == last + 1,
            digits.endIndex < bytes.endIndex, bytes[digits.endIndex] == 0x20 || bytes[digits.endIndex] == 0x09,
            isAtFoot(table, index) || isApart(table, index)
        else { return nil }
        return hasMark(number, in: table, above: index) ? number : nil
    }

    /// Whether a few lines stand apart between gaps and end as a sentence does, as no heading would.
    private static func isApart(_ table: LineTable, _ index: Int) -> Bool {
        guard index > 0, table.lines[index - 1].isBlank, table.lines[index].width > 25 else { return false }
        var last = index
        while last + 1 < table.lines.count, last - index < 5, !table.lines[last + 1].isBlank { last += 1 }
        return last - index < 5 && table.source.bytes[table.lines[last].content.upperBound - 1] == 0x2E
    }

    private static func isAtFoot(_ table: LineTable, _ index: Int) -> Bool {
        for next in (index + 1)..<min(index + 14, max(table.lines.count, index + 1)) {
            let line = table.lines[next]
            if line.startsPage || line.noise == .pageMark || line.noise == .footer || line.noise == .header {
                return true
            }
        }
        return index + 6 > table.lines.count
    }

    /// Whether the number sticks to the end of a word in the eighty lines above.
    private static func hasMark(_ number: Int, in table: LineTable, above index: Int) -> Bool {
        let digits = Array(String(number).utf8)
        for line in max(0, index - 80)..<index where table.lines[line].digits > 0 && table.lines[line].letters > 3 {
            let bytes = table.bytes(line)
            for position in bytes.indices where bytes[position] == digits[0] && bytes[position...].starts(with: digits)
            {
                let end = position + digits.count
                let isEnd =
                    end == bytes.endIndex || !UTF8Letters.isDigit(bytes, end) && !UTF8Letters.isLetter(bytes, end)
                let sticks =
                    UTF8Letters.isLetter(bytes, before: position)
                    || position > bytes.startIndex && bytes[position - 1] == 0x2E
                        && UTF8Letters.isLetter(bytes, before: position - 1)
                if isEnd, sticks, !isCode(bytes, before: position) { return true }
            }
        }
        return false
    }

    /// Whether a single capital stands before the digits: "A1".
    private static func isCode(_ bytes: ArraySlice<UInt8>, before position: Int) -> Bool {
        guard position > bytes.startIndex, (0x41...0x5A).contains(bytes[position - 1]) else { return false }
        return position - 1 == bytes.startIndex || !UTF8Letters.isLetter(bytes, before: position - 1)
    }

    /// Whether the line continues the footnote above it.
    private static func goesOn(_ table: LineTable, _ index: Int) -> Bool {
        let line = table.lines[index]
        guard !line.isBlank, line.noise == nil, !line.startsPage else { return false }
        let bytes = table.bytes(index)
        if Marker.read(bytes) != nil || bytes.first == 0x23 || raisedNumber(bytes) != nil { return false }
        if UTF8Letters.isSmall(bytes, bytes.startIndex) { return true }
        return table.lines[index - 1].width >= 60 && table.lines[index - 1].width <= 130
            && !LineJoiner.isTerminal(table.source.bytes[...], table.lines[index - 1].content)
    }
}
