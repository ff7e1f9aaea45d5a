import Glibc

extension ContingencyTable {
    /// How surely the two have to do with each other: the log-likelihood ratio G² of Dunning (1993), over all four cells.
    ///
    /// 2 Σ O ln(O / E), where O is what a cell has and E what it would have if the two were independent; an empty cell adds nothing.
    /// It says nothing of the direction: what avoids the other scores as what seeks it.
    ///
    /// - Returns: G², ≥ 0; 0 when the two are independent. By chance alone it passes 3.84 in one case of twenty.
    public var logLikelihood: Double {
        let (notFirst, notSecond) = (secondAlone + neither, firstAlone + neither)
        let sum =
            Self.share(joint, first, second, total) + Self.share(firstAlone, first, notSecond, total)
            + Self.share(secondAlone, notFirst, second, total) + Self.share(neither, notFirst, notSecond, total)
        // What is independent may come out a trifle below zero.
        return max(0, 2 * sum)
    }

    /// How strongly the two attract each other: the mutual information of Church and Hanks (1990), log2 of how many times as often
    /// they come together as they would if they were independent.
    ///
    /// - Returns: A number of bits; 0 when the two are independent, below 0 when they avoid each other, −∞ when they never meet.
    public var mutualInformation: Double {
        joint == 0 ? -.infinity : log2(Double(joint) / expected)
    }

    /// O ln(O / E) of a cell in a row and a column.
    private static func share(_ cell: Int, _ row: Int, _ column: Int, _ total: Int) -> Double {
        guard cell > 0 else { return 0 }
        let observed = Double(cell)
        return observed * log(observed * Double(total) / (Double(row) * Double(column)))
    }
}

/// How typical two things are of each other, whatever the size of the corpus: logDice of Rychlý (2008), 14 + log2(2 f(xy) / (f(x) + f(y))).
///
/// - Parameters:
///   - joint: f(xy), how often they come together, ≥ 0.
///   - first: f(x), how often there is the first, ≥ 1.
///   - second: f(y), how often there is the second, ≥ 1.
/// - Returns: At most 14, when neither is ever without the other; one less is half as often; −∞ when they never meet. It passes 14
///   only where `joint` is counted in such a way that it passes the mean of the two.
public func logDice(joint: Int, first: Int, second: Int) -> Double {
    precondition(joint >= 0 && first > 0 && second > 0, "there must be something to compare")
    guard joint > 0 else { return -.infinity }
    return 14 + log2(2 * Double(joint) / (Double(first) + Double(second)))
}
