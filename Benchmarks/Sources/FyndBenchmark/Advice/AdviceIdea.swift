/// What a recommendation says, whatever its words.
struct AdviceIdea: Sendable {
    /// What is advised, by its place in `AdvicePatterns.families`.
    var family: Int
    var matter: Matter
    /// Where: "inom äldreomsorgen"; absent: anywhere.
    var area: String?
    /// What is to be drawn up or used, in families that speak of it.
    var instrument: InstrumentWords.Entry
}
