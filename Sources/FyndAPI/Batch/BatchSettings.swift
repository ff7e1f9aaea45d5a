/// How a batch is read, worked on and answered.
public struct BatchSettings: Hashable, Sendable {
    /// Whether requests and answers end with a zero byte, so that they may stand on several lines.
    public var endsWithZero = false
    /// How many requests are worked on at the same time, ≥ 1; as many as whoever answers sees fit unless asked for.
    public var jobs: Int?

    /// The fields, as the parameters of a URL.
    public static let fields = [
        RequestField("null", .flag, "Whether requests and answers end with a zero byte in place of a line end."),
        RequestField("jobs", .integer(1...maximumJobs), "How many requests are worked on at the same time."),
    ]

    /// The most requests that may be worked on at the same time.
    public static let maximumJobs = 64

    /// Lines, and as many at a time as suits.
    public init() {}

    /// The byte with which requests and answers end.
    public var end: UInt8 { endsWithZero ? 0 : UInt8(ascii: "\n") }

    /// Checks the number of jobs.
    ///
    /// - Throws: `ServiceError.invalidRequest` naming the range.
    public func check() throws(ServiceError) {
        if let jobs, !(1...Self.maximumJobs).contains(jobs) {
            throw .invalidRequest("The jobs must lie in 1...\(Self.maximumJobs), but were \(jobs).")
        }
    }
}

extension BatchSettings {
    /// Reads the settings from the query of a URL.
    ///
    /// - Parameter query: What follows the `?`.
    /// - Throws: `ServiceError.invalidRequest` for a parameter that is unknown or out of range.
    public init(urlQuery query: String?) throws(ServiceError) {
        let parameters = try QueryParameters(query, known: Self.fields.map(\.parameter))
        endsWithZero = try parameters.flag("null")
        jobs = try parameters.integer("jobs")
        try check()
    }

    /// The settings as the query of a URL, with its `?`; empty where there is nothing to say.
    public var urlQuery: String {
        let parts = [endsWithZero ? "null=true" : nil, jobs.map { "jobs=\($0)" }].compactMap { $0 }
        return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
    }
}
