import Markup
import Zip

/// Reads the text of a Word document (Office Open XML, ISO/IEC 29500, strict or transitional).
struct WordDocument {
    /// The archive.
    let package: OfficePackage
    /// The most text to give, in bytes.
    let limit: Int

    /// The source text.
    ///
    /// - Returns: The text of the main part with its notes, as `SourceWriter` writes it.
    /// - Throws: `.damaged`, `.tooLarge`.
    func text() throws(ReadingFailure) -> String {
        let main = try package.mainPart() ?? "word/document.xml"
        let body = WordPart(try package.tree(main))
        let relations = try package.relations(of: main)
        let styles = try part(relations, "styles").map { WordStyles($0) } ?? WordStyles()
        let numbering = try part(relations, "numbering").map { WordNumbering($0) } ?? WordNumbering()
        let footnotes = try part(relations, "footnotes")
        let endnotes = try part(relations, "endnotes")
        var walker = WordWalker(
            part: body, styles: styles, numbering: numbering,
            notes: WordNotes(footnotes: footnotes, endnotes: endnotes),
            writer: SourceWriter(limit: limit))
        walker.walk()
        var writer = walker.writer
        let text = writer.finish()
        guard !writer.isOverfull else { throw ReadingFailure(.tooLarge(size: limit, limit: limit)) }
        return text
    }

    private func part(_ relations: [OfficePackage.Relation], _ type: String) throws(ReadingFailure) -> WordPart? {
        guard let relation = relations.first(where: { $0.type == type }), package.archive[relation.target] != nil else {
            return nil
        }
        return WordPart(try package.tree(relation.target))
    }
}

/// The footnotes and endnotes of a Word document, by their ids.
struct WordNotes {
    private let parts: [WordTag: WordPart]
    private let nodes: [WordTag: [String: MarkupTree.Node]]

    /// Collects the notes of both parts.
    init(footnotes: WordPart?, endnotes: WordPart?) {
        var parts: [WordTag: WordPart] = [:]
        var nodes: [WordTag: [String: MarkupTree.Node]] = [:]
        for (tag, part) in [(WordTag.footnote, footnotes), (.endnote, endnotes)] {
            guard let part, let root = part.root else { continue }
            parts[tag] = part
            for node in part.tree.children(of: root) where part.tag(node) == tag {
                if let id = part.tree.attribute("id", of: node) { nodes[tag, default: [:]][id] = node }
            }
        }
        self.parts = parts
        self.nodes = nodes
    }

    /// The text of a note, on one line.
    func text(_ tag: WordTag, id: String, styles: WordStyles) -> InlineText? {
        guard let part = parts[tag], let node = nodes[tag]?[id] else { return nil }
        var walker = WordWalker(
            part: part, styles: styles, numbering: WordNumbering(), notes: nil, writer: SourceWriter(limit: 0))
        return walker.inlineText(of: node)
    }
}
