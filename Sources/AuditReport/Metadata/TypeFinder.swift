/// Finds what type of document a report is.
struct TypeFinder {
    /// The cover.
    let page: FrontPage
    /// The title.
    let title: String?
    /// What the document is in its file.
    let role: DocumentParser.Role

    private static let types: [(StaticString, String)] = [
        ("uppföljande granskning", "uppföljande granskning"), ("uppföljning av tidigare", "uppföljande granskning"),
        ("förstudie", "förstudie"),
        ("lekmannarevis", "lekmannarevision"), ("revisionsdialog", "revisionsdialog"),
        ("delårsrapport", "delårsgranskning"),
        ("delårsbokslut", "delårsgranskning"), ("årsrapport", "årsrapport"), ("årsredogörelse", "årsrapport"),
    ]

    private static let responses: [StaticString] = [
        "tjänsteskrivelse", "tjänsteutlåtande", "yttrande", "svar på revision",
    ]

    /// The type; an audit where nothing says otherwise.
    func find() -> Evident<String> {
        if role == .letter { return Evident(value: "missiv", line: page.lines.first?.index, confidence: 0.9) }
        for line in page.lines.prefix(20) {
            let key = line.folded
            if Self.responses.contains(where: {
                key.hasPrefix($0)
            }) {
                return Evident(value: "yttrande", line: line.index, confidence: 0.85)
            }
        }
        if let title {
            let key = FoldedText(title)
            for (word, type) in Self.types where key.contains(word) {
                return Evident(value: type, line: nil, confidence: 0.9)
            }
            if key.hasPrefix("uppföljning av"), key.contains("granskning") {
                return Evident(value: "uppföljande granskning", line: nil, confidence: 0.8)
            }
        }
        for line in page.lines {
            let key = line.folded
            for (word, type) in Self.types where key.contains(word) {
                return Evident(value: type, line: line.index, confidence: 0.8)
            }
            if key.hasPrefix("missiv") { return Evident(value: "missiv", line: line.index, confidence: 0.8) }
        }
        return Evident(value: "granskning", line: nil, confidence: 0.6)
    }
}
