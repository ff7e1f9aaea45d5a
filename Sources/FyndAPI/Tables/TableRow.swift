public import FoundationEssentials

/// What is a row of a table, an object on a line of JSON, or a paragraph for reading.
public protocol TableRow: Encodable, Sendable {
    /// The names of the columns.
    static var columns: [String] { get }
    /// The values, one for each column; an absent one is empty.
    var values: [String] { get }
    /// The row for reading: lines that say what it is, and its text.
    var paragraph: [String] { get }
}

extension TableRow {
    /// The line, or lines, that the row is in a form, with the line end.
    ///
    /// - Throws: `ServiceError.internalError` when it cannot be written.
    public func written(as format: LineFormat) throws(ServiceError) -> Data {
        switch format {
        case .json: try WireFormat.encode(self) + [UInt8(ascii: "\n")]
        case .values(let separator): Data(separator.line(values).utf8)
        case .text:
            Data((paragraph.map(TerminalText.cleaned) + [""]).map { $0 + "\n" }.joined().utf8)
        }
    }

    /// What comes before the first row in a form: the names of the columns, or nothing.
    public static func head(as format: LineFormat) -> Data {
        guard case .values(let separator) = format else { return Data() }
        return Data(separator.line(columns).utf8)
    }
}

extension PassageView: TableRow {
    /// Kind, place and id, headings, and the text.
    public var paragraph: [String] {
        let place = [report.year.map(String.init), report.municipality].compactMap { $0 }.joined(separator: " ")
        let headings = (section ?? []).joined(separator: " › ")
        return ["\(id) · \(kind) · \(place)"] + (headings.isEmpty ? [] : [headings]) + [text]
    }
}

extension ReportView: TableRow {
    /// Id and place, title, and path.
    public var paragraph: [String] {
        let facts = [year.map(String.init), municipality, firm, type].compactMap { $0 }.joined(separator: " · ")
        return ["\(id) · \(facts)", title ?? "", path].filter { !$0.isEmpty }
    }
}

extension ExportedRecommendation: TableRow {
    /// Id, place and addressee, the text, and what came of it.
    public var paragraph: [String] {
        let place = [report.year.map(String.init), report.municipality].compactMap { $0 }.joined(separator: " ")
        let heading = [id, place, addressee?.joined(separator: ", ")].compactMap { $0 }.joined(separator: " · ")
        return [heading, text] + (outcome.map { ["→ \($0.status.rawValue): \($0.statement)"] } ?? [])
    }
}
