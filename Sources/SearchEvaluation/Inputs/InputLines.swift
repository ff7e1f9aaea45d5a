/// The lines of a file, in UTF-8.
///
/// Blank lines are passed over; a byte order mark and Windows line ends are taken.
struct InputLines {
    /// A line with its number.
    struct Line {
        /// Counted from 1.
        var number: Int
        /// Its text, which is more than blanks.
        var text: Substring
    }

    /// The name of the file, for errors.
    let file: String
    /// The lines that are not blank.
    let lines: [Line]

    /// Reads a file.
    ///
    /// - Throws: `InputError` for a line that is no UTF-8.
    init(_ bytes: [UInt8], file: String) throws(InputError) {
        self.file = file
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let rest = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        var lines: [Line] = []
        for (index, line) in rest.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let line = line.last == 0x0D ? line.dropLast() : line
            guard let text = String(validating: line, as: UTF8.self) else {
                throw InputError(file, index + 1, .notUTF8)
            }
            if !text.allSatisfy(\.isWhitespace) { lines.append(Line(number: index + 1, text: text[...])) }
        }
        self.lines = lines
    }

    /// The columns of a line.
    ///
    /// Tabs divide a line that has as many of them as it takes, so that names with blanks in them can be written; else all
    /// blanks do.
    ///
    /// - Parameters:
    ///   - line: The line.
    ///   - names: The columns' names; several lists of them where lines may have one form or another.
    ///   - forms: What a line may look like, for the error.
    /// - Returns: The columns, none of them empty, as many as one of the lists has names.
    /// - Throws: `InputError` for another number of columns, and for an empty one.
    func columns(of line: Line, _ names: [[String]], forms: String) throws(InputError) -> [String] {
        let tabbed = line.text.split(separator: "\t", omittingEmptySubsequences: false).map(Self.trimmed)
        if tabbed.count > 1, let names = names.first(where: { $0.count == tabbed.count }) {
            for (column, name) in zip(tabbed, names) where column.isEmpty {
                throw error(line, .emptyColumn(name: name))
            }
            return tabbed
        }
        let columns = line.text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard names.contains(where: { $0.count == columns.count }) else {
            throw error(line, .columnCount(found: columns.count, forms: forms))
        }
        return columns
    }

    /// An error at a line.
    func error(_ line: Line, _ reason: InputError.Reason) -> InputError { InputError(file, line.number, reason) }

    /// A text without the blanks at its ends.
    static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
