/// How fast texts are analysed, on one thread that has met no word yet.
///
/// The seconds are the thread's processor time, so that other work on the machine does not count.
public struct SpeedFigures: Hashable, Sendable, Encodable {
    /// The files read.
    public internal(set) var files = 0
    /// Their bytes.
    public internal(set) var bytes = 0
    /// The words in them.
    public internal(set) var words = 0
    /// The different words, which are analysed once each.
    public internal(set) var types = 0
    /// The whole words found for words with a suspended hyphen.
    public internal(set) var expansions = 0
    /// The numbers and references found.
    public internal(set) var references = 0
    /// The seconds taken to divide the texts into words and to find out about each.
    public internal(set) var wordSeconds = 0.0
    /// The seconds taken to complete words with a suspended hyphen.
    public internal(set) var expansionSeconds = 0.0
    /// The seconds taken to find numbers and references.
    public internal(set) var referenceSeconds = 0.0
    /// Millions of bytes a second, for all of it.
    public internal(set) var megabytesPerSecond = 0.0
}
