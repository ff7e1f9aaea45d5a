/// A paragraph, list item, table row or heading of the cleaned text.
struct Block: Sendable {
    /// What the layout says the block is.
    enum Shape: Equatable, Sendable {
        case paragraph
        case item(Marker.Form)
        case row
        case heading(level: Int)
    }

    /// The layout.
    var shape: Shape
    /// The text.
    var text: CleanText
    /// The first and last line.
    var lines: ClosedRange<Int>
    /// How far the first line is indented.
    var indent = 0

    /// Whether it is a list item.
    var isItem: Bool {
        if case .item = shape { true } else { false }
    }

    /// Whether it is a heading.
    var isHeading: Bool {
        if case .heading = shape { true } else { false }
    }
}
