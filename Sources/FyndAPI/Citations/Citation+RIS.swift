extension Citation {
    /// The citation as a record of RIS: a tag of two letters, two spaces, a hyphen, a space and a value on each line, which ends
    /// with CR LF; from TY to ER.
    var risRecord: String {
        let fields: [(tag: String, value: String?)] = [
            ("TY", "RPRT"),
            ("ID", Self.line(id)),
            ("AU", author),
            ("TI", title),
            ("PY", date.map { Self.digits($0.year, 4) }),
            ("DA", date.map(Self.risDate)),
            ("PB", audited),
            ("M3", genre),
            ("SN", number),
            ("SE", section.isEmpty ? nil : section.joined(separator: " › ")),
            ("SP", page.map(String.init)),
            ("LA", "sv"),
            ("ER", ""),
        ]
        return fields.map { field in field.value.map { "\(field.tag)  - \($0)\r\n" } ?? "" }.joined()
    }

    /// A date as year, month and day with a slash behind each; what is not known is empty.
    private static func risDate(_ date: CitationDate) -> String {
        let month = date.month.map { digits($0, 2) } ?? ""
        let day = date.day.map { digits($0, 2) } ?? ""
        return "\(digits(date.year, 4))/\(month)/\(day)/"
    }

    private static func digits(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
}
