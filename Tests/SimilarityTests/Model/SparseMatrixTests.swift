import Testing

@testable import Similarity

struct SparseMatrixTests {
    /// A matrix with about a fifth of its entries, and the same written out.
    private func random(rows: Int, columns: Int, seed: UInt64) -> (sparse: SparseMatrix, plain: [[Float]]) {
        var generator = SeededGenerator(seed: seed)
        var sparse = SparseMatrix(columnCount: columns)
        var plain: [[Float]] = []
        for _ in 0..<rows {
            var row = [Float](repeating: 0, count: columns)
            for column in 0..<columns where generator.next() % 5 == 0 { row[column] = generator.normal() }
            sparse.appendRow(row.indices.filter { row[$0] != 0 }.map { (Int32($0), row[$0]) })
            plain.append(row)
        }
        return (sparse, plain)
    }

    private func isNear(_ matrix: DenseMatrix, _ expected: (_ row: Int, _ column: Int) -> Float) -> Bool {
        (0..<matrix.rowCount).allSatisfy { row in
            (0..<matrix.width).allSatisfy { abs(matrix[row, $0] - expected(row, $0)) < 1e-4 }
        }
    }

    @Test(arguments: [(7, 5), (1, 30), (30, 1), (25, 40)])
    func `products are those of the matrix written out`(rows: Int, columns: Int) {
        let (sparse, plain) = random(rows: rows, columns: columns, seed: UInt64(rows * columns))
        let right = DenseMatrix.random(rows: columns, width: 8, seed: 1)
        let product = sparse.times(right)
        #expect(product.rowCount == rows)
        #expect(
            isNear(product) { row, column in
                (0..<columns).reduce(Float(0)) { $0 + plain[row][$1] * right[$1, column] }
            })
        let left = DenseMatrix.random(rows: rows, width: 8, seed: 2)
        let transposed = sparse.transposed(times: left)
        #expect(transposed.rowCount == columns)
        #expect(
            isNear(transposed) { row, column in
                (0..<rows).reduce(Float(0)) { $0 + plain[$1][row] * left[$1, column] }
            })
    }

    @Test func `rows without entries and a matrix without rows are zeros`() {
        var matrix = SparseMatrix(columnCount: 3)
        #expect(matrix.rowCount == 0)
        #expect(matrix.transposed(times: DenseMatrix(rows: 0, width: 8)).rowCount == 3)
        matrix.appendRow([])
        let product = matrix.times(.random(rows: 3, width: 8, seed: 1))
        #expect(product.row(0) == [Float](repeating: 0, count: 8))
    }
}
