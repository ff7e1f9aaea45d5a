/// How far two words are apart.
enum EditDistance {
    /// Whether one insertion, deletion, replacement or swap of neighbours turns one word into the other, or none
    /// (Damerau 1964).
    static func isAtMostOne(_ first: String, _ second: String) -> Bool {
        let a = Array(first.unicodeScalars)
        let b = Array(second.unicodeScalars)
        guard abs(a.count - b.count) <= 1 else { return false }
        let start = zip(a, b).prefix { $0 == $1 }.count
        let tailA = a[start...]
        let tailB = b[start...]
        if tailA.isEmpty || tailB.isEmpty { return true }
        if a.count > b.count { return tailA.dropFirst().elementsEqual(tailB) }
        if a.count < b.count { return tailA.elementsEqual(tailB.dropFirst()) }
        if tailA.dropFirst().elementsEqual(tailB.dropFirst()) { return true }
        return tailA.count >= 2 && tailA[start] == tailB[start + 1] && tailA[start + 1] == tailB[start]
            && tailA.dropFirst(2).elementsEqual(tailB.dropFirst(2))
    }
}
