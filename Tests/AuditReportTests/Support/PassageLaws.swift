import AuditReport
import Foundation

/// What holds for the passages of any text.
enum PassageLaws {
    /// The first law that the reports break, in words; `nil` where all hold.
    static func violation(in reports: [Report], of text: String) -> String? {
        let source = Array(text.unicodeScalars)
        for report in reports {
            var end = 0
            for passage in report.passages {
                let span = passage.span
                guard span.start >= end else {
                    return "out of order or overlapping at \(span.start): \(passage.text.prefix(60))"
                }
                guard span.end > span.start, span.end <= source.count else {
                    return "no stretch of the source: \(span)"
                }
                end = span.end
                let noise = report.noise.map(\.span).filter { $0.start >= span.start && $0.end <= span.end }
                let kept = stretch(of: source, span, without: noise)
                let cleaned = letters(Array(passage.text.unicodeScalars), withMarkup: true)
                // Whether a "<" begins a tag may be told differently once lines and cells have been put together.
                guard isPart(letters(kept, withMarkup: false), of: cleaned),
                    isPart(cleaned, of: letters(kept, withMarkup: true))
                else {
                    return "text differs from source: \(passage.text.prefix(80))"
                }
            }
        }
        return nil
    }

    /// Whether `part` is `whole` with some letters left out.
    private static func isPart(_ part: [Unicode.Scalar], of whole: [Unicode.Scalar]) -> Bool {
        var index = 0
        for scalar in whole where index < part.count && scalar == part[index] { index += 1 }
        return index == part.count
    }

    private static func stretch(
        of source: [Unicode.Scalar], _ span: TextSpan, without noise: [TextSpan]
    ) -> [Unicode.Scalar] {
        var kept: [Unicode.Scalar] = []
        var index = span.start
        for gap in noise {
            if gap.start > index { kept += source[index..<gap.start] }
            index = max(index, gap.end)
        }
        if index < span.end { kept += source[index..<span.end] }
        return kept
    }

    /// The letters, decomposed, with or without those in tags, labels of footnotes and the like, which cleaning removes.
    private static func letters(_ scalars: [Unicode.Scalar], withMarkup: Bool) -> [Unicode.Scalar] {
        var text = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            if !withMarkup, let length = markup(scalars, index) {
                index += length
                continue
            }
            let scalar = scalars[index]
            if scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered {
                text.append(scalar)
            }
            index += 1
        }
        return Array(String(text).decomposedStringWithCanonicalMapping.unicodeScalars)
    }

    private static func markup(_ scalars: [Unicode.Scalar], _ index: Int) -> Int? {
        let pair: (Unicode.Scalar, Unicode.Scalar)
        switch scalars[index] {
        case "<": pair = ("<", ">")
        case "[" where index + 1 < scalars.count && scalars[index + 1] == "^": pair = ("[", "]")
        default: return nil
        }
        guard let close = scalars[index...].prefix(41).firstIndex(of: pair.1) else { return nil }
        return close + 1 - index
    }
}
