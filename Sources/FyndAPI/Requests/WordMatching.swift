/// How much a plain word of a query stands for; what is marked in the query by itself (`=ord`, `lemma:ord`) is not changed by it.
public enum WordMatching: String, Hashable, Sendable, Codable, CaseIterable {
    /// The word in any inflection, compounds that it is part of, words that are made of it, and what abbreviations stand for.
    case wide
    /// The word in any inflection, as a word of its own.
    case lemma
    /// The word as it is typed, as behind `=`.
    case form

    /// Reads a matching by its name.
    ///
    /// - Throws: `ServiceError.invalidRequest` naming those there are.
    public init(parsing name: String) throws(ServiceError) {
        guard let matching = Self(rawValue: name) else {
            let names = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw .invalidRequest("The matching \"\(name)\" is not one of: \(names).")
        }
        self = matching
    }
}
