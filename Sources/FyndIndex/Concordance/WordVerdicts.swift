/// Whether words are looked for, by their types, as far as that has been found out.
struct WordVerdicts {
    private enum Verdict: UInt8 {
        case unknown, no, yes
    }

    private var verdicts: [Verdict] = []

    /// Whether a word is looked for.
    ///
    /// - Parameters:
    ///   - typeID: Its type.
    ///   - find: Finds it out, the first time.
    /// - Returns: Whether it is.
    mutating func isLookedFor(_ typeID: Int32, by find: (Int32) -> Bool) -> Bool {
        let index = Int(typeID)
        if index < verdicts.count, verdicts[index] != .unknown { return verdicts[index] == .yes }
        if index >= verdicts.count {
            verdicts.append(contentsOf: repeatElement(.unknown, count: max(index + 1 - verdicts.count, verdicts.count)))
        }
        let isLookedFor = find(typeID)
        verdicts[index] = isLookedFor ? .yes : .no
        return isLookedFor
    }
}
