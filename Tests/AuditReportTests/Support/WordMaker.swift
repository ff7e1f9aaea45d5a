import ZipMaking

/// Writes small Word documents.
enum WordMaker {
    /// A document of a body and, where they are given, the content of other parts.
    static func document(
        _ body: String, styles: String = "", numbering: String = "", footnotes: String = ""
    ) -> [UInt8] {
        let namespaces =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        let relations = ["styles", "numbering", "footnotes"].map { name in
            "<Relationship Id=\"\(name)\" Type=\"http://example.org/\(name)\" Target=\"\(name).xml\"/>"
        }
        return ZipMaker.archive([
            ("[Content_Types].xml", "<Types/>"),
            (
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"http://example.org/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
            ),
            ("word/_rels/document.xml.rels", "<Relationships>\(relations.joined())</Relationships>"),
            ("word/document.xml", "<w:document \(namespaces)><w:body>\(body)</w:body></w:document>"),
            ("word/styles.xml", "<w:styles \(namespaces)>\(styles)</w:styles>"),
            ("word/numbering.xml", "<w:numbering \(namespaces)>\(numbering)</w:numbering>"),
            ("word/footnotes.xml", "<w:footnotes \(namespaces)>\(footnotes)</w:footnotes>"),
        ])
    }

    /// A paragraph with properties and runs.
    static func paragraph(_ text: String, _ properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }

    /// A level of a list.
    static func level(_ number: Int, _ format: String, _ pattern: String, _ more: String = "") -> String {
        """
        <w:lvl w:ilvl="\(number)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/>\(more)<w:lvlText w:val="\(pattern)"/></w:lvl>
        """
    }
}
