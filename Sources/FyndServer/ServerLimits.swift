import FyndAPI

/// What one daemon lets its clients do.
public struct ServerLimits: Sendable {
    /// The longest body of a request, in bytes; a batch is read as a stream and may be longer.
    public var maximumBodyLength = 1 << 20
    /// The longest body of a request that brings a text to compare or to inspect, in bytes: some times the longest text, since JSON may write a
    /// letter in several bytes.
    public var maximumTextBodyLength = 4 * SimilarRequest.maximumTextLength
    /// The longest head of a request, in bytes.
    public var maximumHeadLength = 64 << 10
    /// How many requests are served at the same time; to more the daemon says that it is busy.
    public var maximumRequests = 64
    /// How many connections are open at the same time; more wait in the socket's queue.
    public var maximumConnections = 256
    /// How many lines of one batch are worked on at the same time.
    public var batchWidth = 8
    /// How long a connection may stay open without a request, in seconds; also the time for the head of a request.
    public var idleTimeout = 30.0
    /// How long a request may take to arrive in full, in seconds.
    public var receiveTimeout = 30.0
    /// How long a client may take to read the next part of an answer, in seconds.
    public var sendTimeout = 30.0
    /// How long a batch may rest, with nothing read and nothing sent, in seconds.
    public var batchIdleTimeout = 300.0
    /// How long requests in progress may take when the daemon is to stop, in seconds.
    public var drainTimeout = 30.0

    /// The limits used unless others are asked for.
    public init() {}
}
