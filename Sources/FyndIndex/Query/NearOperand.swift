/// How near each other the operands of NÄRA must stand.
enum NearReach: Hashable {
    /// With so many words at most from one to the next, 1...100; 1 is side by side.
    case words(Int)
    /// In one sentence.
    case sentence
    /// In one passage.
    case passage

    /// The reach of NÄRA without a number.
    static let standard = NearReach.words(10)
    /// The numbers that may stand after NÄRA.
    static let distances = 1...100

    /// The wider of two reaches, or nil when they are of different kinds.
    func wider(_ other: NearReach) -> NearReach? {
        if case .words(let own) = self, case .words(let others) = other { return .words(max(own, others)) }
        return self == other ? self : nil
    }
}

/// What NÄRA joins: a word, a phrase, or a list of such of which any will do.
struct NearOperand: Equatable {
    /// One of the things that will do.
    enum Alternative: Equatable {
        /// A word in any form; analysis may find several words in it, which must then stand side by side.
        case text(QueryText)
        /// Words side by side, in order.
        case phrase(QueryText)

        /// The text of either.
        var text: QueryText {
            switch self {
            case .text(let text), .phrase(let text): text
            }
        }
    }

    /// What will do; one or more.
    var alternatives: [Alternative]
}
