import CICU

/// Divides a text into sentences with ICU's sentence boundaries (Unicode Standard Annex 29).
///
/// A line end always ends a sentence, so lines that belong together should be joined first. Not for use by several
/// threads at once.
public final class SentenceSegmenter {
    private let iterator: BreakIterator

    /// Opens the segmenter.
    ///
    /// - Parameter locale: An ICU locale such as "sv"; an unknown one means the rules common to all languages.
    /// - Throws: `ICUError.unavailable` if ICU's data is missing.
    public init(locale: String = "sv") throws(ICUError) {
        iterator = try BreakIterator(.sentences, locale: locale, service: "sentence segmenter")
    }

    /// Calls `body` for each sentence in order, with its offsets in UTF-8 bytes; together they cover the text.
    ///
    /// - Parameters:
    ///   - utf8: The text.
    ///   - body: Takes a range of `utf8`, which includes the space behind the sentence. It must not use this segmenter.
    /// - Complexity: O(n) in the bytes of the text.
    public func forEachSentence(in utf8: UnsafeBufferPointer<UInt8>, _ body: (_ range: Range<Int>) -> Void) {
        iterator.forEachSegment(in: utf8, body)
    }

    /// The sentences of a text, each with the space behind it.
    public func sentences(in text: String) -> [Substring] {
        var text = text
        var ranges: [Range<Int>] = []
        text.withUTF8 { utf8 in forEachSentence(in: utf8) { ranges.append($0) } }
        return ranges.map { text.substring(utf8: $0) }
    }
}
