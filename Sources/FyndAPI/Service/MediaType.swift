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
