import Markup
import Zip

/// Reads the text of an OpenDocument text (ISO/IEC 26300), packed or in a single XML file.
enum OpenDocumentText {
    /// What the file is called in errors.
    static let kind = "OpenDocument text"

    /// The source text of a packed document.
    ///
    /// - Parameters:
    ///   - package: The archive.
    ///   - limit: The most text to give, in bytes.
    /// - Returns: The text with its notes, as `SourceWriter` writes it.
    /// - Throws: `.encrypted`, `.damaged`, `.tooLarge`.
    static func text(of package: OfficePackage, limit: Int) throws(ReadingFailure) -> String {
        if package.archive["META-INF/manifest.xml"] != nil {
            let manifest = OpenDocumentPart(try package.tree("META-INF/manifest.xml"))
            if manifest.first(.encryption) != nil { throw ReadingFailure(.encrypted(kind: kind)) }
        }
        var styles = OpenDocumentStyles()
        if package.archive["styles.xml"] != nil { styles.read(OpenDocumentPart(try package.tree("styles.xml"))) }
        return try text(of: OpenDocumentPart(try package.tree("content.xml")), styles, limit: limit)
    }

    /// The source text of a document in a single file.
    static func text(ofFlat xml: [UInt8], limits: ReportReader.Limits) throws(ReadingFailure) -> String {
        let tree: MarkupTree
        do throws(MarkupError) { tree = try MarkupTree(xml: xml, limits: limits.markup) } catch {
            throw ReadingFailure(error, kind: kind, part: nil, limits: limits)
        }
        return try text(of: OpenDocumentPart(tree), OpenDocumentStyles(), limit: limits.maximumTextSize)
    }

    private static func text(
        of part: OpenDocumentPart, _ styles: OpenDocumentStyles, limit: Int
    ) throws(ReadingFailure) -> String {
        var styles = styles
        styles.read(part)
        var walker = OpenDocumentWalker(part: part, styles: styles, writer: SourceWriter(limit: limit))
        walker.walk()
        var writer = walker.writer
        let text = writer.finish()
        guard !writer.isOverfull else { throw ReadingFailure(.tooLarge(size: limit, limit: limit)) }
        return text
    }
}
