/// Finds the company or association of municipalities that a report is on.
struct OrganisationFinder {
    /// The cover.
    let page: FrontPage

    /// The organisation named on the cover, other than the firm.
    func find() -> Evident<String>? {
        for line in page.lines {
            guard line.words.count <= 7, let last = line.words.last else { continue }
            if FirmTable.firm(named: line.key) != nil || line.words.contains(where: { FirmTable.firm(word: $0) != nil })
            {
                continue
            }
            if let company = addressed(line) { return Evident(value: company, line: line.index, confidence: 0.7) }
            if last.text == "ab" || line.words.first?.text == "ab", line.words.count >= 2,
                line.words.allSatisfy({ $0.isCapital || ["i", "och"].contains($0.text) })
            {
                return Evident(value: line.text, line: line.index, confidence: 0.8)
            }
            if line.words[0].text.hasSuffix("förbundet") || line.words[0].text.hasSuffix("förbund"),
                line.words.count >= 2,
                line.words.allSatisfy({ $0.isCapital || ["i", "och"].contains($0.text) }), line.words[0].text.count > 9
            {
                return Evident(value: line.text, line: line.index, confidence: 0.75)
            }
            if last.text.hasSuffix("förbund") || last.text.hasSuffix("kommunalförbund"), line.words[0].isCapital,
                line.words.count <= 4
            {
                return Evident(value: line.text, line: line.index, confidence: 0.8)
            }
        }
        return nil
    }

    /// The company in "Styrelsen i AB Bostäder" or "Till styrelsen i Bostads AB".
    private func addressed(_ line: FrontPage.Line) -> String? {
        guard line.words.contains(where: { $0.text == "ab" }),
            let board = line.words.firstIndex(where: { $0.text == "styrelsen" || $0.text == "årsstämman" }),
            board + 3 < line.words.count, ["i", "för"].contains(line.words[board + 1].text),
            let last = line.words.last
        else { return nil }
        let bytes = Array(line.text.utf8)
        return String(decoding: bytes[line.words[board + 2].range.lowerBound..<last.range.upperBound], as: UTF8.self)
    }
}
