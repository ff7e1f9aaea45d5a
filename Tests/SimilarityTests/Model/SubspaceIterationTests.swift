import Testing

@testable import Similarity

struct SubspaceIterationTests {
    /// A matrix whose rows each lie in one block of three columns, with the block's strength.
    private func blocks(_ strengths: [Float], rows: Int) -> SparseMatrix {
        var matrix = SparseMatrix(columnCount: 3 * strengths.count)
        for row in 0..<rows {
            let block = row % strengths.count
            matrix.appendRow((0..<3).map { (Int32(3 * block + $0), strengths[block] * Float($0 + 1)) })
        }
        return matrix
    }

    /// The length of what a block's direction has in the space.
    private func length(ofBlock block: Int, in basis: DenseMatrix) -> Float {
        let own: [Float] = [1, 2, 3].map { $0 / Float(14).squareRoot() }
        let shares = (0..<basis.width).map { column in
            (0..<3).reduce(Float(0)) { $0 + own[$1] * basis[3 * block + $1, column] }
        }
        return shares.reduce(Float(0)) { $0 + $1 * $1 }.squareRoot()
    }

    @Test func `the directions of a matrix of small rank are all found`() {
        let basis = SubspaceIteration.basis(of: blocks([3, 2, 1], rows: 30), width: 8)
        for block in 0..<3 { #expect(abs(length(ofBlock: block, in: basis) - 1) < 1e-3) }
    }

    @Test func `of more directions than there is room for the strongest are found`() {
        let strengths: [Float] = [9, 1, 8, 10, 1, 9, 8, 10, 1, 9, 8, 1]
        let basis = SubspaceIteration.basis(of: blocks(strengths, rows: 48), width: 8)
        for (block, strength) in strengths.enumerated() {
            #expect(abs(length(ofBlock: block, in: basis) - (strength > 1 ? 1 : 0)) < 0.01, "block \(block)")
        }
    }

    @Test func `the same matrix gives the same basis`() {
        let matrix = blocks([3, 2, 1], rows: 12)
        let one = SubspaceIteration.basis(of: matrix, width: 8)
        let other = SubspaceIteration.basis(of: matrix, width: 8)
        #expect((0..<one.rowCount).allSatisfy { one.row($0) == other.row($0) })
    }

    @Test func `a matrix of zeros has a basis of zeros`() {
        var matrix = SparseMatrix(columnCount: 4)
        matrix.appendRow([])
        let basis = SubspaceIteration.basis(of: matrix, width: 8)
        #expect((0..<4).allSatisfy { basis.row($0).allSatisfy { $0 == 0 } })
    }
}
