/// Gathers entries and makes a lexicon of them, or is told to `discard()` them.
struct LexiconBuilder {
    private static let longestWord = 255

    private var memory: LexiconMemory
    /// The word added last and the hashes of its beginnings: in a sorted dictionary the next one shares most of them.
    private var last = [UInt8](repeating: 0, count: longestWord)
    private var lastCount = 0
    private var hashes = [LexiconHash](repeating: LexiconHash(), count: longestWord + 1)

    /// Makes room for words.
    ///
    /// - Parameters:
    ///   - letters: The most letters that all words together can have, in bytes.
    ///   - words: The most words.
    init(letters: Int, words: Int) {
        memory = LexiconMemory(letters: letters, words: words)
    }

    /// Whether no word was added.
    var isEmpty: Bool { memory.entryCount == 0 }

    /// Adds a word, or more flags to a word that is there.
    ///
    /// - Parameters:
    ///   - word: The folded word; one longer than 255 bytes is left out.
    ///   - flags: What is known of it.
    mutating func add(_ word: Bytes, _ flags: EntryFlags) {
        guard !word.isEmpty, word.count <= Self.longestWord else { return }
        memory.add(word, flags, hash: addBeginnings(of: word))
    }

    /// Notes the beginnings of a word that the one before did not have, and returns the word's hash.
    private mutating func addBeginnings(of word: Bytes) -> LexiconHash {
        let limit = min(word.count, lastCount)
        lastCount = word.count
        return last.withUnsafeMutableBufferPointer { last in
            hashes.withUnsafeMutableBufferPointer { hashes in
                var index = 0
                while index < limit, last[index] == word[index] { index += 1 }
                var hash = hashes[index]
                while index < word.count {
                    last[index] = word[index]
                    hash.append(word[index])
                    index += 1
                    hashes[index] = hash
                    memory.addBeginning(hash)
                }
                return hash
            }
        }
    }

    /// Frees the memory where no lexicon is made of it.
    consuming func discard() { memory.deallocate() }

    /// The lexicon of what was added; nothing may be added afterwards.
    consuming func finish(identity: String, affixes: AffixRules) -> Lexicon {
        JointCounter.countJoints(in: memory)
        return Lexicon(identity: identity, affixes: affixes, memory: memory)
    }
}
