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
    /// 4. Else it goes on behind the first part: "kvalitets- och miljöledningssystem". If the dictionary lists a word with
    ///    a shorter tail, and nothing of the longer, that comes first: "miljö- och samhällsbyggnadsnämnden".
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
        if joints.count == 1 || isVouched(likely, part) { return [likely] }
        let shorter = joints.dropFirst().lazy.map { join(part, tailAt: $0) }.first { isKnown($0.word) }
        return shorter.map { [$0, likely] } ?? [likely]
    }

    /// A whole word and where its parts meet.
    struct Whole {
        var word: [UInt8]
        var joint: Int
    }

    /// "in" + "utbetalnings|rutiner" is "inbetalningsrutiner", and "ny" + "ombyggnad" is "nybyggnad" since there is such a
    /// word. Without a dictionary's word, both must be particles.
    private func wholeBehindParticle(_ part: UnsafeBufferPointer<UInt8>) -> Whole? {
        let firstEnd = joints.first ?? word.count
        let lengths = Particles.lengths(beginning: word).filter { $0 + 2 < firstEnd }
        for length in lengths {
            let piece = Array(part) + word[length..<firstEnd]
            let exists = piece.withUnsafeBufferPointer { joints.isEmpty ? parts.isKnown($0) : parts.canBegin($0) }
            if exists { return Whole(word: Array(part) + word[length...], joint: part.count) }
        }
        guard Particles.contains(part), let length = lengths.first else { return nil }
        return Whole(word: Array(part) + word[length...], joint: part.count)
    }

    /// Whether the suspended part ends with the piece that ends at a joint, and has more before it.
    private func isLike(_ part: UnsafeBufferPointer<UInt8>, pieceBefore joint: Int) -> Bool {
        let start = joints.last { $0 < joint } ?? 0
        let piece = word[start..<joint]
        return part.count > piece.count && part.suffix(piece.count).elementsEqual(piece)
    }

    /// Whether the dictionary knows the word, or its beginning as far as the second joint ("hälsovårds|lagen").
    private func isVouched(_ whole: Whole, _ part: UnsafeBufferPointer<UInt8>) -> Bool {
        let beginning = whole.word.count - (word.count - joints[1])
        guard beginning > part.count, beginning < whole.word.count else { return isKnown(whole.word) }
        return whole.word[..<beginning].withUnsafeBufferPointer { parts.canBegin($0) } || isKnown(whole.word)
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
