/// How one series is told from the others in a plot: by colour, by the shape of its marks and by the dashes of its line.
struct SVGSeriesStyle: Hashable {
    /// The shapes of marks.
    enum Shape: CaseIterable {
        case circle
        case square
        case triangle
        case diamond
    }

    /// The colour, as in CSS.
    let colour: String
    /// The shape of its marks.
    let shape: Shape
    /// The dashes of its line, as in SVG; "none" for a whole line.
    let dashes: String

    /// The style of a series by its number, ≥ 0; colours repeat after ten.
    init(_ number: Int) {
        colour = Self.colours[number % Self.colours.count]
        shape = Shape.allCases[number % Shape.allCases.count]
        dashes = Self.dashes[number / 2 % Self.dashes.count]
    }

    /// Colours that remain different for the colour-blind, after the sets of Okabe and Ito and of Tol, as dark as white paper needs: each
    /// has a contrast of at least 3 with it.
    static let colours = [
        "#0072b2", "#d55e00", "#117733", "#aa4499", "#333333", "#9c6b12", "#882255", "#2a8c7d", "#332288", "#777777",
    ]
    private static let dashes = ["none", "7 3", "2 3", "9 3 2 3", "1 2"]

    /// Draws a mark.
    ///
    /// - Parameters:
    ///   - x: The middle from the left.
    ///   - y: The middle from the top.
    ///   - title: What a reader is told of it, if anything.
    ///   - writer: What it is written to.
    func mark(x: Double, y: Double, title: String? = nil, to writer: inout SVGWriter) {
        let number = SVGWriter.number
        let path =
            switch shape {
            case .circle: "M\(number(x - 3.5)) \(number(y))a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z"
            case .square: "M\(number(x - 3)) \(number(y - 3))h6v6h-6z"
            case .triangle: "M\(number(x)) \(number(y - 4))l4 7h-8z"
            case .diamond: "M\(number(x)) \(number(y - 4.5))l4.5 4.5l-4.5 4.5l-4.5 -4.5z"
            }
        guard let title else { return writer.element("path", ["d": path, "fill": colour]) }
        writer.element("path", ["d": path, "fill": colour]) { $0.element("title", [:], title) }
    }
}
