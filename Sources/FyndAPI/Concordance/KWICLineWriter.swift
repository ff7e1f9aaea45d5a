/// Writes the lines of a concordance in some format, one behind the other, without a string for any of them.
public struct KWICLineWriter {
    /// The columns of a table.
    public static let columns = [
        "left", "keyword", "right", "id", "kind", "report", "year", "municipality", "start", "end",
    ]

    private let format: LineFormat
    private let layout: KWICLayout
    private var json = JSONWriter()
    private var text: [UInt8] = []

    /// A writer that has written nothing.
    public init(_ format: LineFormat) {
        self.format = format
        layout =
            if case .text(let columns, let isStyled) = format {
                KWICLayout(columns: columns, isStyled: isStyled)
            } else {
                KWICLayout(columns: 0, isStyled: false)
            }
    }

    /// The line of names that heads a table; nothing in other formats.
    public static func head(of format: LineFormat) -> String {
        if case .values(let separator) = format { separator.line(columns) } else { "" }
    }

    /// What was written.
    public var bytes: [UInt8] { if case .json = format { json.bytes } else { text } }

    /// How many bytes were written.
    public var count: Int { if case .json = format { json.bytes.count } else { text.count } }

    /// Writes a line with its end.
    public mutating func append(_ line: KWICLineView) {
        switch format {
        case .json:
            line.write(to: &json)
            json.endLine()
        case .values(let separator): append(line, separator)
        case .text: layout.append(line, to: &text)
        }
    }

    private mutating func append(_ line: KWICLineView, _ separator: SeparatedValues) {
        for value in [line.left, line.keyword, line.right] {
            separator.append(value, to: &text)
            separator.appendSeparator(to: &text)
        }
        for value in [line.id, line.kind, line.report, line.year.map(String.init) ?? "", line.municipality ?? ""] {
            separator.append(value, to: &text)
            separator.appendSeparator(to: &text)
        }
        separator.append(line.start.map(String.init) ?? "", to: &text)
        separator.appendSeparator(to: &text)
        separator.append(line.end.map(String.init) ?? "", to: &text)
        separator.appendLineEnd(to: &text)
    }
}
