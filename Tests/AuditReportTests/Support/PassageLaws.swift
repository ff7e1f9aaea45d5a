import AuditReport

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
                let original = letters(source, span, without: noise)
                let cleaned = letters(Array(passage.text.unicodeScalars))
                guard original == cleaned else {
                    return "text differs from source: \(passage.text.prefix(80)) | \(original.prefix(80))"
                }
            }
        }
        return nil
    }

    private static func letters(_ source: [Unicode.Scalar], _ span: TextSpan, without noise: [TextSpan]) -> String {
        var kept: [Unicode.Scalar] = []
        var index = span.start
        for gap in noise {
            if gap.start > index { kept += source[index..<gap.start] }
            index = max(index, gap.end)
        }
        if index < span.end { kept += source[index..<span.end] }
        return letters(kept)
    }

    /// The letters, composed, without tags, labels of footnotes and the like, which cleaning removes.
    private static func letters(_ scalars: [Unicode.Scalar]) -> String {
        var text = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            if let length = markup(scalars, index) {
                index += length
                continue
            }
            let scalar = scalars[index]
            if scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered {
                text.append(scalar)
            }
            index += 1
        }
        return String(text)
    }

    private static func markup(_ scalars: [Unicode.Scalar], _ index: Int) -> Int? {
        let pair: (Unicode.Scalar, Unicode.Scalar)
        switch scalars[index] {
        case "<": pair = ("<", ">")
        case "[" where index + 1 < scalars.count && scalars[index + 1] == "^": pair = ("[", "]")
        default: return nil
        }
        let line = scalars[index...].prefix(41).prefix { !$0.properties.isWhitespace || $0 == " " || $0 == "\t" }
        guard let close = line.firstIndex(of: pair.1) else { return nil }
        return close + 1 - index
    }
}
