/// Finds chapters and sections of statutes: "3 kap. 3 §", "3 kap § 3", "9 § 2 st.", "6 kap. 4 och 7–9 §§", "11 kap.".
///
/// Each member of a list is a reference of its own, with the chapter in its key; a range is one.
enum ProvisionFinder {
    private static let chapterWords: Set<ShortWord> = ["kap", "kapitel", "kapitlet", "kapitlets"]

    static func find(at digits: Range<Int>, in text: ReferenceText) -> FoundReference? {
        guard digits.count <= 3, !text.isJoined(before: digits.lowerBound),
            let first = SectionList.section(at: digits.lowerBound, in: text, letters: .afterBlank)
        else { return nil }
        if let wordEnd = chapterWordEnd(behind: first.end, in: text) {
            return inChapter(first, wordEnd: wordEnd, in: text)
        }
        if isBehindChapterWord(digits.lowerBound, in: text),
            let sign = text.sectionSigns(at: text.blanksEnd(from: first.end)),
            let found = signFirst(first, behind: sign.end, in: text)
        {
            return found
        }
        guard let list = list(at: digits.lowerBound, in: text) else { return nil }
        return signLast(list, chapter: nil, in: text)
    }

    /// The sections at an offset, unless no section sign is near.
    private static func list(at start: Int, in text: ReferenceText) -> SectionList? {
        guard text.nextSectionSign - start < 400 else { return nil }
        return SectionList(at: start, in: text, letters: .afterBlank)
    }

    /// What follows "3 kap.": sections before a section sign, sections behind one, or neither.
    private static func inChapter(_ chapter: SectionList.Section, wordEnd: Int, in text: ReferenceText)
        -> FoundReference?
    {
        var start = wordEnd
        if text[start] == 0x2E { start += 1 }
        let chapterEnd = start
        start = text.blanksEnd(from: start)
        if text[start] == 0x2C { start = text.blanksEnd(from: start + 1) }
        if let sign = text.sectionSigns(at: start) {
            if let found = signFirst(chapter, behind: sign.end, in: text) { return found }
        } else if let list = list(at: start, in: text),
            let found = signLast(list, chapter: chapter, in: text)
        {
            return found
        }
        var key = KeyWriter()
        chapter.write(to: &key, of: text)
        key.write(" kap")
        return FoundReference(
            first: Reference(kind: .provision, key: key.key, start: chapter.digits.lowerBound, end: chapterEnd))
    }

    /// "3 kap. § 3", "kap. 3 § 3".
    private static func signFirst(
        _ chapter: SectionList.Section, behind sign: Int, in text: ReferenceText
    ) -> FoundReference? {
        guard let list = SectionList(at: text.blanksEnd(from: sign), in: text, letters: .attached) else { return nil }
        return references(list, count: 1, chapter: chapter, end: list.members[0].range.upperBound, in: text)
    }

    /// "3 kap. 3 §", "5–8 §§". Commas join sections only before a chapter's sign or a double one.
    private static func signLast(
        _ list: SectionList, chapter: SectionList.Section?, in text: ReferenceText
    ) -> FoundReference? {
        guard let sign = text.sectionSigns(at: text.blanksEnd(from: list.end)) else { return nil }
        guard chapter != nil || sign.count == 2 || !list.hasCommas else { return nil }
        return references(list, count: list.members.count, chapter: chapter, end: sign.end, in: text)
    }

    private static func references(
        _ list: SectionList, count: Int, chapter: SectionList.Section?, end: Int, in text: ReferenceText
    ) -> FoundReference {
        let references = (0..<count).map { index in
            let member = list.members[index]
            var key = KeyWriter()
            if let chapter {
                chapter.write(to: &key, of: text)
                key.write(" kap ")
            }
            list.write(member, to: &key, of: text)
            key.write(" §")
            let start = index == 0 ? chapter?.digits.lowerBound ?? member.range.lowerBound : member.range.lowerBound
            return Reference(
                kind: .provision, key: key.key, start: start,
                end: index == count - 1 ? end : member.range.upperBound)
        }
        return FoundReference(first: references[0], others: Array(references.dropFirst()))
    }

    private static func chapterWordEnd(behind end: Int, in text: ReferenceText) -> Int? {
        let start = text.blanksEnd(from: end)
        guard text[start] | 0x20 == 0x6B else { return nil }
        let word = text.word(at: start)
        guard let short = ShortWord(word, in: text), chapterWords.contains(short) else { return nil }
        return word.upperBound
    }

    private static func isBehindChapterWord(_ index: Int, in text: ReferenceText) -> Bool {
        var end = text.blanksStart(before: index)
        if text[end - 1] == 0x2E { end -= 1 }
        return ShortWord(text.word(before: end), in: text).map(chapterWords.contains) ?? false
    }
}
