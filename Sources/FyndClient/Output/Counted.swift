/// Numbers of things, for reading.
enum Counted {
    /// A number with what is counted: "1 report", "3 reports".
    static func text(_ count: Int, _ one: String, _ many: String) -> String {
        "\(count) \(count == 1 ? one : many)"
    }

    /// A number with what is counted, of which more than one have an s behind: "1 report", "3 reports".
    static func text(_ count: Int, _ one: String) -> String { text(count, one, one + "s") }
}
