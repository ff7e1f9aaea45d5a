/// Steps over telephone numbers ("0346-88 60 00", "+46 8 123 456"), whose groups look like thousands.
enum PhoneNumber {
    /// Where the telephone number ends that begins with the digits at `index`; nil if none does.
    static func end(at index: Int, in text: ReferenceText) -> Int? {
        let areaEnd = text.digitsEnd(from: index)
        let isInternational = text[index - 1] == 0x2B
        guard isInternational && areaEnd - index <= 3 || text[index] == 0x30 && 2...4 ~= areaEnd - index else {
            return nil
        }
        var end = areaEnd
        var digits = end - index
        for _ in 0..<7 {
            guard let next = nextGroup(behind: end, in: text) else { break }
            digits += next.count
            end = next.upperBound
        }
        return 7...15 ~= digits ? end : nil
    }

    private static func nextGroup(behind end: Int, in text: ReferenceText) -> Range<Int>? {
        var start = end
        while start - end < 6 {
            if text.isDigit(start) { break }
            let isSign = [0x2D, 0x2F, 0x28, 0x29].contains(text[start])
            let width = isSign ? 1 : max(text.thousandsBlankWidth(at: start), text.dashWidth(at: start))
            guard width > 0 else { return nil }
            start += width
        }
        guard start > end, text.isDigit(start) else { return nil }
        var groupEnd = start
        while groupEnd - start < 9, text.isDigit(groupEnd) { groupEnd += 1 }
        return groupEnd - start < 9 ? start..<groupEnd : nil
    }
}
