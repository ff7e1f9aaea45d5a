/// What `fynd help` explains beside the commands.
public enum HelpTopic: String, CaseIterable, Sendable {
    /// The query language.
    case query

    /// The topic that a command line asks for with `help TOPIC`; nothing when it asks for anything else.
    ///
    /// - Parameter arguments: The command line, without the program's name.
    public init?(arguments: some Collection<String>) {
        guard arguments.count == 2, arguments.first == "help", let name = arguments.dropFirst().first else {
            return nil
        }
        self.init(rawValue: name)
    }

    /// The page on the topic, for reading.
    ///
    /// - Parameter style: How text is shown.
    /// - Returns: The lines, wrapped also where they do not go to a terminal.
    public func text(style: TerminalStyle) -> String {
        MarkdownText(style: style).render(markdown)
    }

    /// The page as it stands in the documentation.
    var markdown: String {
        switch self {
        case .query: String(decoding: PackageResources.QUERIES_md, as: UTF8.self)
        }
    }
}
