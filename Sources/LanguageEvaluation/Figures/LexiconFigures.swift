/// What the dictionary takes.
public struct LexiconFigures: Hashable, Sendable, Encodable {
    /// The entries; 0 without a dictionary.
    public let entries: Int
    /// The seconds until it was ready, by the clock; those of the first time that it was asked for in the process.
    public let seconds: Double
    /// The processor time in seconds that this took.
    public let processorSeconds: Double
    /// By how many bytes the process has grown meanwhile in main memory; absent where the system does not tell.
    public let residentBytes: Int?
}
