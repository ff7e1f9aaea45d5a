import Markup

/// The elements of WordprocessingML that matter to the text.
enum WordTag: String {
    case document, body, p, r, t, tab, br, cr, noBreakHyphen, softHyphen, sym
    case pPr, rPr, pStyle, rStyle, numPr, numId, ilvl, outlineLvl, pageBreakBefore, sectPr, type
    case b, vanish, vertAlign, del, ins, moveFrom, moveTo
    case tbl, tr, tc, trPr, hidden
    case sdt, sdtPr, sdtContent, showingPlcHdr
    case fldChar, fldSimple, instrText, delInstrText, delText
    case footnoteReference, endnoteReference, footnote, endnote, footnoteRef, endnoteRef
    case lastRenderedPageBreak, txbxContent, hyperlink, annotationRef
    case styles, style, basedOn, name
    case numbering, abstractNum, num, abstractNumId, lvlOverride, startOverride, lvl, start, numFmt, lvlText, isLgl
    case lvlRestart, numStyleLink, styleLink
    case alternateContent, choice, fallback
    case mathText

    private static let word: Set<String> = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ]
    private static let math: Set<String> = [
        "http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math",
    ]
    private static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"

    /// The tags by the numbers of the names in a tree; `nil` for what does not matter.
    static func table(of tree: MarkupTree) -> [WordTag?] {
        tree.names.map { name in
            guard let namespace = name.namespace else { return nil }
            if word.contains(namespace) { return WordTag(rawValue: name.local) }
            if namespace == compatibility {
                return ["AlternateContent": .alternateContent, "Choice": .choice, "Fallback": .fallback][name.local]
            }
            return math.contains(namespace) && name.local == "t" ? .mathText : nil
        }
    }
}

/// A part of a Word document: its tree with what the names mean.
typealias WordPart = TaggedTree<WordTag>

extension TaggedTree<WordTag> {
    /// Takes over a tree.
    init(_ tree: MarkupTree) { self.init(tree, tags: WordTag.table(of: tree)) }

    /// The value (`w:val`) of the first child that is a `tag`.
    func value(_ tag: WordTag, of node: MarkupTree.Node?) -> String? {
        child(tag, of: node).flatMap { tree.attribute("val", of: $0) }
    }

    /// The number that is the value of the first child that is a `tag`.
    func number(_ tag: WordTag, of node: MarkupTree.Node?) -> Int? { value(tag, of: node).flatMap { Int($0) } }

    /// Whether the first child that is a `tag` switches something on or off; `nil` where there is none.
    func toggle(_ tag: WordTag, of node: MarkupTree.Node?) -> Bool? {
        guard let child = child(tag, of: node) else { return nil }
        guard let value = tree.attribute("val", of: child) else { return true }
        return !["0", "false", "off"].contains(value)
    }
}
