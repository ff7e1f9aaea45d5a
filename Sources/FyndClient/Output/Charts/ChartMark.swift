/// How one series is told from the others on a terminal: by a sign, and by a colour where there are colours.
struct ChartMark: Hashable {
    /// The sign that stands at the series' values.
    let sign: Character
    /// The number of its colour by ECMA-48.
    private let colour: Int

    private static let signs: [Character] = ["●", "■", "▲", "◆", "○", "□", "△", "◇", "★", "☆"]
    private static let plainSigns: [Character] = ["*", "o", "+", "x", "#", "@", "%", "=", "&", "$"]
    private static let colours = [36, 33, 35, 32, 34, 31]

    /// The marks of some series; signs repeat after ten.
    static func all(_ count: Int, style: TerminalStyle) -> [ChartMark] {
        let signs = style.usesUnicode ? signs : plainSigns
        return (0..<count).map { ChartMark(sign: signs[$0 % signs.count], colour: colours[$0 % colours.count]) }
    }

    /// The sign in its colour.
    func shown(style: TerminalStyle) -> String { coloured(String(sign), style: style) }

    /// A text in the colour of the series, where there are colours.
    func coloured(_ text: String, style: TerminalStyle) -> String {
        style.usesColour && !text.isEmpty ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
    }
}
