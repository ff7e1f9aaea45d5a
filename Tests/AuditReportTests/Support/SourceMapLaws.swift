import AuditReport
import Foundation

/// What holds for the places in the source of the words of any passage.
enum SourceMapLaws {
    /// The first law that the reports break, in words; `nil` where all hold.
    static func violation(in reports: [Report], of text: String) -> String? {
        let source = Array(text.unicodeScalars)
        for report in reports {
            for passage in report.passages {
                if let violation = violation(in: passage, noise: report.noise, source) {
                    return "\(violation), in the passage at \(passage.span.start): \(passage.text.prefix(80))"
                }
            }
        }
        return nil
    }

    private static func violation(in passage: Passage, noise: [NoiseSpan], _ source: [Unicode.Scalar]) -> String? {
        let text = Array(passage.text.unicodeScalars)
        let all = place(of: 0..<text.count, in: passage)
        guard all.lowerBound == passage.span.start, all.upperBound <= passage.span.end else {
            return "the text stands at \(all), not \(passage.span)"
        }
        var end = passage.span.start
        for range in words(in: text) {
            let place = place(of: range, in: passage)
            guard place.lowerBound >= end, place.upperBound <= passage.span.end else {
                return "\"\(string(text[range]))\" at \(place) is out of order, or outside"
            }
            end = place.upperBound
            let stretch = source[place]
            if !isSame(text[range], stretch, noise: noise.map(\.span).filter { place.contains($0.start) }, at: place) {
                return "\"\(string(text[range]))\" is mapped to \(string(stretch).debugDescription)"
            }
        }
        return nil
    }

    /// The runs of letters and digits.
    static func words(in text: [Unicode.Scalar]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        for (index, scalar) in text.enumerated() where isPart(scalar) {
            if let last = words.last, last.upperBound == index {
                words[words.count - 1] = last.lowerBound..<(index + 1)
            } else {
                words.append(index..<(index + 1))
            }
        }
        return words
    }

    /// The text of some scalars.
    static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func place(of range: Range<Int>, in passage: Passage) -> Range<Int> {
        let found = passage.sourceMap.source(of: range)
        return (passage.span.start + found.lowerBound)..<(passage.span.start + found.upperBound)
    }

    /// A stretch without line ends, marks and noise is the word, its letters composed or not; one that is broken or marked is
    /// the word once these are taken away, and begins and ends with the word's own characters.
    private static func isSame(
        _ word: ArraySlice<Unicode.Scalar>, _ stretch: ArraySlice<Unicode.Scalar>, noise: [TextSpan],
        at place: Range<Int>
    ) -> Bool {
        let whole = decomposed(word)
        if stretch.allSatisfy(isPart) { return decomposed(stretch).elementsEqual(whole) }
        let (first, last) = (decomposed(stretch.prefix(1)), decomposed(stretch.suffix(1)))
        guard first.first == whole.first, last.last == whole.last else { return false }
        let kept = stretch.indices.filter { index in !noise.contains { ($0.start..<$0.end).contains(index) } }
        let letters = withoutMarkup(kept.map { stretch[$0] }).filter(isPart)
        return decomposed(letters[...]).elementsEqual(whole)
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            || scalar.properties.canonicalCombiningClass != .notReordered
    }

    private static func decomposed(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        Array(string(scalars).decomposedStringWithCanonicalMapping.unicodeScalars)
    }

    /// The scalars without tags and the labels of footnotes.
    private static func withoutMarkup(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var kept: [Unicode.Scalar] = []
        var rest = scalars[...]
        while let scalar = rest.first {
            let close: Unicode.Scalar? = scalar == "<" ? ">" : scalar == "[" ? "]" : nil
            if let close, let end = rest.firstIndex(of: close) {
                rest = rest[(end + 1)...]
            } else {
                kept.append(rest.removeFirst())
            }
        }
        return kept
    }
}
