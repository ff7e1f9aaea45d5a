/// Rewrites tables that an extractor laid out with blanks as one line per row, with tabs between the cells.
///
/// A cell that was broken over several lines becomes one piece again, so that a row can be read, and its text found, in
/// reading order. Everything else is left as it is.
enum LayoutTables {
    /// A piece of a line between wide gaps.
    private struct Segment {
        var column: Int
        var text: String
    }

    /// The narrowest gap between two columns, in characters.
    private static let gap = 3

    /// The text with its tables rewritten.
    static func rewritten(_ text: String) -> String {
        var output = ""
        output.reserveCapacity(text.utf8.count)
        var chunk: [Substring] = []
        func flush() {
            if chunk.contains(where: hasGap) {
                for line in rows(of: chunk) {
                    output += line
                    output += "\n"
                }
            } else {
                for line in chunk {
                    output += line
                    output += "\n"
                }
            }
            chunk.removeAll(keepingCapacity: true)
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.utf8.contains(where: { $0 > 0x20 }), line.utf8.first != 0x0C {
                chunk.append(line)
                if chunk.count >= 500 { flush() }
            } else {
                flush()
                output += line
                output += "\n"
            }
        }
        flush()
        return output
    }

    /// Whether a line has a wide gap between two texts, the first of which is no bullet.
    private static func hasGap(_ line: Substring) -> Bool {
        var blanks = 0
        var seen = 0
        for byte in line.utf8 {
            if byte == 0x20 {
                blanks += 1
            } else {
                if blanks >= gap, seen > 4 { return true }
                blanks = 0
                if byte & 0xC0 != 0x80 { seen += 1 }
            }
        }
        return false
    }

    /// The lines of a chunk, those of a table put together to rows.
    private static func rows(of chunk: [Substring]) -> [String] {
        var result: [String] = []
        var row: [Segment] = []
        func flush() {
            if !row.isEmpty { result.append(row.map(\.text).joined(separator: "\t")) }
            row = []
        }
        for line in chunk {
            let pieces = segments(line)
            if row.count > 1, continues(pieces, row) {
                extend(&row, with: pieces)
            } else if pieces.count > 1 {
                flush()
                row = pieces
            } else {
                flush()
                result.append(String(line))
            }
        }
        flush()
        return result
    }

    /// Whether a line goes on with the cells of the row above: it fills some of its columns, and begins no new row.
    private static func continues(_ pieces: [Segment], _ row: [Segment]) -> Bool {
        guard let first = pieces.first, pieces.count <= row.count else { return false }
        guard pieces.allSatisfy({ piece in row.contains { abs($0.column - piece.column) <= 2 } }) else { return false }
        let startsFirstColumn = abs(first.column - row[0].column) <= 2
        if !startsFirstColumn { return true }
        let startsSmall = first.text.unicodeScalars.first?.properties.isLowercase ?? false
        return startsSmall || row[0].text.hasSuffix("-")
    }

    private static func extend(_ row: inout [Segment], with pieces: [Segment]) {
        for piece in pieces {
            guard let index = row.firstIndex(where: { abs($0.column - piece.column) <= 2 }) else { continue }
            if row[index].text.hasSuffix("-") {
                let (before, after) = (Array(row[index].text.utf8), Array(piece.text.utf8))
                switch Hyphen.role(before: before[...], after: after[...]) {
                case .breaksWord: row[index].text.removeLast()
                case .partOfWord: break
                case .suspended: row[index].text += " "
                }
                row[index].text += piece.text
            } else {
                row[index].text += " " + piece.text
            }
        }
    }

    private static func segments(_ line: Substring) -> [Segment] {
        var segments: [Segment] = []
        var current = ""
        var start = 0
        var blanks = 0
        for (column, scalar) in line.unicodeScalars.enumerated() {
            if scalar == " " {
                blanks += 1
                continue
            }
            if blanks >= gap || current.isEmpty, segments.count + (current.isEmpty ? 0 : 1) < 12 {
                if !current.isEmpty { segments.append(Segment(column: start, text: current)) }
                current = ""
                start = column
            } else if blanks > 0 {
                current += String(repeating: " ", count: min(blanks, 2))
            }
            blanks = 0
            current.unicodeScalars.append(scalar)
        }
        if !current.isEmpty { segments.append(Segment(column: start, text: current)) }
        // A bullet belongs to the text behind it.
        if segments.count > 1, segments[0].text.unicodeScalars.count <= 2 {
            segments[1].text = segments[0].text + " " + segments[1].text
            segments[1].column = segments[0].column
            segments.removeFirst()
        }
        return segments
    }
}
