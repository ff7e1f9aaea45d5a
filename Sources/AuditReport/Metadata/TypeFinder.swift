/// Finds what type of document a report is.
struct TypeFinder {
    /// The cover.
    let page: FrontPage
    /// The text.
    let sample: TextSample
    /// The title.
    let title: String?
    /// What the document is in its file.
    let role: DocumentRole

    private static let types: [(StaticString, String)] = [
        ("uppföljande granskning", "uppföljande granskning"), ("uppföljning av tidigare", "uppföljande granskning"),
        ("förstudie", "förstudie"),
        ("lekmannarevis", "lekmannarevision"), ("revisionsdialog", "revisionsdialog"),
        ("delårsrapport", "delårsgranskning"),
        ("delårsbokslut", "delårsgranskning"), ("granskning av årsredovisning", "bokslutsgranskning"),
        ("granskning av bokslut", "bokslutsgranskning"), ("granskning av årsbokslut", "bokslutsgranskning"),
        ("bokslut och årsredovisning", "bokslutsgranskning"), ("revisionsberättelse", "revisionsberättelse"),
        ("grundläggande granskning", "grundläggande granskning"),
        ("årsrapport", "årsrapport"), ("årsredogörelse", "årsrapport"),
    ]

    /// The type; an audit where nothing says otherwise.
    func find() -> Evident<String> {
        let first = page.lines.first?.index
        switch role {
        case .letter: return Evident(value: "missiv", line: first, confidence: 0.9)
        case .response: return Evident(value: "yttrande", line: first, confidence: 0.85)
        case .appendix: return Evident(value: "bilaga", line: first, confidence: 0.8)
        case .report: break
        }
        if let line = layAuditors() { return Evident(value: "lekmannarevision", line: line, confidence: 0.85) }
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
            if key.contains("från revisionsdialog") || key.contains("från dialog") {
                return Evident(value: "revisionsdialog", line: line.index, confidence: 0.8)
            }
            for (word, type) in Self.types where key.contains(word) {
                return Evident(value: type, line: line.index, confidence: 0.8)
            }
            if key.hasPrefix("missiv") { return Evident(value: "missiv", line: line.index, confidence: 0.8) }
        }
        return Evident(value: "granskning", line: nil, confidence: 0.6)
    }

    /// Where the auditors of a company (*lekmannarevisorer*) are named: on the cover or in the first paragraphs.
    private func layAuditors() -> Int? {
        if let line = page.lines.first(where: { $0.folded.contains("lekmannarevis") }) { return line.index }
        return sample.parts.prefix(3).first { part in
            part.words.prefix(60).contains { $0.text.hasPrefix("lekmannarevis") }
        }?.line
    }
}
