import FyndAPI

/// An occurrence of a concordance, by where it stands.
struct OccurrencePick: Sendable {
    /// Its passage, as a place in the plan.
    var passage: UInt32
    /// Its number among those of the passage, from 0.
    var number: UInt32
    /// What decides whether it is drawn: those with the least lots are.
    var lot: UInt64 = 0
    /// What decides where it stands among the lines, before its place does.
    var key: [UInt8] = []

    fileprivate func isBefore(_ other: OccurrencePick) -> Bool {
        (passage, number) < (other.passage, other.number)
    }
}

/// Keeps the first of many occurrences in some order, and counts them all.
struct OccurrenceSelection: Sendable {
    /// What comes first.
    enum Basis: Sendable {
        /// What stands first in the passages.
        case place
        /// What is first by its key.
        case key
        /// What is drawn first.
        case lot
    }

    private let basis: Basis
    /// How many are kept, ≥ 0.
    private let limit: Int
    /// How many occurrences there were.
    private(set) var total = 0
    private var kept: [OccurrencePick] = []

    init(by basis: Basis, limit: Int) {
        self.basis = basis
        self.limit = limit
    }

    /// Takes an occurrence into account.
    mutating func insert(_ pick: OccurrencePick) {
        total += 1
        keep(pick)
    }

    /// Takes into account what others have been taken into another selection of the same kind.
    mutating func merge(_ other: OccurrenceSelection) {
        total += other.total
        for pick in other.kept { keep(pick) }
    }

    /// What is kept, in the order of its basis.
    var picks: [OccurrencePick] { Array(kept.sorted { precedes($0, $1) }.prefix(limit)) }

    private mutating func keep(_ pick: OccurrencePick) {
        // By their places they come in order.
        if basis == .place, kept.count >= limit { return }
        kept.append(pick)
        // Now and then what is too much is let go of, so that each pick costs little and none is kept for long.
        if kept.count >= 2 * limit + 1_024 { kept = picks }
    }

    private func precedes(_ first: OccurrencePick, _ second: OccurrencePick) -> Bool {
        switch basis {
        case .place: break
        case .key: if first.key != second.key { return first.key.precedes(second.key) }
        case .lot: if first.lot != second.lot { return first.lot < second.lot }
        }
        return first.isBefore(second)
    }
}

extension [OccurrencePick] {
    /// The same in the order of their keys, equal ones in that of the passages.
    func sortedByKey() -> [OccurrencePick] {
        sorted { $0.key == $1.key ? $0.isBefore($1) : $0.key.precedes($1.key) }
    }
}

/// Draws lots for the occurrences of a passage. A lot depends on the seed, on the passage's id and on the number of the occurrence
/// alone, so that neither the order of work nor the number of workers matters.
struct OccurrenceDraw {
    private let passage: UInt64?

    /// Draws nothing unless a sample is asked for.
    init(_ request: KWICRequest, passage: ReadPassage) {
        guard request.sample != nil else {
            self.passage = nil
            return
        }
        var hash = ContentHash(of: passage.facts.id.utf8)
        hash.combine(":\(passage.ordinal)".utf8)
        self.passage = Self.mixed(hash.value ^ Self.mixed(UInt64(bitPattern: Int64(request.seed))))
    }

    /// The lot of an occurrence.
    func lot(of number: Int) -> UInt64 {
        guard let passage else { return 0 }
        return Self.mixed(passage &+ UInt64(number))
    }

    /// A number all of whose bits depend on all bits of another (Steele, Lea and Flood: SplitMix64, 2014).
    private static func mixed(_ number: UInt64) -> UInt64 {
        var mixed = number &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
