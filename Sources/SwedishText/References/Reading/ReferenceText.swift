/// A text's bytes, read around a number. Every step is bounded, so that hostile text costs no more than any other.
struct ReferenceText {
    /// No run of digits that is read has more.
    static let longestDigits = 15
    /// No word that is read has more bytes.
    static let longestWord = 40

    let bytes: UnsafeBufferPointer<UInt8>
    /// Where the last reference ended; nothing before it is read again.
    var floor = 0
    /// Where the first section sign ends that was looked for; the text's end if there is none.
    private(set) var nextSectionSign = -1
    /// The name of the series that the last reference belonged to, if it was a statute with one.
    var series: Range<Int>?

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Looks for the first section sign at or behind an offset, unless the one known is.
    mutating func findSectionSign(from index: Int) {
        guard nextSectionSign < index else { return }
        nextSectionSign = index
        while nextSectionSign < bytes.count {
            let isSign = bytes[nextSectionSign] == 0xA7 && nextSectionSign > 0 && bytes[nextSectionSign - 1] == 0xC2
            if isSign { return }
            nextSectionSign += 1
        }
    }

    /// The byte at an offset; 0 outside the text and before the floor.
    subscript(index: Int) -> UInt8 {
        index >= floor && index < bytes.count ? bytes[index] : 0
    }

    func isDigit(_ index: Int) -> Bool { self[index] &- 0x30 < 10 }

    func digitsEnd(from index: Int) -> Int {
        var end = index
        while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
        return end
    }

    /// The value of at most 15 digits.
    func value(_ digits: Range<Int>) -> Int {
        digits.reduce(0) { $0 * 10 + Int(bytes[$1] & 0x0F) }
    }

    /// The year that four digits name, 1700...2099.
    func year(_ digits: Range<Int>) -> Int? {
        guard digits.count == 4 else { return nil }
        let year = value(digits)
        return (1700...2099).contains(year) ? year : nil
    }

    /// The year of two digits, 1970...2039.
    func shortYear(_ digits: Range<Int>) -> Int? {
        guard digits.count == 2 else { return nil }
        let value = value(digits)
        return value < 40 ? 2000 + value : value >= 70 ? 1900 + value : nil
    }
}

// MARK: Blanks and signs

extension ReferenceText {
    /// The bytes of the blank at an offset, line ends included; 0 if there is none.
    func blankWidth(at index: Int) -> Int {
        switch self[index] {
        case 0x20, 0x09, 0x0A, 0x0D: 1
        case 0xC2 where self[index + 1] == 0xA0: 2
        case 0xE2 where self[index + 1] == 0x80 && (0x80...0x8A ~= self[index + 2] || self[index + 2] == 0xAF): 3
        default: 0
        }
    }

    /// The bytes of the blank that ends before an offset; 0 if there is none.
    func blankWidth(before index: Int) -> Int {
        switch self[index - 1] {
        case 0x20, 0x09, 0x0A, 0x0D: 1
        case 0xA0 where self[index - 2] == 0xC2: 2
        case 0x80...0xAF: blankWidth(at: index - 3) == 3 ? 3 : 0
        default: 0
        }
    }

    /// The bytes of a blank that may stand between thousands: not a tabulator, nor a line's end.
    func thousandsBlankWidth(at index: Int) -> Int {
        let width = blankWidth(at: index)
        return width == 1 && self[index] != 0x20 ? 0 : width
    }

    /// Where blanks end that may stand within a reference: two, or those around one line's end.
    func blanksEnd(from index: Int) -> Int {
        var end = index
        var count = 0
        var lineEnds = 0
        while count < 12 {
            let width = blankWidth(at: end)
            guard width > 0 else { break }
            if self[end] == 0x0A { lineEnds += 1 }
            end += width
            count += 1
        }
        return lineEnds > 1 || lineEnds == 0 && count > 2 ? index : end
    }

    /// Where such blanks begin that end before an offset.
    func blanksStart(before index: Int) -> Int {
        var start = index
        var count = 0
        var lineEnds = 0
        while count < 12 {
            let width = blankWidth(before: start)
            guard width > 0 else { break }
            if self[start - 1] == 0x0A { lineEnds += 1 }
            start -= width
            count += 1
        }
        return lineEnds > 1 || lineEnds == 0 && count > 2 ? index : start
    }

    /// The bytes of a hyphen at an offset; 0 if there is none.
    func hyphenWidth(at index: Int) -> Int {
        if self[index] == 0x2D { return 1 }
        let isHyphen = self[index] == 0xE2 && self[index + 1] == 0x80 && (self[index + 2] | 1) == 0x91
        return isHyphen ? 3 : 0
    }

    /// The bytes of a hyphen, dash or minus at an offset; 0 if there is none.
    func dashWidth(at index: Int) -> Int {
        if self[index] == 0x2D { return 1 }
        guard self[index] == 0xE2 else { return 0 }
        let isDash = self[index + 1] == 0x80 && 0x90...0x95 ~= self[index + 2]
        return isDash || self[index + 1] == 0x88 && self[index + 2] == 0x92 ? 3 : 0
    }

    /// The bytes of the hyphen, dash or minus that ends before an offset; 0 if there is none.
    func dashWidth(before index: Int) -> Int {
        if self[index - 1] == 0x2D { return 1 }
        return dashWidth(at: index - 3) == 3 ? 3 : 0
    }

    /// Whether what stands before an offset makes the digits there part of something longer: "3.1", "08-12", "A4".
    func isJoined(before index: Int) -> Bool {
        switch self[index - 1] {
        case 0x2C, 0x2D, 0x2E, 0x2F, 0x3A: isDigit(index - 2)
        case 0x5F: true
        case 0x90, 0x91: hyphenWidth(at: index - 3) == 3 && isDigit(index - 4)
        default: isDigit(index - 1) || letterWidth(before: index) > 0
        }
    }

    /// Where the one or two section signs end that stand at an offset, with perhaps blanks between them.
    func sectionSigns(at index: Int) -> (end: Int, count: Int)? {
        guard self[index] == 0xC2, self[index + 1] == 0xA7 else { return nil }
        let next = blanksEnd(from: index + 2)
        guard self[next] == 0xC2, self[next + 1] == 0xA7 else { return (index + 2, 1) }
        return (next + 2, 2)
    }
}

// MARK: Words

extension ReferenceText {
    /// The bytes of the letter at an offset: those of ASCII, of two-byte scalars, and the soft hyphen; 0 if none.
    func letterWidth(at index: Int) -> Int {
        let byte = self[index]
        if (byte | 0x20) &- 0x61 < 26 { return 1 }
        guard byte >= 0xC2, byte < 0xE0 else { return 0 }
        let next = self[index + 1]
        guard next & 0xC0 == 0x80 else { return 0 }
        if byte == 0xC2 { return next == 0xAD ? 2 : 0 }
        return byte == 0xC3 && (next == 0x97 || next == 0xB7) ? 0 : 2
    }

    /// The bytes of the letter that ends before an offset; 0 if there is none.
    func letterWidth(before index: Int) -> Int {
        if (self[index - 1] | 0x20) &- 0x61 < 26 { return 1 }
        return letterWidth(at: index - 2) == 2 ? 2 : 0
    }

    /// The word that begins at an offset; empty if none does, or one too long.
    func word(at index: Int) -> Range<Int> {
        var end = index
        while end - index <= Self.longestWord {
            let width = letterWidth(at: end)
            guard width > 0 else { return index..<end }
            end += width
        }
        return index..<index
    }

    /// The word that ends before an offset; empty if none does, or one too long.
    func word(before index: Int) -> Range<Int> {
        var start = index
        while index - start <= Self.longestWord {
            let width = letterWidth(before: start)
            guard width > 0 else { return start..<index }
            start -= width
        }
        return index..<index
    }

    /// Whether every letter of a word is a capital.
    func isAllCapitals(_ word: Range<Int>) -> Bool {
        var index = word.lowerBound
        while index < word.upperBound {
            let width = letterWidth(at: index)
            let isCapital = width == 1 ? bytes[index] < 0x60 : bytes[index] == 0xC3 && bytes[index + 1] < 0x9F
            guard width > 0, isCapital else { return false }
            index += width
        }
        return !word.isEmpty
    }
}
