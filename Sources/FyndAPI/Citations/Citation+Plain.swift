extension Citation {
    /// The citation in plain Swedish: author, year, title, type and audited body, numbers, and where in the report. What is not
    /// known is left out.
    var plainText: String {
        let facts = [
            [author, date.map { "(\($0.year))" }].compactMap { $0 }.joined(separator: " "),
            title ?? "",
            [genre, audited].compactMap { $0 }.joined(separator: ", "),
            number.map { "Dnr \($0)" } ?? "",
            place,
        ].filter { !$0.isEmpty }
        return facts.isEmpty ? id : facts.map(Self.sentence).joined(separator: " ")
    }

    /// The innermost heading and the page.
    private var place: String {
        let heading = section.last.map { "Avsnitt \"\($0)\"" }
        let page = page.map { heading == nil ? "S. \($0)" : "s. \($0)" }
        return [heading, page].compactMap { $0 }.joined(separator: ", ")
    }

    /// The text with a full stop behind it, unless it ends like a sentence.
    private static func sentence(_ text: String) -> String {
        text.last.map { ".?!…".contains($0) } == true ? text : text + "."
    }
}
