/// A tall matrix of few columns, row by row.
struct DenseMatrix {
    /// The columns: a multiple of `Lanes.scalarCount`.
    let width: Int
    private(set) var lanes: [Lanes]

    /// Some columns of a row.
    typealias Lanes = SIMD8<Float>

    /// A matrix of zeros; `width` is a multiple of eight.
    init(rows: Int, width: Int) {
        self.width = width
        lanes = [Lanes](repeating: .zero, count: rows * (width / Lanes.scalarCount))
    }

    var rowCount: Int { lanes.count / lanesPerRow }
    private var lanesPerRow: Int { width / Lanes.scalarCount }

    subscript(row: Int, column: Int) -> Float {
        get { lanes[row * lanesPerRow + column / Lanes.scalarCount][column % Lanes.scalarCount] }
        set { lanes[row * lanesPerRow + column / Lanes.scalarCount][column % Lanes.scalarCount] = newValue }
    }

    /// A row.
    func row(_ row: Int) -> [Float] { (0..<width).map { self[row, $0] } }

    /// Adds multiples of another matrix's rows to rows.
    ///
    /// - Parameters:
    ///   - other: The other matrix, of the same width.
    ///   - products: Calls its argument with a row of the other matrix, a factor and a row of this one, as often as it likes.
    mutating func add(
        _ other: DenseMatrix, _ products: (_ add: (_ row: Int, _ factor: Float, _ target: Int) -> Void) -> Void
    ) {
        let count = lanesPerRow
        other.lanes.withUnsafeBufferPointer { source in
            lanes.withUnsafeMutableBufferPointer { lanes in
                products { row, factor, target in
                    let (from, to) = (row * count, target * count)
                    // No fused products: without the instruction they are calls.
                    for lane in 0..<count { lanes[to + lane] += source[from + lane] * factor }
                }
            }
        }
    }

    /// Makes each row one of length 1; rows of zeros stay.
    mutating func normaliseRows() {
        let count = lanesPerRow
        for row in 0..<rowCount {
            let range = row * count..<(row + 1) * count
            let length = range.reduce(Float(0)) { $0 + (lanes[$1] * lanes[$1]).sum() }.squareRoot()
            guard length > 0 else { continue }
            for lane in range { lanes[lane] /= length }
        }
    }

    /// Makes the columns orthogonal and of length 1, by the Cholesky factor of their products; done twice it is accurate
    /// (CholeskyQR2: Fukaya, Nakatsukasa, Yanagisawa and Yamamoto, 2014). Columns that depend on others become zero.
    mutating func orthonormalise(rounds: Int = 1) {
        for _ in 0..<rounds { self = times(Self.inverse(ofFactorOf: products())) }
    }

    /// This matrix times one of `width` rows.
    private func times(_ square: DenseMatrix) -> DenseMatrix {
        var product = DenseMatrix(rows: rowCount, width: width)
        product.add(square) { add in
            for row in 0..<rowCount {
                for column in 0..<width { add(column, self[row, column], row) }
            }
        }
        return product
    }

    /// The products of all pairs of columns.
    private func products() -> [[Double]] {
        var products = DenseMatrix(rows: width, width: width)
        products.add(self) { add in
            for row in 0..<rowCount {
                for column in 0..<width { add(row, self[row, column], column) }
            }
        }
        return (0..<width).map { products.row($0).map(Double.init) }
    }

    /// The inverse of the upper Cholesky factor of a symmetric matrix.
    private static func inverse(ofFactorOf symmetric: [[Double]]) -> DenseMatrix {
        let size = symmetric.count
        let least = 1e-6 * (symmetric.indices.map { symmetric[$0][$0] }.max() ?? 0)
        // lower[i][j] for j <= i; the upper factor is its transpose.
        var lower = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
        for i in 0..<size {
            for j in 0...i {
                let rest = (0..<j).reduce(symmetric[i][j]) { $0 - lower[i][$1] * lower[j][$1] }
                if i == j {
                    lower[i][i] = rest > least ? rest.squareRoot() : 0
                } else {
                    lower[i][j] = lower[j][j] > 0 ? rest / lower[j][j] : 0
                }
            }
        }
        var inverse = DenseMatrix(rows: size, width: size)
        for column in 0..<size where lower[column][column] > 0 {
            var solved = [Double](repeating: 0, count: size)
            solved[column] = 1 / lower[column][column]
            for i in stride(from: column - 1, through: 0, by: -1) where lower[i][i] > 0 {
                let sum = ((i + 1)...column).reduce(0.0) { $0 + lower[$1][i] * solved[$1] }
                solved[i] = -sum / lower[i][i]
            }
            for i in 0...column { inverse[i, column] = Float(solved[i]) }
        }
        return inverse
    }
}
