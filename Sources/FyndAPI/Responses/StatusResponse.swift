/// What there is to know of an index and of the daemon that serves it.
public struct StatusResponse: Hashable, Sendable, Codable {
    /// The index.
    public var index: IndexStatus
    /// The daemon, when one answered.
    public var daemon: DaemonStatus?

    /// A status made of the parts given.
    public init(index: IndexStatus, daemon: DaemonStatus? = nil) {
        self.index = index
        self.daemon = daemon
    }
}

/// The state of an index.
public struct IndexStatus: Hashable, Sendable, Codable {
    /// Where it lies.
    public var path: String
    /// The reports it holds.
    public var reports: Int
    /// The passages it holds.
    public var passages: Int
    /// The distinct terms it holds.
    public var terms: Int
    /// Its size on disk, in bytes.
    public var bytes: Int
    /// Its shards.
    public var shards: Int
    /// Which build of the index is live, from 1.
    public var generation: Int
    /// How many commits that build has had; see `IndexManifest.revision`.
    public var revision: Int?
    /// A hash of what all its reports were read from; see `IndexManifest.contentHash`.
    public var contentHash: String
    /// The version of its layout.
    public var schemaVersion: Int
    /// The version of the text analysis it was made with.
    public var analyzerVersion: String
    /// The version of Xapian in use.
    public var xapianVersion: String
    /// The version of ICU in use.
    public var icuVersion: String

    /// A status made of the parts given.
    public init(
        path: String, reports: Int, passages: Int, terms: Int, bytes: Int, shards: Int, generation: Int,
        revision: Int? = nil, contentHash: String, schemaVersion: Int, analyzerVersion: String, xapianVersion: String,
        icuVersion: String
    ) {
        self.path = path
        self.reports = reports
        self.passages = passages
        self.terms = terms
        self.bytes = bytes
        self.shards = shards
        self.generation = generation
        self.revision = revision
        self.contentHash = contentHash
        self.schemaVersion = schemaVersion
        self.analyzerVersion = analyzerVersion
        self.xapianVersion = xapianVersion
        self.icuVersion = icuVersion
    }
}

/// The state of a daemon.
public struct DaemonStatus: Hashable, Sendable, Codable {
    /// Its version.
    public var version: String
    /// Its process id.
    public var processID: Int
    /// The socket it listens on.
    public var socket: String
    /// How long it has run, in seconds.
    public var uptimeSeconds: Double
    /// The requests it has answered.
    public var requests: Int

    /// A status made of the parts given.
    public init(version: String, processID: Int, socket: String, uptimeSeconds: Double, requests: Int) {
        self.version = version
        self.processID = processID
        self.socket = socket
        self.uptimeSeconds = uptimeSeconds
        self.requests = requests
    }
}
