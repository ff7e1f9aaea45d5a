/// Finds items of minutes, and sections cited with the sign first: "§ 105", "§§ 12–14", "§§ 3, 5 och 8".
///
/// The key is `§ 105`; each member of a list is a reference of its own.
enum MinutesItemFinder {
    static func find(at index: Int, in text: ReferenceText) -> FoundReference? {
        guard let sign = text.sectionSigns(at: index),
            let list = SectionList(at: text.blanksEnd(from: sign.end), in: text, letters: .attached)
        else { return nil }
        let members = list.members.prefix(sign.count == 2 ? list.members.count : 1)
        let references = members.enumerated().map { ordinal, member in
            var key = KeyWriter()
            key.write("§ ")
            list.write(member, to: &key, of: text)
            return Reference(
                kind: .provision, key: key.key, start: ordinal == 0 ? index : member.range.lowerBound,
                end: member.range.upperBound)
        }
        return FoundReference(first: references[0], others: Array(references.dropFirst()))
    }
}
