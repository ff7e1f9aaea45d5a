/// A whole word for which a token stands with a suspended hyphen.
public struct SuspendedWord: Hashable, Sendable {
    /// The index of the token that carries the suspended part.
    public var token: Int
    /// The whole word as folded UTF-8, at most 200 bytes: "individomsorg".
    public var word: [UInt8]
    /// Where in `word` the parts taken from the two tokens meet, in bytes, 0 < `joint` < `word.count`.
    public var joint: Int

    /// The whole word `word`, for which the token at index `token` stands.
    public init(token: Int, word: [UInt8], joint: Int) {
        self.token = token
        self.word = word
        self.joint = joint
    }
}
