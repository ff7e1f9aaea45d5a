import ICU

/// The part of a text that shows best why it matched: whole sentences, as many as fit.
struct Snippet {
    /// The most bytes of text in a snippet, unless one sentence alone is longer.
    private static let maximumBytes = 320

    private let segmenter: SentenceSegmenter

    init(segmenter: SentenceSegmenter) {
        self.segmenter = segmenter
    }

    /// Makes a snippet, escaped for HTML and with the matching words in `<mark>`.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - matches: The matching words as ranges of UTF-8 bytes, in order.
    /// - Returns: The text, or its best sentences between ellipses.
    func make(of text: String, matches: [Range<Int>]) -> String {
        let utf8 = Array(text.utf8)
        let window = utf8.count <= Self.maximumBytes ? 0..<utf8.count : bestWindow(text, utf8.count, matches)
        var snippet: [UInt8] = window.lowerBound > 0 ? Array("… ".utf8) : []
        var place = window.lowerBound
        for match in matches where window.lowerBound <= match.lowerBound && match.upperBound <= window.upperBound {
            Self.append(utf8[place..<match.lowerBound], to: &snippet)
            snippet.append(contentsOf: "<mark>".utf8)
            Self.append(utf8[match], to: &snippet)
            snippet.append(contentsOf: "</mark>".utf8)
            place = match.upperBound
        }
        Self.append(utf8[place..<window.upperBound], to: &snippet)
        if window.upperBound < utf8.count { snippet.append(contentsOf: " …".utf8) }
        return String(decoding: snippet, as: UTF8.self)
    }

    /// The run of sentences within the bound that holds the most matches; the first such run.
    private func bestWindow(_ text: String, _ length: Int, _ matches: [Range<Int>]) -> Range<Int> {
        let sentences = sentences(of: text, length)
        let counts = Self.counts(of: matches, in: sentences)
        var best = 0..<1
        var bestCount = -1
        var end = 0
        var count = 0
        // A window slides over the sentences: its end only ever moves on.
        for first in sentences.indices {
            if end <= first {
                end = first + 1
                count = counts[first]
            }
            while end < sentences.count, sentences[end].upperBound - sentences[first].lowerBound <= Self.maximumBytes {
                count += counts[end]
                end += 1
            }
            if count > bestCount {
                best = first..<end
                bestCount = count
            }
            count -= counts[first]
        }
        return sentences[best.lowerBound].lowerBound..<sentences[best.upperBound - 1].upperBound
    }

    /// How many matches each sentence holds.
    private static func counts(of matches: [Range<Int>], in sentences: [Range<Int>]) -> [Int] {
        var counts = Array(repeating: 0, count: sentences.count)
        var sentence = 0
        for match in matches {
            while sentence < sentences.count, sentences[sentence].upperBound < match.upperBound { sentence += 1 }
            if sentence < sentences.count, sentences[sentence].lowerBound <= match.lowerBound { counts[sentence] += 1 }
        }
        return counts
    }

    /// The sentences without the blanks between them; a whole text without an end of sentence is one.
    private func sentences(of text: String, _ length: Int) -> [Range<Int>] {
        var text = text
        var ranges: [Range<Int>] = []
        text.withUTF8 { utf8 in
            segmenter.forEachSentence(in: utf8) { range in
                var end = range.upperBound
                while end > range.lowerBound, utf8[end - 1] <= 0x20 { end -= 1 }
                ranges.append(range.lowerBound..<end)
            }
        }
        return ranges.isEmpty ? [0..<length] : ranges
    }

    private static func append(_ bytes: ArraySlice<UInt8>, to snippet: inout [UInt8]) {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "&"): snippet.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): snippet.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): snippet.append(contentsOf: "&gt;".utf8)
            default: snippet.append(byte)
            }
        }
    }
}
