import Markup

/// Reads the text of an HTML page.
enum HTMLDocument {
    /// What the file is called in errors.
    static let kind = "HTML page"

    /// The attributes that matter to the text.
    private static let attributes: Set<String> = [
        "id", "class", "style", "hidden", "role", "href", "type", "start", "value", "title", "aria-hidden",
    ]

    /// The source text of a page.
    ///
    /// - Parameters:
    ///   - html: The page, decoded.
    ///   - limits: The limits in force.
    /// - Returns: The text that can be seen, as `SourceWriter` writes it.
    /// - Throws: `.suspicious`, `.tooLarge`, `.timedOut`.
    static func text(of html: String, limits: ReportReader.Limits) throws(ReadingFailure) -> String {
        // The parser stops at the first zero byte.
        let bytes = html.utf8.map { $0 == 0 ? 0x20 : $0 }
        let tree: MarkupTree
        do throws(MarkupError) {
            tree = try MarkupTree(html: bytes, attributes: attributes, limits: limits.markup)
        } catch {
            throw ReadingFailure(error, kind: kind, part: nil, limits: limits)
        }
        var walker = HTMLWalker(page: HTMLPage(tree), writer: SourceWriter(limit: limits.maximumTextSize))
        walker.walk()
        var writer = walker.writer
        let text = writer.finish()
        guard !writer.isOverfull else {
            throw ReadingFailure(.tooLarge(size: limits.maximumTextSize, limit: limits.maximumTextSize))
        }
        return text
    }
}
