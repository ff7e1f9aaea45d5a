import CICU

/// Finds the words of a text with ICU's word boundaries (Unicode Standard Annex 29, with the changes of a locale).
///
/// Spaces and punctuation are left out. For Swedish a colon between letters joins them ("EU:s" is one word).
/// Not for use by several threads at once.
public final class WordSegmenter {
    private let iterator: BreakIterator

    /// Opens the segmenter.
    ///
    /// - Parameter locale: An ICU locale such as "sv"; an unknown one means the rules common to all languages.
    /// - Throws: `ICUError.unavailable` if ICU's data is missing.
    public init(locale: String = "sv") throws(ICUError) {
        iterator = try BreakIterator(.words, locale: locale, service: "word segmenter")
    }

    /// Calls `body` for each word in order, with its offsets in UTF-8 bytes.
    ///
    /// - Parameters:
    ///   - utf8: The text; ill-formed bytes count as punctuation.
    ///   - body: Takes a range of `utf8`. It must not use this segmenter.
    /// - Complexity: O(n) in the bytes of the text.
    public func forEachWord(in utf8: UnsafeBufferPointer<UInt8>, _ body: (_ range: Range<Int>) -> Void) {
        iterator.forEachSegment(in: utf8, body)
    }

    /// The words of a text.
    public func words(in text: String) -> [Substring] {
        var text = text
        var ranges: [Range<Int>] = []
        text.withUTF8 { utf8 in forEachWord(in: utf8) { ranges.append($0) } }
        return ranges.map { text.substring(utf8: $0) }
    }
}
