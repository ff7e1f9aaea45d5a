/// Sections of a statute, or items of minutes, as they are listed: "5 och 12–13", "1, 3 a och 7".
struct SectionList {
    private static let most = 24

    /// One section or a range of sections.
    struct Member {
        /// Where it stands.
        var range: Range<Int>
        /// The first section's digits, and a letter if there is one.
        var first: Section
        /// The last section of a range.
        var last: Section?
    }

    /// A section's number and letter.
    struct Section {
        var digits: Range<Int>
        var letter: Int?

        var end: Int { letter.map { $0 + 1 } ?? digits.upperBound }

        func write(to key: inout KeyWriter, of text: ReferenceText) {
            key.write(text.value(digits))
            guard let letter else { return }
            key.write(" ")
            key.write(folded: letter..<(letter + 1), of: text)
        }
    }

    private(set) var members: [Member]
    /// Whether commas separate members.
    private(set) var hasCommas = false
    /// Where the last member ends.
    var end: Int { members[members.count - 1].range.upperBound }

    /// Reads the list that begins at an offset; nil if no section does. A list too long to be one is cut.
    init?(at start: Int, in text: ReferenceText, letters: Letters) {
        guard let first = Self.member(at: start, in: text, letters: letters) else { return nil }
        members = [first]
        while members.count < Self.most, let (next, isComma) = Self.next(behind: end, in: text),
            let member = Self.member(at: next, in: text, letters: letters)
        {
            hasCommas = hasCommas || isComma
            members.append(member)
        }
    }

    /// Where a section's letter may stand.
    enum Letters {
        /// Behind the digits or a blank, as the section sign that follows bounds it: "3 a §".
        case afterBlank
        /// Behind the digits only: "§ 12a".
        case attached
    }

    func write(_ member: Member, to key: inout KeyWriter, of text: ReferenceText) {
        member.first.write(to: &key, of: text)
        guard let last = member.last else { return }
        key.write("-")
        last.write(to: &key, of: text)
    }

    /// The section that begins at an offset.
    static func section(at start: Int, in text: ReferenceText, letters: Letters) -> Section? {
        var end = start
        while end - start < 5, text.isDigit(end) { end += 1 }
        guard 1...4 ~= end - start, text[start] != 0x30 else { return nil }
        let letter = letters == .afterBlank ? text.blanksEnd(from: end) : end
        let isLetter = (text[letter] | 0x20) &- 0x61 < 26 && text.letterWidth(at: letter + 1) == 0
        return Section(digits: start..<end, letter: isLetter ? letter : nil)
    }

    private static func member(at start: Int, in text: ReferenceText, letters: Letters) -> Member? {
        guard let first = section(at: start, in: text, letters: letters) else { return nil }
        var dash = first.end
        if text.dashWidth(at: dash) == 0 { dash = text.blanksEnd(from: dash) }
        let width = text.dashWidth(at: dash)
        if width > 0, let last = section(at: text.blanksEnd(from: dash + width), in: text, letters: letters),
            text.value(first.digits) <= text.value(last.digits)
        {
            return Member(range: start..<last.end, first: first, last: last)
        }
        return Member(range: start..<first.end, first: first)
    }

    /// Where the next member begins behind a comma or conjunction.
    private static func next(behind end: Int, in text: ReferenceText) -> (start: Int, isComma: Bool)? {
        if text[end] == 0x2C {
            let start = text.blanksEnd(from: end + 1)
            return text.isDigit(start) ? (start, true) : nil
        }
        let word = text.word(at: text.blanksEnd(from: end))
        guard let short = ShortWord(word, in: text), Conjunctions.contains(short) else { return nil }
        let start = text.blanksEnd(from: word.upperBound)
        return start > word.upperBound && text.isDigit(start) ? (start, false) : nil
    }
}
