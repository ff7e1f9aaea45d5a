import Glibc

/// How text is shown on a terminal, or anywhere else.
public struct TerminalStyle: Hashable, Sendable {
    /// Whether colours and bold letters may be used.
    public var usesColour: Bool
    /// The columns that lines are wrapped to; absent where they are not wrapped.
    public var width: Int?
    /// Whether block elements and other signs beyond ASCII may be drawn with.
    public var usesUnicode: Bool

    /// A style made of the parts given.
    public init(usesColour: Bool, width: Int?, usesUnicode: Bool = true) {
        self.usesColour = usesColour
        self.width = width
        self.usesUnicode = usesUnicode
    }

    /// Neither colours nor wrapping: for files and pipes.
    public static let plain = TerminalStyle(usesColour: false, width: nil)

    /// The style for a descriptor: plain unless it is a terminal; without colours when `$NO_COLOR` is set or `$TERM` is "dumb";
    /// with signs of ASCII alone unless the locale's encoding is UTF-8.
    ///
    /// - Parameters:
    ///   - descriptor: Where the text goes.
    ///   - environment: Looks up a variable of the environment.
    /// - Returns: The style.
    public static func detected(
        for descriptor: Int32, environment: (String) -> String? = DefaultPaths.variable
    ) -> TerminalStyle {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? "C"
        let encoding = locale.lowercased().filter { $0 != "-" }
        let usesUnicode = encoding.contains("utf8")
        guard isatty(descriptor) == 1 else {
            return TerminalStyle(usesColour: false, width: nil, usesUnicode: usesUnicode)
        }
        var size = winsize()
        let known = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        return TerminalStyle(
            usesColour: environment("NO_COLOR") == nil && environment("TERM") != "dumb",
            width: max(known ? Int(size.ws_col) : 80, 40), usesUnicode: usesUnicode)
    }

    /// The kinds of emphasis there are.
    enum Emphasis: String {
        case title = "1"
        case match = "1;33"
        case kind = "36"
        case aside = "2"
    }

    /// The text with emphasis, where that may be used.
    func emphasised(_ text: String, _ emphasis: Emphasis) -> String {
        usesColour && !text.isEmpty ? "\u{1B}[\(emphasis.rawValue)m\(text)\u{1B}[0m" : text
    }
}
