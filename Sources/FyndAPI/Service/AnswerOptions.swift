/// What an answer is to be like, whatever it answers.
public struct AnswerOptions: Hashable, Sendable {
    /// Whether the answer carries what makes it reproducible.
    public var manifest = false
    /// The version of the output's form that the caller understands; the present one unless another is named.
    public var formatVersion = FormatVersion.current

    /// The fields, which every request may carry.
    public static let fields = [
        RequestField("manifest", .flag, "Whether the answer carries what makes it reproducible."),
        RequestField(
            "formatVersion", .integer(0...Int(Int32.max)),
            "The version of the output's form that the caller understands."),
    ]

    /// The present form without a manifest.
    public init() {}
}

extension AnswerOptions: Decodable {
    private enum CodingKeys: String, CodingKey {
        case manifest, formatVersion
    }

    /// Reads the fields from among those of a request.
    ///
    /// - Throws: `ServiceError.formatTooOld` and `.formatTooNew` for a version that is not written.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        manifest = try fields.decodeIfPresent(Bool.self, forKey: .manifest) ?? false
        formatVersion = try fields.decodeIfPresent(Int.self, forKey: .formatVersion) ?? formatVersion
        try FormatVersion.check(formatVersion)
    }
}

/// The versions of the form of all outputs that programs read: JSON, CSV and TSV.
///
/// A version is raised when a field or column goes, or changes its meaning; what is added does not raise it.
public enum FormatVersion {
    /// The version that is written.
    public static let current = 1
    /// The oldest version that programs may still ask for.
    public static let oldest = 1

    /// Checks that a version can be written.
    ///
    /// - Throws: `ServiceError.formatTooOld` and `.formatTooNew`.
    public static func check(_ version: Int) throws(ServiceError) {
        if version < oldest {
            throw .formatTooOld(
                "Version \(version) of the output's form is no longer written; the oldest is \(oldest), this is \(current)."
            )
        }
        if version > current {
            throw .formatTooNew(
                "Version \(version) of the output's form is not known yet; this is version \(current). Install a newer Fynd."
            )
        }
    }
}
