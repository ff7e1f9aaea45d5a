/// What a passage is to an auditor.
public enum PassageKind: String, CaseIterable, Hashable, Sendable {
    /// An observation (*iakttagelse*): what the audit saw.
    case finding
    /// A judgement (*bedömning*, *kommentar*): what the auditors think of what they saw.
    case assessment
    /// A piece of advice (*rekommendation*) to an audited body.
    case recommendation
    /// An audit question (*revisionsfråga*) or control goal (*kontrollmål*).
    case question
    /// The answer to an audit question.
    case answer
    /// Part of the summary (*sammanfattning*) that is none of the above.
    case summary
    /// Why the audit was made, and what there was before it (*bakgrund*).
    case background
    /// What the audit was to find out (*syfte*).
    case purpose
    /// What the audit was measured against (*revisionskriterier*).
    case criteria
    /// How the audit was made (*metod*, *genomförande*).
    case method
    /// What the audit left out (*avgränsning*).
    case scope
    /// Part of an appendix (*bilaga*).
    case appendix
    /// Part of a covering letter (*missiv*) or response (*yttrande*).
    case letter
    /// Anything else.
    case other
}
