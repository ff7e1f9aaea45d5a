/// A user's own abbreviations, read from a file of lines `short<TAB>long` in UTF-8.
///
/// Empty lines and lines that begin with `#` are passed over. Blanks around either side do not count, and a byte order
/// mark and Windows line ends are taken. A bad line is reported and the others are kept.
public struct AbbreviationFile: Hashable, Sendable {
    /// An abbreviation in the file.
    public struct Line: Hashable, Sendable {
        /// The short form as written, not empty.
        public var short: String
        /// The long form as written, not empty.
        public var long: String
        /// Where it stands, counted from 1.
        public var number: Int
    }

    /// A line that cannot be read.
    public struct LineError: Error, Hashable, Sendable, CustomStringConvertible {
        /// What is wrong with a line.
        public enum Reason: Hashable, Sendable {
            /// It has bytes that are no UTF-8.
            case notUTF8
            /// It has no tab.
            case noTab
            /// It has more than one tab.
            case severalTabs
            /// Nothing stands before the tab.
            case emptyShortForm
            /// Nothing stands behind the tab.
            case emptyLongForm
            /// One side has no letter or digit, so that nothing could be searched for.
            case noWord
            /// It has more than `longestLine` bytes.
            case tooLong
        }

        /// The line, counted from 1.
        public var line: Int
        /// What is wrong with it.
        public var reason: Reason

        /// What is wrong, where, and what to do.
        public var description: String { "line \(line): \(explanation)" }

        private var explanation: String {
            switch reason {
            case .notUTF8: "it is not UTF-8; save the file in that encoding"
            case .noTab: "no tab; write the short form, one tab, and the long form"
            case .severalTabs: "more than one tab; write the short form, one tab, and the long form"
            case .emptyShortForm: "nothing before the tab; write the short form there"
            case .emptyLongForm: "nothing behind the tab; write the long form there"
            case .noWord: "a side without letters and digits; write words on both sides of the tab"
            case .tooLong: "longer than \(AbbreviationFile.longestLine) bytes; shorten it"
            }
        }
    }

    /// The most bytes of a line.
    public static let longestLine = 1000

    /// The abbreviations, in order.
    public let lines: [Line]
    /// The lines that could not be read, in order.
    public let errors: [LineError]

    /// Reads a file's bytes.
    ///
    /// - Parameter bytes: All of the file.
    public init(_ bytes: some Collection<UInt8>) {
        var lines: [Line] = []
        var errors: [LineError] = []
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        for (index, bytes) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            do throws(LineError) {
                if let line = try Self.line(bytes, number: index + 1) { lines.append(line) }
            } catch {
                errors.append(error)
            }
        }
        self.lines = lines
        self.errors = errors
    }

    /// Reads a line; nil if it is empty or a comment.
    private static func line(_ bytes: some Collection<UInt8>, number: Int) throws(LineError) -> Line? {
        guard bytes.count <= longestLine else { throw LineError(line: number, reason: .tooLong) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw LineError(line: number, reason: .notUTF8)
        }
        if text.allSatisfy(\.isWhitespace) || text.drop(while: \.isWhitespace).first == "#" { return nil }
        let sides = text.split(separator: "\t", omittingEmptySubsequences: false).map(trimmed)
        guard sides.count > 1 else { throw LineError(line: number, reason: .noTab) }
        guard sides.count == 2 else { throw LineError(line: number, reason: .severalTabs) }
        guard !sides[0].isEmpty else { throw LineError(line: number, reason: .emptyShortForm) }
        guard !sides[1].isEmpty else { throw LineError(line: number, reason: .emptyLongForm) }
        for side in sides where !side.contains(where: { $0.isLetter || $0.isNumber }) {
            throw LineError(line: number, reason: .noWord)
        }
        return Line(short: sides[0], long: sides[1], number: number)
    }

    private static func trimmed(_ side: Substring) -> String {
        let side = side.drop(while: \.isWhitespace)
        return String(side.reversed().drop(while: \.isWhitespace).reversed())
    }
}

extension AbbreviationTable {
    /// Adds the abbreviations of a user's file.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - analyzer: What divides and folds the words, the same as for texts and queries.
    public mutating func add(_ file: AbbreviationFile, analyzer: TextAnalyzer) {
        for line in file.lines { add(short: line.short, long: line.long, source: .user, analyzer: analyzer) }
    }
}
