/// How much of two texts is the same, letters and digits only.
enum TextOverlap {
    /// The letters and digits of a text, small.
    static func key(_ text: String) -> [UInt8] {
        Array(
            text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
                .map(String.init).joined().utf8)
    }

    /// The share of the longer text that the longest common subsequence covers, 0...1.
    static func share(_ first: [UInt8], _ second: [UInt8]) -> Double {
        let longer = max(first.count, second.count)
        guard longer > 0 else { return 1 }
        if min(first.count, second.count) * 10 < longer * 8 { return 0 }
        var row = [Int](repeating: 0, count: second.count + 1)
        for one in first {
            var diagonal = 0
            for (index, two) in second.enumerated() {
                let above = row[index + 1]
                row[index + 1] = one == two ? diagonal + 1 : max(above, row[index])
                diagonal = above
            }
        }
        return Double(row[second.count]) / Double(longer)
    }
}
