/// The word that completes suspended ones ("familjeomsorg"), and the tails that it may lend them.
struct CompletingWord<Parts: CompoundParts> {
    private let word: UnsafeBufferPointer<UInt8>
    /// Where its parts begin, save the first.
    private let joints: [Int]
    /// Whether the writer has marked the joint by a hyphen; then `word` is the tail.
    private let isMarked: Bool
    private let parts: Parts

    /// A word whose joint is to be found.
    init(_ word: UnsafeBufferPointer<UInt8>, parts: Parts) {
        self.word = word
        self.parts = parts
        isMarked = false
        joints = parts.pieces(of: word).dropFirst().map(\.lowerBound)
    }

    /// What stands behind the hyphen of a word such as "HR-system".
    init(behindHyphen tail: UnsafeBufferPointer<UInt8>, parts: Parts) {
        word = tail
        self.parts = parts
        isMarked = true
        joints = []
    }

    /// Whether it may complete an ordinary suspended word.
    var isCompound: Bool { isMarked || !joints.isEmpty }

    /// The whole words that a suspended part makes with it.
    ///
    /// 1. A hyphen in the completing word marks the joint: "IT- och HR-system" gives `itsystem`.
    /// 2. After particles the word goes on behind the other particle: "in- och utbetalningar".
    /// 3. When the suspended part ends like an inner part, it goes on behind that part: "förskole- och
    ///    grundskoleverksamhet".
    /// 4. Else it goes on behind the first part: "kvalitets- och miljöledningssystem". Where the dictionary has nothing
    ///    of that, a later part is tried of which it has: "jord- och träd|gårds|bruk" gives `jordbruk`. The likely and
    ///    the listed word are both given, unless the parts passed over make a word of the dictionary ("trädgård"),
    ///    which speaks for the listed one; such a word alone puts the tail behind it first: "universitets- och
    ///    hög|skole|ämbetet" gives `universitetsämbetet`.
    ///
    /// - Parameter part: The suspended part, folded, without its hyphen.
    /// - Returns: None, one or two, the likelier first.
    func wholes(with part: UnsafeBufferPointer<UInt8>) -> [Whole] {
        if isMarked { return [join(part, tailAt: 0)] }
        if part.first.map({ (0x30...0x39).contains($0) }) ?? true { return [] }
        if let whole = wholeBehindParticle(part) { return [whole] }
        guard let first = joints.first else { return [] }
        if let joint = joints.dropFirst().last(where: { isLike(part, pieceBefore: $0) }) {
            return [join(part, tailAt: joint)]
        }
        let likely = join(part, tailAt: first)
        if joints.count == 1 || isVouched(part, tailAt: 0) { return [likely] }
        let further = joints.indices.dropFirst().first { isVouched(part, tailAt: $0) }
        let beginsWithWord = parts.canBegin(UnsafeBufferPointer(rebasing: word[..<joints[1]]))
        if let further {
            let whole = join(part, tailAt: joints[further])
            return beginsWithWord ? [whole] : [likely, whole]
        }
        return beginsWithWord ? [join(part, tailAt: joints[1]), likely] : [likely]
    }

    /// A whole word and where its parts meet.
    struct Whole {
        var word: [UInt8]
        var joint: Int
    }

    /// "in" + "utbetalnings|rutiner" is "inbetalningsrutiner", and "ny" + "ombyggnad" is "nybyggnad" since there is
    /// such a word. Without a dictionary's word, both must be particles.
    private func wholeBehindParticle(_ part: UnsafeBufferPointer<UInt8>) -> Whole? {
        let firstEnd = joints.first ?? word.count
        let lengths = ExchangedParticles.lengths(beginning: word).filter { $0 + 2 < firstEnd }
        for length in lengths {
            let piece = Array(part) + word[length..<firstEnd]
            let exists = piece.withUnsafeBufferPointer { joints.isEmpty ? parts.isKnown($0) : parts.canBegin($0) }
            if exists { return Whole(word: Array(part) + word[length...], joint: part.count) }
        }
        guard ExchangedParticles.contains(part), let length = lengths.first else { return nil }
        return Whole(word: Array(part) + word[length...], joint: part.count)
    }

    /// Whether the suspended part ends with the piece that ends at a joint, and has more before it.
    private func isLike(_ part: UnsafeBufferPointer<UInt8>, pieceBefore joint: Int) -> Bool {
        let start = joints.last { $0 < joint } ?? 0
        let piece = word[start..<joint]
        return part.count > piece.count && part.suffix(piece.count).elementsEqual(piece)
    }

    /// Whether the dictionary knows the whole word with the tail behind a joint, or its beginning up to the joint after
    /// that: "hälsovårds|lagen".
    private func isVouched(_ part: UnsafeBufferPointer<UInt8>, tailAt index: Int) -> Bool {
        if index + 1 < joints.count {
            let beginning = Array(part) + word[joints[index]..<joints[index + 1]]
            if beginning.withUnsafeBufferPointer({ EstablishedWholes.contain($0) || parts.canBegin($0) }) {
                return true
            }
        }
        return isKnown(join(part, tailAt: joints[index]).word)
    }

    private func isKnown(_ word: [UInt8]) -> Bool {
        word.withUnsafeBufferPointer { parts.isKnown($0) }
    }

    /// Joins the part and a tail. Of three equal consonants at the joint one is dropped, as spelling has it: "buss" +
    /// "station" is "busstation".
    private func join(_ part: UnsafeBufferPointer<UInt8>, tailAt joint: Int) -> Whole {
        var tail = word[restoringConsonant(joint)...]
        if let last = part.last, part.count > 1, part[part.count - 2] == last, tail.first == last,
            Self.isConsonant(last)
        {
            tail = tail.dropFirst()
        }
        return Whole(word: Array(part) + tail, joint: part.count)
    }

    /// Where the tail at a joint begins, given that a consonant may be hidden before it: "natt|axa" hides "taxa".
    private func restoringConsonant(_ joint: Int) -> Int {
        guard joint > 1, word[joint - 1] == word[joint - 2], Self.isConsonant(word[joint - 1]) else { return joint }
        if parts.isKnown(UnsafeBufferPointer(rebasing: word[joint...])) { return joint }
        return parts.isKnown(UnsafeBufferPointer(rebasing: word[(joint - 1)...])) ? joint - 1 : joint
    }

    private static func isConsonant(_ letter: UInt8) -> Bool {
        (0x62...0x7A).contains(letter) && !"eiouy".utf8.contains(letter)
    }
}
