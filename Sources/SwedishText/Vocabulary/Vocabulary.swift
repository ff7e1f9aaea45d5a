/// What one analyzer has learnt so far: the words themselves, and how each segment of text reads as words.
final class Vocabulary {
    /// A word inside a segment that holds none or several ("fil_namn").
    struct Piece {
        var typeID: Int32
        var range: Range<Int>
    }

    /// How a segment reads.
    enum Reading {
        case word(typeID: Int32)
        case pieces([Piece])
    }

    private let knowledge: WordKnowledge
    private let arena = ByteArena()
    private var typeIDs = ByteTable()
    private var readings = ByteTable()
    private var pieceLists: [[Piece]] = []
    /// The words, by type identifier.
    private(set) var types: [WordType] = []
    /// Whether each word may hide a conjunction, apart since it is asked for each token.
    private(set) var hidesConjunction: [Bool] = []

    init(knowledge: WordKnowledge) {
        self.knowledge = knowledge
    }

    /// The segments and words known.
    var entryCount: Int { typeIDs.count + readings.count }
    /// The bytes that their text takes.
    var byteCount: Int { arena.byteCount }

    /// The reading of a segment as it stands in the text, or nil for a segment not seen before.
    func reading(of segment: UnsafeBufferPointer<UInt8>) -> Reading? {
        guard let value = readings.value(for: segment) else { return nil }
        return value >= 0 ? .word(typeID: value) : .pieces(pieceLists[Int(~value)])
    }

    /// Remembers the reading of a segment not seen before.
    func remember(_ reading: Reading, of segment: UnsafeBufferPointer<UInt8>) {
        let key = arena.store(segment)
        switch reading {
        case .word(let typeID):
            readings.insert(key, value: typeID)
        case .pieces(let pieces):
            pieceLists.append(pieces)
            readings.insert(key, value: ~Int32(pieceLists.count - 1))
        }
    }

    /// The identifier of a folded word, which becomes a new type if it was not known.
    func typeID(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
        if let known = typeIDs.value(for: word) { return known }
        let stored = arena.store(word)
        let id = Int32(types.count)
        let type = knowledge.type(of: stored, store: arena.store)
        types.append(type)
        hidesConjunction.append(type.mayHideConjunction)
        typeIDs.insert(stored, value: id)
        return id
    }
}
