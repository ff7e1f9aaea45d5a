/// The words by which the lines under a report are known.
enum SignatureWords {
    private static let roles = [
        "revisor", "revisorn", "revisorer", "yrkesrevisor", "ordförande", "viceordförande", "konsult", "partner",
        "uppdragsledare", "projektledare", "revisionskonsult", "revisionschef", "stadsrevisor", "kundansvarig",
        "uppdragsansvarig",
        "lekmannarevisor", "verksamhetsrevisor", "revisionsdirektör", "managementkonsult",
    ]

    /// Whether the key of a line is a role that signs reports.
    static func isRole(_ key: String) -> Bool {
        key.utf8.count <= 40 && roles.contains { key.hasSuffix($0) }
    }
}
