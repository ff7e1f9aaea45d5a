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
            if last.text == "ab" || line.words.first?.text == "ab", line.words.count >= 2,
                line.words.allSatisfy({ $0.isCapital || ["i", "och"].contains($0.text) })
            {
                return Evident(value: line.text, line: line.index, confidence: 0.8)
            }
            if last.text.hasSuffix("förbund") || last.text.hasSuffix("kommunalförbund"), line.words[0].isCapital,
                line.words.count <= 4
            {
                return Evident(value: line.text, line: line.index, confidence: 0.8)
            }
        }
        return nil
    }
}
