/// The media types of answers.
public enum MediaType {
    /// One JSON object.
    public static let json = "application/json"
    /// A JSON object on each line.
    public static let jsonLines = "application/x-ndjson"
    /// Comma-separated values.
    public static let commas = "text/csv"
    /// Tab-separated values.
    public static let tabs = "text/tab-separated-values"
    /// Text for reading.
    public static let text = "text/plain"
}

/// The forms in which an answer is had over HTTP, as the field `Accept` asks for them.
public enum AnswerForm: Hashable, Sendable {
    /// The whole answer as one JSON object.
    case whole
    /// Its lines.
    case lines(LineFormat)

    /// The form that a field `Accept` prefers, after RFC 9110 (12.5.1); JSON where it leaves the choice.
    ///
    /// - Parameter accept: The value of the field, if there is one.
    /// - Returns: The form, or nothing when none is accepted.
    public static func preferred(by accept: String?) -> AnswerForm? {
        guard let accept else { return .whole }
        var best: (form: AnswerForm, quality: Double)?
        for range in accept.split(separator: ",") {
            let parts = range.split(separator: ";").map { $0.trimmed.lowercased() }
            guard let type = parts.first, let form = form(of: type, parameters: parts.dropFirst()) else { continue }
            let quality = parts.first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            if quality > 0, quality > best?.quality ?? 0 { best = (form, quality) }
        }
        return best?.form
    }

    private static func form(of type: String, parameters: ArraySlice<String>) -> AnswerForm? {
        switch type {
        case MediaType.json, "application/*", "*/*": .whole
        case MediaType.jsonLines, "application/jsonl", "application/ndjson": .lines(.json)
        case MediaType.commas, "text/*": .lines(.values(.commas))
        case MediaType.tabs: .lines(.values(.tabs))
        case MediaType.text: .lines(textFormat(parameters))
        default: nil
        }
    }

    /// Text for a terminal, as a client of ours asks for it.
    private static func textFormat(_ parameters: ArraySlice<String>) -> LineFormat {
        let columns = parameters.first { $0.hasPrefix("columns=") }.flatMap { Int($0.dropFirst(8)) } ?? 120
        return .text(columns: min(max(columns, 20), 10_000), isStyled: parameters.contains("styled=true"))
    }
}

extension LineFormat {
    /// The media type, with what it takes to ask for just this form.
    public var mediaType: String {
        switch self {
        case .json: MediaType.jsonLines
        case .values(.commas): MediaType.commas
        case .values(.tabs): MediaType.tabs
        case .text(let columns, let isStyled): "\(MediaType.text);columns=\(columns);styled=\(isStyled)"
        }
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        Substring(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed().map(String.init).joined())
    }
}
