import Testing

@testable import Similarity

struct DenseMatrixTests {
    private func product(_ matrix: DenseMatrix, _ one: Int, _ other: Int) -> Float {
        (0..<matrix.rowCount).reduce(Float(0)) { $0 + matrix[$1, one] * matrix[$1, other] }
    }

    @Test func `entries are what was put there, and zero before`() {
        var matrix = DenseMatrix(rows: 3, width: 16)
        #expect((0..<3).allSatisfy { matrix.row($0) == [Float](repeating: 0, count: 16) })
        for row in 0..<3 { for column in 0..<16 { matrix[row, column] = Float(100 * row + column) } }
        #expect(matrix.rowCount == 3)
        #expect((0..<3).allSatisfy { row in matrix.row(row) == (0..<16).map { Float(100 * row + $0) } })
    }

    @Test func `multiples of rows are added`() {
        var source = DenseMatrix(rows: 2, width: 8)
        for column in 0..<8 { (source[0, column], source[1, column]) = (Float(column), 1) }
        var target = DenseMatrix(rows: 2, width: 8)
        target[1, 3] = 5
        target.add(source) { add in
            add(0, 2, 1)
            add(1, -1, 1)
        }
        #expect(target.row(0) == [Float](repeating: 0, count: 8))
        #expect(target.row(1) == [-1, 1, 3, 10, 7, 9, 11, 13])
    }

    @Test func `normalised rows have length 1, and rows of zeros stay`() {
        var matrix = DenseMatrix.random(rows: 9, width: 8, seed: 1)
        for column in 0..<8 { matrix[4, column] = 0 }
        let before = matrix
        matrix.normaliseRows()
        for row in 0..<9 {
            let length = matrix.row(row).reduce(Float(0)) { $0 + $1 * $1 }
            #expect(abs(length - (row == 4 ? 0 : 1)) < 1e-5)
            #expect(zip(matrix.row(row), before.row(row)).allSatisfy { $0 * $1 >= 0 })
        }
    }

    @Test(arguments: UInt64(1)...5)
    func `orthonormalised columns have length 1 and are orthogonal`(seed: UInt64) {
        var matrix = DenseMatrix.random(rows: 40, width: 16, seed: seed)
        matrix.orthonormalise(rounds: 2)
        for one in 0..<16 {
            for other in 0...one { #expect(abs(product(matrix, one, other) - (one == other ? 1 : 0)) < 1e-4) }
        }
    }

    @Test func `orthonormalised columns span what they spanned before`() {
        let before = DenseMatrix.random(rows: 30, width: 8, seed: 3)
        var basis = before
        basis.orthonormalise(rounds: 2)
        for column in 0..<8 {
            let shares = (0..<8).map { place in
                (0..<30).reduce(Float(0)) { $0 + before[$1, column] * basis[$1, place] }
            }
            for row in 0..<30 {
                let rest = (0..<8).reduce(before[row, column]) { $0 - shares[$1] * basis[row, $1] }
                #expect(abs(rest) < 1e-4)
            }
        }
    }

    @Test func `columns that depend on others become zero`() {
        var matrix = DenseMatrix.random(rows: 20, width: 8, seed: 4)
        for row in 0..<20 {
            matrix[row, 2] = matrix[row, 0] - 3 * matrix[row, 1]
            matrix[row, 5] = 0
        }
        matrix.orthonormalise(rounds: 2)
        for column in 0..<8 {
            #expect(abs(product(matrix, column, column) - ([2, 5].contains(column) ? 0 : 1)) < 1e-4)
        }
    }

    @Test func `zeros stay zeros, and no rows stay none`() {
        var zeros = DenseMatrix(rows: 4, width: 8)
        zeros.orthonormalise()
        #expect((0..<4).allSatisfy { zeros.row($0).allSatisfy { $0 == 0 } })
        var none = DenseMatrix(rows: 0, width: 8)
        none.orthonormalise()
        none.normaliseRows()
        #expect(none.rowCount == 0)
    }
}

extension DenseMatrix {
    /// A matrix of numbers of the standard normal distribution.
    static func random(rows: Int, width: Int, seed: UInt64) -> DenseMatrix {
        var generator = SeededGenerator(seed: seed)
        var matrix = DenseMatrix(rows: rows, width: width)
        for row in 0..<rows { for column in 0..<width { matrix[row, column] = generator.normal() } }
        return matrix
    }
}
