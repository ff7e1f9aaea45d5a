extension Citation {
    /// The citation as an array of CSL-JSON with one item, by the schema of the Citation Style Language 1.0.2.
    ///
    /// - Throws: `ServiceError.internalError` when it cannot be written.
    func cslItems() throws(ServiceError) -> String {
        String(decoding: try WireFormat.encode([CSLItem(self)]), as: UTF8.self)
    }
}

/// An item of CSL-JSON, with those of its variables that a report has.
private struct CSLItem: Encodable {
    struct Name: Encodable {
        var literal: String
    }

    struct Issued: Encodable {
        var parts: [[Int]]

        enum CodingKeys: String, CodingKey {
            case parts = "date-parts"
        }
    }

    let type = "report"
    let language = "sv"
    var id: String
    var author: [Name]?
    var title: String?
    var issued: Issued?
    var publisher: String?
    var genre: String?
    var number: String?
    var section: String?
    var page: String?

    init(_ citation: Citation) {
        id = citation.id
        author = citation.author.map { [Name(literal: $0)] }
        title = citation.title
        issued = citation.date.map { Issued(parts: [$0.parts]) }
        publisher = citation.audited
        genre = citation.genre
        number = citation.number
        section = citation.section.isEmpty ? nil : citation.section.joined(separator: " › ")
        page = citation.page.map(String.init)
    }
}
