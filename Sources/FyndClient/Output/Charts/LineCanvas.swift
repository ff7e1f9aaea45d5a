/// A grid of character cells in which lines of several series are drawn.
///
/// With Unicode each cell has 2 × 4 dots, as Braille patterns have (U+2800...U+28FF); without it, a cell is one dot.
struct LineCanvas {
    /// The size in cells, each ≥ 1.
    let width: Int
    let height: Int
    /// The size of a cell in dots.
    private let dotsAcross: Int
    private let dotsDown: Int
    /// For each cell, row by row from the top: its dots as bits of a Braille pattern.
    private var dots: [UInt8]
    /// The series that drew last in a cell, and the sign that stands there instead of dots.
    private var owners: [Int?]
    private var signs: [Character?]

    /// The bits of a Braille pattern's dots, by row and column.
    private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

    /// An empty canvas.
    init(width: Int, height: Int, usesUnicode: Bool) {
        self.width = width
        self.height = height
        dotsAcross = usesUnicode ? 2 : 1
        dotsDown = usesUnicode ? 4 : 1
        dots = Array(repeating: 0, count: width * height)
        owners = Array(repeating: nil, count: width * height)
        signs = Array(repeating: nil, count: width * height)
    }

    /// A place on the canvas: both from 0 to 1, from the left and from the bottom.
    struct Point: Hashable {
        var across: Double
        var up: Double
    }

    /// Draws a straight line.
    ///
    /// - Parameters:
    ///   - start: Where it begins.
    ///   - end: Where it ends.
    ///   - series: Whose line it is, ≥ 0.
    mutating func line(from start: Point, to end: Point, series: Int) {
        let (first, last) = (dot(at: start), dot(at: end))
        let steps = max(abs(last.column - first.column), abs(last.row - first.row), 1)
        for step in 0...steps {
            let share = Double(step) / Double(steps)
            let column = Double(first.column) + share * Double(last.column - first.column)
            let row = Double(first.row) + share * Double(last.row - first.row)
            set(column: Int(column.rounded()), row: Int(row.rounded()), series: series)
        }
    }

    /// Puts a sign into the cell of a place.
    mutating func put(_ sign: Character, at point: Point, series: Int) {
        let dot = dot(at: point)
        let cell = dot.row / dotsDown * width + dot.column / dotsAcross
        signs[cell] = sign
        owners[cell] = series
    }

    /// The cells of a row, 0 being the top: the character, and the series that it belongs to.
    func row(_ row: Int) -> [(character: Character, series: Int?)] {
        (row * width..<(row + 1) * width).map { cell in
            if let sign = signs[cell] { return (sign, owners[cell]) }
            guard dots[cell] != 0 else { return (" ", nil) }
            guard dotsDown > 1 else { return (".", owners[cell]) }
            let pattern = Unicode.Scalar(0x2800 + UInt32(dots[cell])) ?? " "
            return (Character(pattern), owners[cell])
        }
    }

    private func dot(at point: Point) -> (column: Int, row: Int) {
        let columns = width * dotsAcross - 1
        let rows = height * dotsDown - 1
        let column = Int((min(max(point.across, 0), 1) * Double(columns)).rounded())
        let row = Int(((1 - min(max(point.up, 0), 1)) * Double(rows)).rounded())
        return (column, row)
    }

    private mutating func set(column: Int, row: Int, series: Int) {
        let cell = row / dotsDown * width + column / dotsAcross
        dots[cell] |= Self.bits[row % dotsDown][column % dotsAcross]
        owners[cell] = series
    }
}
