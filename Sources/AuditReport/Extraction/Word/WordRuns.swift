import Markup

/// What one paragraph holds.
struct WordContent {
    /// Its text.
    var text = InlineText()
    /// The text boxes anchored in it.
    var boxes: [MarkupTree.Node] = []
    /// The pages that end before its text and within or behind it; whether a program wrote them down.
    var breaksBefore: [Bool] = []
    var breaksWithin: [Bool] = []

    /// Notes the end of a page.
    mutating func breakPage(isRendered: Bool) {
        if text.isBlank { breaksBefore.append(isRendered) } else { breaksWithin.append(isRendered) }
    }
}

/// The complex fields that are open: between its beginning and its separator a field's instruction stands, which is no text.
struct WordFields {
    private var instructions: [Bool] = []

    /// Whether the text at hand is an instruction.
    var isInstruction: Bool { instructions.contains(true) }

    /// Notes a mark of a field.
    mutating func note(_ kind: String?) {
        switch kind {
        case "begin": if instructions.count < 100 { instructions.append(true) }
        case "separate": if !instructions.isEmpty { instructions[instructions.count - 1] = false }
        case "end": _ = instructions.popLast()
        default: break
        }
    }
}

extension WordWalker {
    /// Adds the runs of a paragraph, or of something within one.
    mutating func inline(_ node: MarkupTree.Node, style: String?, into content: inout WordContent) {
        for child in part.tree.children(of: node) {
            switch part.tag(child) {
            case .r: run(child, style: style, into: &content)
            case .pPr, .del, .moveFrom, .sdtPr: continue
            case .sdt where isPlaceholder(child): continue
            case .alternateContent: if let choice = choice(child) { inline(choice, style: style, into: &content) }
            case .txbxContent: content.boxes.append(child)
            case .mathText: content.text.append(plainText(of: child))
            default: inline(child, style: style, into: &content)
            }
        }
    }

    private mutating func run(_ node: MarkupTree.Node, style: String?, into content: inout WordContent) {
        let properties = part.child(.rPr, of: node)
        let own = part.value(.rStyle, of: properties)
        let isHidden =
            part.toggle(.vanish, of: properties) ?? own.flatMap { styles.isHidden($0) } ?? styles.isHidden(style)
            ?? false
        let isBold =
            part.toggle(.b, of: properties) ?? own.flatMap { styles.isBold($0) } ?? styles.isBold(style) ?? false
        let isRaised = part.value(.vertAlign, of: properties) == "superscript"
        for child in part.tree.children(of: node) {
            let tag = part.tag(child)
            if tag == .fldChar { fields.note(part.tree.attribute("fldCharType", of: child)) }
            if tag == .lastRenderedPageBreak { content.breakPage(isRendered: true) }
            if isHidden || fields.isInstruction { continue }
            switch tag {
            case .t where isRaised: content.text.appendRaised(plainText(of: child)[...], isBold: isBold)
            case .t: content.text.append(plainText(of: child), isBold: isBold)
            case .alternateContent: if let choice = choice(child) { inline(choice, style: style, into: &content) }
            case .txbxContent: content.boxes.append(child)
            case .footnoteReference: note(.footnote, child, into: &content)
            case .endnoteReference: note(.endnote, child, into: &content)
            case nil: inline(child, style: style, into: &content)
            default: sign(tag, child, into: &content)
            }
        }
    }

    /// Adds what stands for a character.
    private func sign(_ tag: WordTag?, _ node: MarkupTree.Node, into content: inout WordContent) {
        switch tag {
        case .tab: content.text.append([0x09])
        case .cr: content.text.append([0x0A])
        case .noBreakHyphen: content.text.append([0x2D])
        case .br:
            if part.tree.attribute("type", of: node) == "page" {
                content.breakPage(isRendered: false)
            } else {
                content.text.append([0x0A])
            }
        default: break
        }
    }

    private mutating func note(_ tag: WordTag, _ node: MarkupTree.Node, into content: inout WordContent) {
        guard let id = part.tree.attribute("id", of: node), let text = notes?.text(tag, id: id, styles: styles) else {
            return
        }
        noteCount += 1
        content.text.appendMark(String(noteCount))
        writer.note(String(noteCount), text)
    }

    /// The text right below an element; its line feeds count as blanks.
    private func plainText(of node: MarkupTree.Node) -> [UInt8] {
        var bytes: [UInt8] = []
        for child in part.tree.children(of: node) {
            for byte in part.tree.text(of: child) { bytes.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte) }
        }
        return bytes
    }
}
