/// The forms in which a citation is written.
public enum CitationStyle: String, Hashable, Sendable, Codable, CaseIterable {
    /// A sentence in Swedish, for a list of references.
    case plain
    /// An entry of BibTeX.
    case bibtex
    /// A record of RIS, which reference managers import.
    case ris
    /// An array of CSL-JSON with one item.
    case csl
}

extension Citation {
    /// The citation in a form.
    ///
    /// - Parameter style: The form.
    /// - Returns: The text, with the line ends that its form asks for; a plain one has none.
    /// - Throws: `ServiceError.internalError` when it cannot be written.
    public func text(_ style: CitationStyle) throws(ServiceError) -> String {
        switch style {
        case .plain: plainText
        case .bibtex: bibTeXEntry
        case .ris: risRecord
        case .csl: try cslItems()
        }
    }
}
