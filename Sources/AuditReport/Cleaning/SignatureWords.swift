/// The words by which the lines under a report are known.
enum SignatureWords {
    private static let roles: [StaticString] = [
        "revisor", "revisorn", "revisorer", "yrkesrevisor", "ordförande", "viceordförande", "konsult", "partner",
        "uppdragsledare", "projektledare", "revisionskonsult", "revisionschef", "stadsrevisor", "kundansvarig",
        "uppdragsansvarig",
        "lekmannarevisor", "verksamhetsrevisor", "revisionsdirektör", "managementkonsult", "projektmedarbetare",
        "sekreterare", "granskningsledare", "revisionsledare", "seniorkonsult", "avfullmäktigeutsedd",
    ]

    /// Whether a role, or "dag som ovan", ends in a letter.
    static func mayEnd(in letter: UInt8) -> Bool {
        switch letter {
        case 0x72, 0x6E, 0x65, 0x74, 0x66, 0x67, 0x64: true  // r, n, e, t, f, g, d
        default: false
        }
    }

    /// Whether the key of a line is a role that signs reports.
    static func isRole(_ key: String) -> Bool {
        guard key.utf8.count <= 40, let last = key.utf8.last, mayEnd(in: last) else { return false }
        return key.utf8.withContiguousStorageIfAvailable { key in roles.contains { key.ends(with: $0) } } ?? false
    }
}
