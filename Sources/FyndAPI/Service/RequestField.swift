/// A field of a request: what it is called, and what it may hold.
public struct RequestField: Hashable, Sendable {
    /// What a field may hold.
    public enum Kind: Hashable, Sendable {
        /// Text.
        case text
        /// Several texts: an array in JSON, in a URL separated by commas or given several times.
        case texts
        /// Several queries, so many of them: an array in JSON, in a URL given several times.
        case queries(ClosedRange<Int>)
        /// A year or a range of years, such as 2009..2014.
        case years
        /// A whole number within a range.
        case integer(ClosedRange<Int>)
        /// A number within a range.
        case number(ClosedRange<Double>)
        /// True or false.
        case flag
        /// One of some names.
        case choice([String])
        /// Several of some names.
        case choices([String])
    }

    /// Its name in JSON.
    public var name: String
    /// Its name in a URL.
    public var parameter: String
    /// What it may hold.
    public var kind: Kind
    /// What it is for, in a sentence.
    public var summary: String
    /// Whether a request must have it.
    public var isRequired: Bool

    /// A field made of the parts given; unless said otherwise it is called in a URL as in JSON, with hyphens: `group-by`.
    public init(_ name: String, _ kind: Kind, _ summary: String, parameter: String? = nil, isRequired: Bool = false) {
        self.name = name
        self.kind = kind
        self.summary = summary
        self.isRequired = isRequired
        self.parameter =
            parameter ?? name.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
    }
}

// MARK: Fields of many requests

extension [RequestField] {
    /// The filters.
    public static let filters: [RequestField] = [
        RequestField("kind", .texts, "Kinds of passage, such as finding or recommendation."),
        RequestField("year", .years, "The years of the reports' own dates: 2009, 2009..2014, 2009.. or ..2014."),
        RequestField("municipality", .texts, "Municipalities or regions by their bare names."),
        RequestField("county", .texts, "Counties, with or without \"län\"."),
        RequestField("firm", .texts, "Auditing firms or offices."),
        RequestField("body", .texts, "Audited bodies, or bodies that a recommendation is addressed to."),
        RequestField("grade", .texts, "Grades of answers; of reports, those of their overall judgements."),
        RequestField("type", .texts, "Types of document, such as granskning."),
    ]

    /// How many results are wanted, and from which on.
    public static func paging(_ things: String, most: Int = Paging.maximumLimit) -> [RequestField] {
        [
            RequestField("limit", .integer(0...most), "The most \(things) to return."),
            RequestField("offset", .integer(0...Swift.max(most, Paging.maximumOffset)), "The \(things) to skip."),
        ]
    }

    /// How much a plain word of the query stands for.
    public static let matching: [RequestField] = [
        RequestField(
            "matching", .choice(WordMatching.allCases.map(\.rawValue)),
            "What a word of the query stands for: itself in any form, in compounds and in other words; in any inflection; or as typed."
        )
    ]
}

extension RequestField {
    /// The query of a search.
    public static func query(isRequired: Bool = true) -> RequestField {
        RequestField("query", .text, "The query, in the query language.", parameter: "q", isRequired: isRequired)
    }

    /// The order of results.
    public static func sort<Order: CaseIterable & RawRepresentable<String>>(_ orders: Order.Type) -> RequestField {
        RequestField("sort", .choice(orders.allCases.map(\.rawValue)), "The order.")
    }
}
