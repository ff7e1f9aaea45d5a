/// The forms in which an answer is had over HTTP, as the field `Accept` asks for them.
public enum AnswerForm: Hashable, Sendable {
    /// The whole answer as one JSON object.
    case whole
    /// Its lines.
    case lines(LineFormat)

    /// The form that a field `Accept` prefers, after RFC 9110 (12.5.1): each form has the quality of the most specific range that it
    /// falls in, and that of the highest quality is chosen. Among equals it is the one that is named the most specifically, then the one
    /// that is named first, then JSON before its lines and tables.
    ///
    /// - Parameters:
    ///   - accept: The value of the field, if there is one.
    ///   - offersText: Whether lines of text for reading can be had too.
    /// - Returns: The form, or nothing when none is accepted.
    public static func preferred(by accept: String?, offersText: Bool = false) -> AnswerForm? {
        guard let accept else { return .whole }
        let ranges = accept.split(separator: ",").compactMap(MediaRange.init(parsing:))
        var best: (form: AnswerForm, rank: (Double, Int, Int))?
        for (names, form) in offers where offersText || form != nil {
            guard let (position, range) = mostSpecific(of: ranges, for: names), range.quality > 0 else { continue }
            let rank = (range.quality, range.specificity, -position)
            if best.map({ rank > $0.rank }) ?? true { best = (form ?? .lines(text(range)), rank) }
        }
        return best?.form
    }

    /// What is written, the most usual form first, under all the names that it is asked for by; text takes its form from the range.
    private static let offers: [(names: [String], form: AnswerForm?)] = [
        ([MediaType.json], .whole),
        ([MediaType.jsonLines, "application/ndjson", "application/jsonl"], .lines(.json)),
        ([MediaType.commas], .lines(.values(.commas))),
        ([MediaType.tabs], .lines(.values(.tabs))),
        ([MediaType.text], nil),
    ]

    private static func mostSpecific(of ranges: [MediaRange], for names: [String]) -> (Int, MediaRange)? {
        let matching = ranges.enumerated().filter { range in names.contains { range.element.matches($0) } }
        let most = matching.max { ($0.element.specificity, -$0.offset) < ($1.element.specificity, -$1.offset) }
        return most.map { ($0.offset, $0.element) }
    }

    /// Text for a terminal, as a client of ours asks for it.
    private static func text(_ range: MediaRange) -> LineFormat {
        let columns = range.parameters["columns"].flatMap { Int($0) } ?? 120
        return .text(columns: min(max(columns, 20), 10_000), isStyled: range.parameters["styled"] == "true")
    }
}

/// A part of a field `Accept`: media types, with how welcome they are.
private struct MediaRange {
    /// The type and subtype, either of which may be a star, in small letters.
    let type: String
    /// The parameters by name, in small letters.
    let parameters: [String: String]
    /// How welcome the types are, from 0, not at all, to 1.
    let quality: Double

    /// Reads a range; a quality that cannot be read counts as 1.
    ///
    /// - Returns: Nothing when there is no type.
    init?(parsing text: Substring) {
        let parts = text.lowercased().split(separator: ";").map(Self.trimmed)
        guard let type = parts.first, type.contains("/") else { return nil }
        self.type = String(type)
        parameters = parts.dropFirst().reduce(into: [:]) { parameters, part in
            let pair = part.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { parameters[String(pair[0])] = String(pair[1]) }
        }
        let quality = parameters["q"].flatMap(Double.init) ?? 1
        self.quality = (0...1).contains(quality) ? quality : 1
    }

    /// 0 for all types, 1 for those that begin alike, 2 for one.
    var specificity: Int { type == "*/*" ? 0 : type.hasSuffix("/*") ? 1 : 2 }

    /// Whether a media type falls in the range.
    func matches(_ mediaType: String) -> Bool {
        switch specificity {
        case 0: true
        case 1: mediaType.hasPrefix(type.dropLast())
        default: mediaType == type
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let start = text.drop { $0.isWhitespace }
        return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
    }
}
