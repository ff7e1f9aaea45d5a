/// Finds the directions in which the rows of a sparse matrix mostly lie: what its leading right singular vectors span.
///
/// By randomised subspace iteration (Halko, Martinsson and Tropp, 2011, algorithm 4.4). The vectors themselves are not
/// needed: lengths and angles within the space are the same in any basis of it.
enum SubspaceIteration {
    private static let rounds = 3
    private static let seed: UInt64 = 2011

    /// An orthonormal basis of the space: a row for each column of the matrix, `width` columns.
    ///
    /// - Complexity: O(`rounds` · `width` · entries), and O(`width`² · columns) to keep the basis orthogonal.
    static func basis(of matrix: SparseMatrix, width: Int) -> DenseMatrix {
        var generator = SeededGenerator(seed: seed)
        var basis = DenseMatrix(rows: matrix.columnCount, width: width)
        for row in 0..<matrix.columnCount {
            for column in 0..<width { basis[row, column] = generator.normal() }
        }
        for round in 1...rounds {
            basis = matrix.transposed(times: matrix.times(basis))
            basis.orthonormalise(rounds: round == rounds ? 2 : 1)
        }
        return basis
    }
}
