/// How often something is, whatever the size of the text.
public enum RelativeFrequency {
    /// How often something is for each 100,000 words.
    ///
    /// - Parameters:
    ///   - count: How often it is, ≥ 0.
    ///   - words: The words of the text, ≥ 0.
    /// - Returns: `count` · 100,000 / `words`; 0 for a text without words.
    public static func perHundredThousand(_ count: Int, of words: Int) -> Double {
        words == 0 ? 0 : Double(count) * 100_000 / Double(words)
    }
}
