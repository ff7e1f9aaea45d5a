/// A failure to set up the analysis of texts.
public enum TextAnalysisError: Error, Hashable, Sendable, CustomStringConvertible {
    /// ICU cannot provide what the analysis needs; the reason in ICU's words.
    case icuUnavailable(reason: String)

    /// What failed and what to do about it.
    public var description: String {
        switch self {
        case .icuUnavailable(let reason): "Texts cannot be analysed: \(reason)"
        }
    }
}
