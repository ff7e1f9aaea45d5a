/// Counts for each entry how many others it begins or ends where the rest is an entry as well: how readily it joins.
///
/// Every second entry is looked at, and entries are told by their hashes; what matters is the order of magnitude.
struct JointCounter {
    private static let longestWord = 255

    private let memory: LexiconMemory
    /// The word before, for each of its beginnings the hash and the entry that it is, -1 for none: in a sorted
    /// dictionary the next word shares most of them.
    private var last = Bytes(start: nil, count: 0)
    private let hashes: UnsafeMutableBufferPointer<LexiconHash>
    private let beginnings: UnsafeMutableBufferPointer<Int>

    /// Counts the joints of all words and writes them to the entries.
    static func countJoints(in memory: LexiconMemory) {
        withUnsafeTemporaryAllocation(of: LexiconHash.self, capacity: longestWord + 1) { hashes in
            withUnsafeTemporaryAllocation(of: Int.self, capacity: longestWord + 1) { beginnings in
                hashes[0] = LexiconHash()
                var counter = JointCounter(memory: memory, hashes: hashes, beginnings: beginnings)
                counter.countAll()
            }
        }
    }

    private mutating func countAll() {
        for index in stride(from: 0, to: memory.entryCount, by: 2) where memory.entry(index).flags.contains(.common) {
            let word = memory.word(index)
            if word.count >= 5 { count(in: word) }
        }
    }

    private mutating func count(in word: Bytes) {
        let shared = Self.sharedCount(word, last)
        last = word
        for cut in (shared + 1)..<word.count {
            var hash = hashes[cut - 1]
            hash.append(word[cut - 1])
            hashes[cut] = hash
            let isWhole = cut >= 2 && word[cut] & 0xC0 != 0x80
            beginnings[cut] = isWhole ? memory.likelyIndex(of: hash) ?? -1 : -1
        }
        for cut in 2..<word.count - 1 where word[cut] & 0xC0 != 0x80 {
            var first = beginnings[cut]
            // What ends one letter before may be linked by an s.
            if first < 0, word[cut - 1] == UInt8(ascii: "s") { first = beginnings[cut - 1] }
            if first >= 0 { count(first, Bytes(rebasing: word[cut...])) }
        }
    }

    private func count(_ first: Int, _ rest: Bytes) {
        guard let last = memory.likelyIndex(of: LexiconHash(rest)),
            !memory.entry(last).flags.isDisjoint(with: .endsOrDeclines)
        else { return }
        memory.countJoint(first, last)
    }

    /// The beginnings that two words share and of which all is known: what follows the last shared byte must be alike
    /// too, since it tells whether a letter ends there.
    private static func sharedCount(_ word: Bytes, _ last: Bytes) -> Int {
        let limit = min(word.count, last.count)
        var count = 0
        while count < limit, word[count] == last[count] { count += 1 }
        return max(0, count - 1)
    }
}
