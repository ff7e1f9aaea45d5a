import Markup

/// The elements of OpenDocument that matter to the text, each with its usual prefix.
enum OpenDocumentTag: String {
    case body = "office:body"
    case text = "office:text"
    case automaticStyles = "office:automatic-styles"
    case annotation = "office:annotation"
    case forms = "office:forms"
    case paragraph = "text:p"
    case heading = "text:h"
    case list = "text:list"
    case listItem = "text:list-item"
    case listHeader = "text:list-header"
    case section = "text:section"
    case blanks = "text:s"
    case tab = "text:tab"
    case lineBreak = "text:line-break"
    case softPageBreak = "text:soft-page-break"
    case note = "text:note"
    case noteBody = "text:note-body"
    case trackedChanges = "text:tracked-changes"
    case declarations = "text:sequence-decls"
    case contents = "text:table-of-content"
    case indexBody = "text:index-body"
    case indexTitle = "text:index-title"
    case number = "text:number"
    case span = "text:span"
    case rubyText = "text:ruby-text"
    case hiddenText = "text:hidden-text"
    case hiddenParagraph = "text:hidden-paragraph"
    case listStyle = "text:list-style"
    case outlineStyle = "text:outline-style"
    case outlineLevelStyle = "text:outline-level-style"
    case numberLevelStyle = "text:list-level-style-number"
    case bulletLevelStyle = "text:list-level-style-bullet"
    case imageLevelStyle = "text:list-level-style-image"
    case table = "table:table"
    case row = "table:table-row"
    case cell = "table:table-cell"
    case coveredCell = "table:covered-table-cell"
    case headerRows = "table:table-header-rows"
    case rows = "table:table-rows"
    case rowGroup = "table:table-row-group"
    case frame = "draw:frame"
    case textBox = "draw:text-box"
    case shape = "draw:custom-shape"
    case title = "svg:title"
    case description = "svg:desc"
    case style = "style:style"
    case textProperties = "style:text-properties"
    case paragraphProperties = "style:paragraph-properties"
    case encryption = "manifest:encryption-data"

    private static let prefixes = [
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
        "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
        "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
        "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
    ]

    /// The tags by the numbers of the names in a tree; `nil` for what does not matter.
    static func table(of tree: MarkupTree) -> [OpenDocumentTag?] {
        tree.names.map { name in
            guard let prefix = name.namespace.flatMap({ prefixes[$0] }) else { return nil }
            return OpenDocumentTag(rawValue: "\(prefix):\(name.local)")
        }
    }
}

/// A part of an OpenDocument text: its tree with what the names mean.
typealias OpenDocumentPart = TaggedTree<OpenDocumentTag>

extension TaggedTree<OpenDocumentTag> {
    /// Takes over a tree.
    init(_ tree: MarkupTree) { self.init(tree, tags: OpenDocumentTag.table(of: tree)) }
}
