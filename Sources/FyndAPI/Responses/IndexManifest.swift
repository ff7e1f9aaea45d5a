/// What tells which state of which collection gave an answer, and by which rules: with the same manifest the same question has the
/// same answer.
public struct IndexManifest: Hashable, Sendable, Codable {
    /// The version of the index's layout.
    public var schema: Int
    /// The version of the text analysis: its rules, ICU, and the dictionary with its state.
    public var analyzer: String
    /// The version of the report reader.
    public var reader: String
    /// The dictionary that words are known by, with its state; absent where there is none.
    public var dictionary: String?
    /// Which build of the index is live, from 1: each rebuild or compaction makes another.
    public var generation: Int
    /// How many commits the generation has had, by Xapian's count, in all shards together; absent when some are on other machines.
    public var revision: Int?
    /// A hash, in sixteen digits, of what all reports were read from, with their ids: the same for the same files, whenever and by however
    /// many workers they were indexed.
    public var contentHash: String
    /// The reports in the index.
    public var reports: Int
    /// The passages in the index.
    public var passages: Int

    /// A manifest made of the parts given.
    public init(
        schema: Int, analyzer: String, reader: String, dictionary: String? = nil, generation: Int, revision: Int? = nil,
        contentHash: String, reports: Int, passages: Int
    ) {
        self.schema = schema
        self.analyzer = analyzer
        self.reader = reader
        self.dictionary = dictionary
        self.generation = generation
        self.revision = revision
        self.contentHash = contentHash
        self.reports = reports
        self.passages = passages
    }
}
