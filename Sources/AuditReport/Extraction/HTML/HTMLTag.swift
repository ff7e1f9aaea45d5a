import Markup

/// The elements of HTML that matter to the text; all others are transparent.
enum HTMLTag: String {
    case head, script, style, template, noscript, svg, math, iframe, object, canvas, audio, video, map
    case select, option, button, input, textarea, datalist, dialog
    case nav, header, footer, aside, main, article, section
    case h1, h2, h3, h4, h5, h6
    case p, div, address, blockquote, center, details, summary, dl, dt, dd, fieldset, legend, figure, figcaption, form,
        hr
    case hgroup, body, html, caption, pre
    case ul, ol, li, menu
    case table, thead, tbody, tfoot, tr, td, th
    case a, br, sup, b, strong, wbr

    /// The level of a heading, from 1.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }

    /// Whether nothing in it is text for a reader of the page.
    var isUnseen: Bool {
        switch self {
        case .head, .script, .style, .template, .noscript, .svg, .math, .iframe, .object, .canvas, .audio, .video, .map,
            .select, .option, .button, .input, .textarea, .datalist, .dialog:
            true
        default: false
        }
    }

    /// Whether it begins and ends a paragraph.
    var isBlock: Bool {
        switch self {
        case .p, .div, .address, .blockquote, .center, .details, .summary, .dl, .dt, .dd, .fieldset, .legend, .figure,
            .figcaption, .form, .hr, .hgroup, .body, .html, .caption, .main, .article, .section, .header, .footer,
            .aside,
            .nav, .tr, .td, .th, .table, .thead, .tbody, .tfoot, .ul, .ol, .menu, .li:
            true
        default: false
        }
    }
}

/// An HTML page: its tree with what the names mean.
typealias HTMLPage = TaggedTree<HTMLTag>

extension TaggedTree<HTMLTag> {
    /// Takes over a tree.
    init(_ tree: MarkupTree) { self.init(tree, tags: tree.names.map { HTMLTag(rawValue: $0.local) }) }

    /// Whether the markup says that an element is not shown, or is no part of the page's own text.
    func isHidden(_ node: MarkupTree.Node) -> Bool {
        if tree.attribute("hidden", of: node) != nil || tree.attribute("aria-hidden", of: node) == "true" {
            return true
        }
        if let style = tree.attribute("style", of: node) {
            let style = style.lowercased().filter { $0 != " " }
            if style.contains("display:none") || style.contains("visibility:hidden") || style.contains("mso-hide:all") {
                return true
            }
        }
        switch tree.attribute("role", of: node) {
        case "navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alert", "menu", "menubar",
            "toolbar",
            "doc-backlink":
            return true
        default: break
        }
        // Running headers and footers, as word processors write them.
        let title = tree.attribute("title", of: node)
        return tag(node) == .div && (title == "header" || title == "footer")
    }
}
