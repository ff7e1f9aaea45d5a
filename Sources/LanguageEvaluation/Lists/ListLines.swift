/// The lines of a list, one record each, with fields between tabs.
///
/// Empty lines are passed over; a byte order mark and Windows line ends are taken.
struct ListLines {
    /// A line with its fields.
    struct Line {
        /// Counted from 1.
        var number: Int
        /// At least one, none of them empty.
        var fields: [String]
    }

    /// The names of the fields.
    let names: [String]

    /// The lines of a file, each with as many fields as there are names.
    func read(_ bytes: [UInt8]) throws(ListError) -> [Line] {
        var lines: [Line] = []
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let line = line.last == 0x0D ? line.dropLast() : line
            if line.isEmpty { continue }
            lines.append(Line(number: index + 1, fields: try fields(of: line, number: index + 1)))
        }
        return lines
    }

    private func fields(of line: ArraySlice<UInt8>, number: Int) throws(ListError) -> [String] {
        guard let text = String(validating: line, as: UTF8.self) else { throw ListError(number, .notUTF8) }
        let fields = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == names.count else {
            throw ListError(number, .fieldCount(found: fields.count, names: names))
        }
        for (field, name) in zip(fields, names) where field.allSatisfy(\.isWhitespace) {
            throw ListError(number, .emptyField(name: name))
        }
        return fields
    }
}
