/// What is counted as one word.
public enum TermUnit: String, Hashable, Sendable, Codable, CaseIterable {
    /// The word as it stands, in small letters.
    case word
    /// The base form, for the word in all its inflections.
    case lemma
    /// The base form of a part of a compound, for all compounds that it is part of.
    case part

    /// Checks that words are counted whole.
    ///
    /// - Throws: `ServiceError.invalidRequest` for parts of compounds.
    func checkIsWhole() throws(ServiceError) {
        guard self == .part else { return }
        throw .invalidRequest("Parts of compounds are not compared here. The unit must be lemma or word.")
    }
}

extension RequestField {
    /// What is counted as one word.
    static func unit(_ units: [TermUnit]) -> RequestField {
        RequestField("unit", .choice(units.map(\.rawValue)), "What is counted as one word.")
    }
}
