/// Reads the rows of tables: those whose first row says what the columns hold give each cell its kind.
struct TableRowReader {
    /// The reader of advice.
    let reader: AdviceReader

    /// The parts of a row; the first row of a table, which names its columns, is noted in `context`.
    func pieces(of unit: TextUnit, kind: PassageKind, _ context: inout ReadingContext) -> [Piece] {
        let all = [Piece(kind: kind, range: 0..<unit.block.text.bytes.count)]
        if let columns = TableColumns(header: unit) {
            context.table = columns
            return all
        }
        guard kind != .appendix else { return all }
        let cells = TableCells.ranges(of: unit)
        if let last = cells.last, last.count > 20, unit.block.text.bytes[last.upperBound - 1] == 0x3F {
            return [Piece(kind: .question, range: all[0].range)]
        }
        guard let columns = context.table, cells.count <= columns.roles.count, cells.count > 1 else {
            return isAnswered(unit, cells) ? [Piece(kind: .answer, range: all[0].range)] : all
        }
        if columns.tellsFate { return [Piece(kind: kind == .summary ? .finding : kind, range: all[0].range)] }
        guard let advice = columns.column(.recommendation), cells.indices.contains(advice), cells[advice].count > 8
        else {
            guard let answer = columns.column(.answer), cells.indices.contains(answer) else { return all }
            // What is judged without being asked is an assessment.
            guard columns.column(.question) != nil else {
                let isGraded = AnswerGrade.of(unit.block.text.bytes[cells[answer]]) != nil
                return isGraded ? [Piece(kind: .assessment, range: all[0].range)] : all
            }
            return [Piece(kind: .answer, range: all[0].range)]
        }
        return split(unit, cells, columns, advice)
    }

    /// Whether a row holds a question and its graded answer.
    private func isAnswered(_ unit: TextUnit, _ cells: [Range<Int>]) -> Bool {
        guard let asked = cells.firstIndex(where: { !$0.isEmpty && unit.block.text.bytes[$0.upperBound - 1] == 0x3F })
        else { return false }
        return cells[(asked + 1)...].contains { AnswerGrade.of(unit.block.text.bytes[$0]) != nil }
    }

    /// The cells of a row that gives a recommendation, each a part of its own.
    private func split(_ unit: TextUnit, _ cells: [Range<Int>], _ columns: TableColumns, _ advice: Int) -> [Piece] {
        var addressees: [String] = []
        if let column = columns.column(.addressee), cells.indices.contains(column) {
            let words = unit.words.filter { cells[column].contains($0.range.lowerBound) }
            addressees = reader.names(BodyReader.mentions(in: words[...]))
        }
        if addressees.isEmpty {
            let words = unit.words.filter { cells[advice].contains($0.range.lowerBound) }
            let own = reader.advice(in: words[...], standing: .judging)?.addressees ?? []
            addressees = own.isEmpty && reader.bodies.count == 1 ? reader.bodies : own
        }
        return cells.enumerated().compactMap { index, range in
            guard !range.isEmpty else { return nil }
            if index == advice { return Piece(kind: .recommendation, range: range, addressees: addressees) }
            let isNumber = unit.block.text.bytes[range].allSatisfy { $0 < 0x41 }
            return Piece(kind: columns.roles[index] == .addressee || isNumber ? .other : .finding, range: range)
        }
    }
}
