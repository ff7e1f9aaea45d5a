/// The words by which the lines under a report are known.
enum SignatureWords {
    private static let roles: [StaticString] = [
        "revisor", "revisorn", "revisorer", "yrkesrevisor", "ordförande", "viceordförande", "konsult", "partner",
        "uppdragsledare", "projektledare", "revisionskonsult", "revisionschef", "stadsrevisor", "kundansvarig",
        "uppdragsansvarig",
        "lekmannarevisor", "verksamhetsrevisor", "revisionsdirektör", "managementkonsult", "projektmedarbetare",
        "sekreterare", "granskningsledare", "revisionsledare", "seniorkonsult", "avfullmäktigeutsedd",
    ]

    /// Whether the last three letters of a line's key are those of a role or of "dag som ovan".
    static func mayEnd(_ line: ArraySlice<UInt8>) -> Bool { endings.contains(TitleKey.ending(of: line)) }

    private static let endings = WordSet(
        roles.map { FoldedWord(UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount)).lastThree } + [
            "van"
        ])

    /// Whether the key of a line is a role that signs reports.
    static func isRole(_ key: String) -> Bool {
        guard key.utf8.count <= 40, let last = key.utf8.last else { return false }
        switch last {
        case 0x72, 0x6E, 0x65, 0x74, 0x66, 0x67, 0x64: break  // the last letters of the roles
        default: return false
        }
        return key.utf8.withContiguousStorageIfAvailable { key in roles.contains { key.ends(with: $0) } } ?? false
    }
}
