import ICU

/// Decodes text that is neither UTF-8 nor UTF-16: in the encoding it announces, else the one it looks like.
enum LegacyCharset {
    /// How many bytes are looked at to tell encodings from each other.
    private static let sampleSize = 1 << 16

    /// What the letters and signs of Swedish text above ASCII are.
    private static let expected: Set<Unicode.Scalar> = Set(
        "åäöÅÄÖéÉèàáüÜæøÆØ§°·•–—’‘”“»«…½´µ²³\u{A0}\u{AD}€".unicodeScalars)

    /// Decodes `bytes`.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - announced: The name of the encoding that the text itself announces.
    /// - Returns: The text with the encoding that was used.
    static func decode(_ bytes: ArraySlice<UInt8>, announced: String?) -> TextDecoder.Decoded {
        if let announced, !isWestern(announced), let text = convert(bytes, from: announced) {
            return TextDecoder.Decoded(text: text, encoding: announced)
        }
        if announced == nil, let other = likelierCharset(bytes.prefix(sampleSize)),
            let text = convert(bytes, from: other)
        {
            return TextDecoder.Decoded(text: text, encoding: other)
        }
        return TextDecoder.Decoded(text: Windows1252.decode(bytes), encoding: "windows-1252")
    }

    /// Whether a name is one of those that stand for Windows-1252, as the WHATWG Encoding Standard has it, or for Unicode, which
    /// these bytes are not.
    private static func isWestern(_ name: String) -> Bool {
        ["windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "l1", "ascii", "us-ascii", "ansi"].contains(
            name)
            || name.hasPrefix("utf")
    }

    private static func convert(_ bytes: ArraySlice<UInt8>, from charset: String) -> String? {
        guard let converter = try? CharsetConverter(charset: charset) else { return nil }
        return try? converter.convert(Array(bytes)).text
    }

    /// The encoding, other than Windows-1252, in which the bytes read much more like Swedish, if there is one.
    private static func likelierCharset(_ sample: ArraySlice<UInt8>) -> String? {
        let western = plausibility(Windows1252.decode(sample))
        guard western < 0.5 else { return nil }
        let guesses = (try? CharsetDetector().guesses(for: Array(sample)).prefix(3).map(\.charset)) ?? []
        var best: (charset: String, plausibility: Double)?
        for charset in ["macintosh", "ibm-850"] + guesses {
            guard let text = convert(sample, from: charset) else { continue }
            let value = plausibility(text)
            if value > (best?.plausibility ?? max(western + 0.2, 0.7)) { best = (charset, value) }
        }
        return best?.charset
    }

    /// The share of characters above ASCII that Swedish text has.
    private static func plausibility(_ text: String) -> Double {
        var all = 0
        var known = 0
        for scalar in text.unicodeScalars where !scalar.isASCII {
            all += 1
            if expected.contains(scalar) { known += 1 }
        }
        return all == 0 ? 1 : Double(known) / Double(all)
    }
}
