/// One line of a batch: a request of any kind, with an id that the answer carries.
public struct BatchRequest: Sendable {
    /// What is asked for.
    public enum Command: Sendable {
        /// A ranked search.
        case search(SearchRequest)
        /// A search for similar passages.
        case similar(SimilarRequest)
        /// The passages that say the same in several reports, grouped.
        case recurring(RecurringRequest)
    }

    /// The caller's own id, if it gave one.
    public var id: String?
    /// What is asked for.
    public var command: Command

    /// A request with an id of the caller's choice.
    public init(id: String?, command: Command) {
        self.id = id
        self.command = command
    }
}
