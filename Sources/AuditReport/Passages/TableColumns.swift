/// What the columns of a table hold, by the words of its first row.
struct TableColumns: Equatable {
    /// What a column may hold.
    enum Role: Equatable {
        case question, answer, recommendation, addressee, finding, status, comment
    }

    /// The roles, from left to right; `nil` for columns of another kind.
    var roles: [Role?]

    /// The column with a role.
    func column(_ role: Role) -> Int? { roles.firstIndex { $0 == role } }

    /// Whether the table tells what became of earlier recommendations.
    var tellsFate: Bool { column(.recommendation) != nil && column(.status) != nil }

    /// The columns that the first row of a table announces; `nil` where it is no such row.
    init?(header unit: TextUnit) {
        let cells = TableCells.ranges(of: unit)
        guard cells.count > 1 else { return nil }
        let keys = cells.map { FoldedText(unit.block.text.bytes[$0]) }
        guard keys.allSatisfy({ $0.bytes.count <= 64 && $0.bytes.last != 0x3F && !$0.contains(" är ") }) else {
            return nil
        }
        roles = keys.map { key in Self.names.first { key.hasPrefix($0.0) }?.1 }
        if let question = column(.question), column(.answer) == nil, question + 1 < roles.count,
            roles[question + 1] == nil || roles[question + 1] == .comment
        {
            roles[question + 1] = .answer
        }
        if let recommendation = column(.recommendation) {
            // Beside a recommendation, what "bedömning" holds is what became of it.
            for (index, key) in keys.enumerated() where index > recommendation && roles[index] != .addressee {
                if Self.fates.contains(where: { key.contains($0) }) { roles[index] = .status }
            }
        }
        let isJudging = column(.answer).map { $0 > 0 && keys[$0].hasPrefix("bedömning") } ?? false
        guard column(.recommendation) != nil || column(.question) != nil && column(.answer) != nil || isJudging else {
            return nil
        }
    }

    private static let names: [(StaticString, Role)] = [
        ("revisionsfråg", .question), ("fråg", .question), ("kontrollmål", .question), ("delfråg", .question),
        ("granskningsfråg", .question), ("kontrollområde", .question), ("granskningsområde", .question),
        ("svar", .answer), ("bedömning", .answer), ("vår bedömning", .answer), ("uppfyll", .answer), ("grad", .answer),
        ("revisionell bedömning", .answer), ("resultat", .answer),
        ("rekommendation", .recommendation), ("tidigare rekommendation", .recommendation),
        ("lämnad", .recommendation), ("åtgärdsförslag", .recommendation), ("förslag", .recommendation),
        ("vår rekommendation", .recommendation), ("revisorernas rekommendation", .recommendation),
        ("våra rekommendation", .recommendation),
        ("ansvarig", .addressee), ("nämnd", .addressee), ("mottagare", .addressee), ("adressat", .addressee),
        ("riktas", .addressee), ("till", .addressee), ("styrelse/nämnd", .addressee), ("berörd", .addressee),
        ("iakttagelse", .finding), ("notering", .finding), ("brist", .finding), ("observation", .finding),
        ("status", .status), ("åtgärdad", .status), ("genomförd", .status),
        ("kommentar", .comment), ("motivering", .comment), ("vidtagna", .comment), ("nuläge", .comment),
        ("åtgärd", .comment), ("nämndens", .comment), ("svar från", .comment),
    ]
    private static let fates: [StaticString] = [
        "bedömning", "status", "åtgärdad", "genomförd", "uppfölj", "läge", "utfall", "hanter",
    ]
}

/// The cells of a table row.
enum TableCells {
    /// The bytes of each cell in the text of a row, without blanks around them.
    static func ranges(of unit: TextUnit) -> [Range<Int>] {
        let bytes = unit.block.text.bytes
        var cells: [Range<Int>] = []
        var start = 0
        for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x7C {
            var (from, to) = (start, index)
            while from < to, bytes[from] == 0x20 { from += 1 }
            while to > from, bytes[to - 1] == 0x20 { to -= 1 }
            cells.append(from..<to)
            start = index + 1
        }
        return cells
    }
}
