/// A matrix most of whose entries are zero, row by row.
struct SparseMatrix {
    private(set) var starts: [Int] = [0]
    private(set) var columns: [Int32] = []
    private(set) var values: [Float] = []
    let columnCount: Int

    init(columnCount: Int) {
        self.columnCount = columnCount
    }

    var rowCount: Int { starts.count - 1 }

    /// Adds a row, whose entries are given by column; each column is < `columnCount`.
    mutating func appendRow(_ entries: [(column: Int32, value: Float)]) {
        for entry in entries {
            columns.append(entry.column)
            values.append(entry.value)
        }
        starts.append(columns.count)
    }

    /// This matrix times a dense one with `columnCount` rows: a dense one with `rowCount` rows.
    func times(_ dense: DenseMatrix) -> DenseMatrix {
        var product = DenseMatrix(rows: rowCount, width: dense.width)
        product.add(dense) { add in
            for row in 0..<rowCount {
                for entry in starts[row]..<starts[row + 1] { add(Int(columns[entry]), values[entry], row) }
            }
        }
        return product
    }

    /// This matrix transposed, times a dense one with `rowCount` rows: a dense one with `columnCount` rows.
    func transposed(times dense: DenseMatrix) -> DenseMatrix {
        var product = DenseMatrix(rows: columnCount, width: dense.width)
        product.add(dense) { add in
            for row in 0..<rowCount {
                for entry in starts[row]..<starts[row + 1] { add(row, values[entry], Int(columns[entry])) }
            }
        }
        return product
    }
}
