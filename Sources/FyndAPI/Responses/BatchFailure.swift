/// The answer to a line of a batch that could not be served.
public struct BatchFailure: Hashable, Sendable, Codable {
    /// What went wrong.
    public struct Reason: Hashable, Sendable, Codable {
        /// The exit status the command would have ended with alone.
        public var status: Int
        /// What went wrong, in words.
        public var message: String
        /// Where in the query it is, in Unicode scalars of the query, ≥ 0.
        public var position: Int?

        /// A reason with a status.
        public init(status: Int, message: String, position: Int? = nil) {
            self.status = status
            self.message = message
            self.position = position
        }
    }

    /// The caller's own id, if the line could be read that far.
    public var id: String?
    /// What went wrong.
    public var error: Reason

    /// The failure of the request with an id.
    public init(id: String?, error: Reason) {
        self.id = id
        self.error = error
    }

    /// What an error is to the request with an id.
    public init(id: String?, error: ServiceError) {
        self.init(
            id: id,
            error: Reason(
                status: Int(error.exitStatus.rawValue), message: error.message, position: error.position))
    }
}
