/// What one analyzer has learnt so far: the words themselves, and how each segment of text reads as words.
final class Vocabulary {
    /// A word inside a segment that holds none or several ("fil_namn").
    struct Piece {
        var typeID: Int32
        var range: Range<Int>
    }

    /// How a segment reads: as a word, or as what `special` tells.
    struct Reading {
        /// The type of the one word that the segment is and that may be taken as it is; negative for any other segment.
        let typeID: Int32
    }

    /// A reading that more must be known of.
    enum Special {
        /// A word that may hide a conjunction: "barnoch".
        case hidingConjunction(typeID: Int32)
        /// No word, or several.
        case pieces([Piece])
    }

    private let source: KnowledgeSource
    private let arena = ByteArena()
    private let typeIDs = ByteTable()
    private let readings = ByteTable()
    private var specials: [Special] = []
    /// The words, by type identifier.
    private(set) var types: [WordType] = []

    init(source: KnowledgeSource) {
        self.source = source
    }

    /// The segments and words known.
    var entryCount: Int { typeIDs.count + readings.count }
    /// The bytes that their text takes.
    var byteCount: Int { arena.byteCount }

    /// The reading of a segment as it stands in the text, or nil for a segment not seen before.
    @inline(__always)
    func reading(of segment: UnsafeBufferPointer<UInt8>) -> Reading? {
        readings.value(for: segment).map { Reading(typeID: $0) }
    }

    /// Remembers how a segment not seen before reads.
    func remember(_ pieces: [Piece], of segment: UnsafeBufferPointer<UInt8>) -> Reading {
        let reading = reading(pieces, of: segment)
        readings.insert(arena.store(segment), value: reading.typeID)
        return reading
    }

    /// How a segment of some pieces reads.
    private func reading(_ pieces: [Piece], of segment: UnsafeBufferPointer<UInt8>) -> Reading {
        guard pieces.count == 1, pieces[0].range.count == segment.count else { return add(.pieces(pieces)) }
        let typeID = pieces[0].typeID
        return types[Int(typeID)].mayHideConjunction
            ? add(.hidingConjunction(typeID: typeID)) : Reading(typeID: typeID)
    }

    private func add(_ special: Special) -> Reading {
        specials.append(special)
        return Reading(typeID: ~Int32(specials.count - 1))
    }

    /// What a reading with a negative type identifier stands for.
    func special(_ reading: Reading) -> Special { specials[Int(~reading.typeID)] }

    /// The identifier of a folded word, which becomes a new type if it was not known.
    func typeID(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
        if let known = typeIDs.value(for: word) { return known }
        let stored = arena.store(word)
        let id = Int32(types.count)
        let type = source.knowledge.type(of: stored, store: arena.store)
        types.append(type)
        typeIDs.insert(stored, value: id)
        return id
    }
}
