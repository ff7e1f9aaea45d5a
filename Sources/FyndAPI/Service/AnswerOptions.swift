/// What an answer is to be like, whatever it answers.
public struct AnswerOptions: Hashable, Sendable {
    /// Whether the answer carries what makes it reproducible.
    public var manifest = false
    /// The version of the output's form that the caller understands; the present one unless another is named.
    public var formatVersion = FormatVersion.current
    /// Whether the answer tells the time it took, the one thing in it that differs from run to run.
    public var seconds = true

    /// The fields, which every request may carry.
    public static let fields = [
        RequestField("manifest", .flag, "Whether the answer carries what makes it reproducible."),
        RequestField(
            "formatVersion", .integer(FormatVersion.oldest...FormatVersion.current),
            "The version of the output's form that the caller understands."),
        RequestField(
            "seconds", .flag,
            "Whether the answer tells the time it took; true unless given. Without it the bytes are always the same."),
    ]

    /// The present form, without a manifest and with the time.
    public init() {}
}

extension AnswerOptions: Decodable {
    private enum CodingKeys: String, CodingKey {
        case manifest, formatVersion, seconds
    }

    /// Reads the fields from among those of a request.
    ///
    /// - Throws: `ServiceError.formatTooOld` and `.formatTooNew` for a version that is not written.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        manifest = try fields.decodeIfPresent(Bool.self, forKey: .manifest) ?? false
        formatVersion = try fields.decodeIfPresent(Int.self, forKey: .formatVersion) ?? formatVersion
        seconds = try fields.decodeIfPresent(Bool.self, forKey: .seconds) ?? seconds
        try FormatVersion.check(formatVersion)
    }
}

extension AnswerOptions {
    /// The options as fields of a request, as far as a request that says nothing of them is answered in another way.
    ///
    /// The version of the form is not among them: whoever asks a daemon of ours reads the version that it writes.
    public var deviations: [(name: String, value: Bool)] {
        (manifest ? [("manifest", true)] : []) + (seconds ? [] : [("seconds", false)])
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
