/// Takes page numbers away that a portal printed into the text: before the first words of each page, and behind the last.
enum PortalPages {
    /// Marks the numbers of pages that rise one by one through the text.
    static func mark(_ table: inout LineTable) {
        var page = 0
        for index in table.lines.indices where !table.lines[index].isBlank && table.lines[index].noise == nil {
            if let number = leading(table, index), number == page + 1 {
                page = number
                let start = table.lines[index].content.lowerBound
                let width = number < 10 ? 1 : number < 100 ? 2 : 3
                if table.lines[index].content.count == width {
                    table.lines[index].noise = .pageMark
                } else if !isHeading(table, index) {
                    table.trim(start..<(start + width), of: index, as: .pageMark)
                }
                continue
            }
            if let number = trailing(table, index), number >= page - 2, number <= page, page > 0 {
                let end = table.lines[index].content.upperBound
                table.trim((end - (number < 10 ? 1 : number < 100 ? 2 : 3))..<end, of: index, as: .pageMark)
            }
        }
    }

    /// The number that a line below a gap begins with, when a capital or nothing follows.
    private static func leading(_ table: LineTable, _ index: Int) -> Int? {
        guard index == 0 || table.lines[index - 1].isBlank || table.lines[index - 1].noise != nil else { return nil }
        let bytes = table.bytes(index)
        let digits = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard (1...3).contains(digits.count), digits.endIndex == bytes.endIndex || bytes[digits.endIndex] == 0x20 else {
            return nil
        }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    /// The number behind the last sentence of a long line.
    private static func trailing(_ table: LineTable, _ index: Int) -> Int? {
        guard table.lines[index].width > 80 || table.lines[index].words > 3 else { return nil }
        let bytes = table.bytes(index)
        let digits = bytes.reversed().prefix { $0 >= 0x30 && $0 <= 0x39 }.count
        guard (1...3).contains(digits), bytes.count > digits + 1, bytes[bytes.endIndex - digits - 1] == 0x20 else {
            return nil
        }
        return Int(String(decoding: bytes.suffix(digits), as: UTF8.self))
    }

    /// Whether the number is that of a chapter: a short line by itself.
    private static func isHeading(_ table: LineTable, _ index: Int) -> Bool {
        let bytes = table.bytes(index)
        return table.lines[index].words <= 8 && CanonicalSection.of(key: TitleKey.make(bytes)) != nil
    }
}
