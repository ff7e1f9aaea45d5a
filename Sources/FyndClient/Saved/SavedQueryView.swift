public import FyndAPI

/// A saved query as it is shown.
public struct SavedQueryView: Hashable, Sendable, Codable {
    /// Its name.
    public var name: String
    /// The folder of the index that is meant.
    public var index: String?
    /// What is asked.
    public var request: SearchRequest?
    /// When it was saved, in ISO 8601, UTC.
    public var saved: String?
    /// When it was last looked at for what is new, in ISO 8601, UTC.
    public var looked: String?
    /// How many passages were there then.
    public var passages: Int?
    /// Why it cannot be used, when its file is damaged.
    public var problem: String?

    /// The view of an entry of the store.
    public init(_ entry: SavedQueryStore.Entry) {
        name = entry.name.text
        switch entry.query {
        case .success(let query):
            index = query.index
            request = query.request
            saved = query.saved
            looked = query.looked
            passages = query.seen == nil ? nil : query.seenPassages
        case .failure(let error):
            problem = error.message
        }
    }
}

/// The saved queries of a user.
public struct SavedQueries: Hashable, Sendable, Codable {
    /// How many there are.
    public var total: Int
    /// The queries, by name.
    public var queries: [SavedQueryView]

    /// A list of saved queries.
    public init(_ queries: [SavedQueryView]) {
        total = queries.count
        self.queries = queries
    }
}
