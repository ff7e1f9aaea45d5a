/// Counts of right, wrong and missed.
struct Score {
    var right = 0
    var wrong = 0
    var missed = 0

    var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
    var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
    var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }
    /// Right among all that were asked for.
    var accuracy: Double { recall }

    static func + (one: Score, two: Score) -> Score {
        Score(right: one.right + two.right, wrong: one.wrong + two.wrong, missed: one.missed + two.missed)
    }

    mutating func count(_ isRight: Bool) {
        if isRight { right += 1 } else { missed += 1 }
    }
}
