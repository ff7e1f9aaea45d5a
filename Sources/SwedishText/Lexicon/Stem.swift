/// The beginning of a word, with its hash: what is looked up in the lexicon together with one ending after another.
struct Stem {
    let bytes: Bytes
    let hash: LexiconHash

    /// A word's beginning whose hash is to be reckoned.
    init(_ bytes: Bytes) {
        self.bytes = bytes
        hash = LexiconHash(bytes)
    }

    /// A word's beginning whose hash is known.
    init(_ bytes: Bytes, hash: LexiconHash) {
        self.bytes = bytes
        self.hash = hash
    }

    var count: Int { bytes.count }
}

/// A word and the hashes of all its beginnings, since many of them are looked up.
struct HashedWord {
    let bytes: Bytes
    private let hashes: UnsafePointer<LexiconHash>

    /// A word of which `hashes` holds the hashes of the beginnings: of no letters, of one byte, and so on.
    init(_ bytes: Bytes, hashes: UnsafePointer<LexiconHash>) {
        self.bytes = bytes
        self.hashes = hashes
    }

    /// The bytes of the longest word that is hashed; a base form may be a little longer than the longest word.
    static let longest = 96

    /// Calls `body` with a word of at most `longest` bytes and its hashes, which are valid during the call.
    @inline(__always)
    static func with<R>(_ bytes: Bytes, _ body: (HashedWord) -> R) -> R {
        precondition(bytes.count <= longest, "A word of \(bytes.count) bytes is too long.")
        return withUnsafeTemporaryAllocation(of: LexiconHash.self, capacity: longest + 1) { hashes in
            var hash = LexiconHash()
            hashes[0] = hash
            for index in bytes.indices {
                hash.append(bytes[index])
                hashes[index + 1] = hash
            }
            return body(HashedWord(bytes, hashes: UnsafePointer(hashes.baseAddress.unsafelyUnwrapped)))
        }
    }

    var count: Int { bytes.count }

    /// The first bytes of the word.
    @inline(__always)
    func prefix(_ count: Int) -> Stem { Stem(Bytes(rebasing: bytes[..<count]), hash: hashes[count]) }
}
