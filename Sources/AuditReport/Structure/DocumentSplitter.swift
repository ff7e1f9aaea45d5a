/// Splits a file into the documents that it holds: letter, report, appendix, response.
struct DocumentSplitter {
    /// The lines, with noise marked.
    let table: LineTable
    /// The tables of contents.
    let contents: [TableOfContents]

    /// The least text, in letters, that makes a document beside another.
    private static let least = 300

    /// The documents, in the order of their first lines.
    func parts() -> [DocumentPart] {
        let all = 0..<table.lines.count
        var parts: [DocumentPart] = []
        switch LetterFinder(table: table, contents: contents).letter() {
        case .whole: return [DocumentPart(role: .letter, lines: all)]
        case .part(let letter):
            parts.append(DocumentPart(role: .letter, lines: letter))
            if hasLetters(1, in: all.lowerBound..<letter.lowerBound) {
                parts.insert(DocumentPart(role: .report, lines: all, gap: letter), at: 0)
            } else {
                parts.append(DocumentPart(role: .report, lines: letter.upperBound..<all.upperBound))
            }
        case nil: parts.append(DocumentPart(role: .report, lines: all))
        }
        return parts.flatMap { $0.role == .letter ? [$0] : split($0) }.map(classified)
            .sorted { $0.lines.lowerBound < $1.lines.lowerBound }
    }

    /// Splits a part where a document begins behind a signature, or with words that only begin documents.
    private func split(_ part: DocumentPart) -> [DocumentPart] {
        var pieces: [DocumentPart] = []
        var rest = part
        var index = max(part.lines.lowerBound, part.gap?.upperBound ?? 0)
        let isResponse = classified(part).role == .response
        var isSigned = false
        var sinceSignature = 0
        while index < part.lines.upperBound {
            defer { index += 1 }
            let line = table.lines[index]
            if line.isBlank { continue }
            let bytes = table.bytes(index)
            // The head of a letter's pages is a running header, too.
            if let noise = line.noise, noise != .logo, noise != .header || !ResponseWords.isResponse(FoldedText(bytes))
            {
                continue
            }
            if line.width <= 110, signs(bytes) {
                isSigned = true
                sinceSignature = 0
                continue
            }
            sinceSignature += 1
            let opensPage = line.startsPage || index > 0 && table.lines[index - 1].isBlank
            guard line.width <= 90, isSigned && sinceSignature <= 10 || opensPage,
                let role = opening(at: index, part.lines, isSigned: isSigned && sinceSignature <= 10),
                role != .response || rest.role != .response && !isResponse,
                hasLetters(Self.least, in: rest.lines.lowerBound..<index),
                hasLetters(role == .appendix ? Self.least / 3 : Self.least, in: index..<part.lines.upperBound)
            else { continue }
            rest.lines = rest.lines.lowerBound..<index
            pieces.append(rest)
            rest = DocumentPart(role: role, lines: index..<part.lines.upperBound)
            isSigned = false
        }
        return pieces + [rest]
    }

    /// Whether a line is one that stands under a document.
    private func signs(_ line: ArraySlice<UInt8>) -> Bool {
        if DateReader.isSigningLine(line) { return !DateReader.isDateLine(line) }
        guard SignatureWords.mayEnd(line) else { return false }
        let key = TitleKey.word(line)
        return SignatureWords.isRole(key.string) || key.hasSuffix("dagsomovan")
    }

    /// What begins at a line: the first lines of a letterhead or cover tell.
    private func opening(at index: Int, _ range: Range<Int>, isSigned: Bool) -> DocumentRole? {
        let first = FoldedText(table.bytes(index))
        if Self.responses.contains(where: { first.hasPrefix($0) }), table.lines[index].words <= 6 { return .response }
        if isSigned, ResponseWords.isResponse(first), !first.hasPrefix("yttrande") { return .response }
        if isAppendixTitle(index) { return isSigned ? .appendix : nil }
        guard isSigned, !signsSoon(behind: index, range) else { return nil }
        if Self.addresses.contains(where: { first.hasPrefix($0) }) { return .report }
        return coverWeight(at: index, range) >= 3 ? .report : nil
    }

    /// Whether one of the next lines is part of a signature still.
    private func signsSoon(behind index: Int, _ range: Range<Int>) -> Bool {
        range.suffix(from: index + 1).prefix(8).filter { !table.lines[$0].isBlank }.prefix(3).contains {
            table.lines[$0].width <= 110 && signs(table.bytes($0))
        }
    }

    private static let responses: [StaticString] = [
        "tjänsteskrivelse", "tjänsteutlåtande", "protokollsutdrag", "sammanträdesprotokoll",
    ]
    private static let addresses: [StaticString] = ["till årsstämman", "till bolagsstämman", "till fullmäktige i"]

    /// Whether the line is "Bilaga" or "Bilaga 2" alone, and no table of contents of the report has it.
    private func isAppendixTitle(_ index: Int) -> Bool {
        let key = TitleKey.letters(table.bytes(index))
        let isAlone =
            key.utf8.count <= 8 || key.hasPrefix("bilagatillrevisionsrapport") || key.hasPrefix("bilagatillrapport")
        guard key.hasPrefix("bilaga"), isAlone, !contents.isEmpty else { return false }
        return !contents.contains {
            $0.entries.keys.contains { $0.text.hasPrefix("bil") || $0.text.hasPrefix("appendix") }
        }
    }

    /// How many things that covers say are said before the text begins.
    private func coverWeight(at index: Int, _ range: Range<Int>) -> Int {
        var weight = 0
        var seen = 0
        var next = index
        while next < range.upperBound, seen < 14 {
            defer { next += 1 }
            let line = table.lines[next]
            if line.noise == .toc { return weight + 1 }
            if line.isBlank { continue }
            seen += 1
            if line.width > 90 || line.words > 12 { break }
            let bytes = table.bytes(next)
            let text = FoldedText(bytes)
            if Self.covers.contains(where: { text.hasPrefix($0) }) || FirmTable.firm(line: bytes) != nil
                || DateReader.isDateLine(bytes)
            {
                weight += 1
            }
            if text.hasPrefix("antal sidor") { weight += 1 }
        }
        return weight
    }

    private static let covers: [StaticString] = [
        "revisionsrapport", "granskningsrapport", "granskningsredogörelse", "antal sidor", "dnr", "diarienummer",
        "genomförd på uppdrag", "promemoria", "pm ", "rapport", "granskning av", "granskning ", "underlag till",
        "till:", "till ", "för kännedom", "landstingets revis", "regionens revis", "revisorerna", "revisionskontoret",
        "översiktlig granskning", "landstinget ", "region ", "stadsrevisionen",
    ]

    /// What a part is, where its own first lines say more than its place.
    private func classified(_ part: DocumentPart) -> DocumentPart {
        guard part.role == .report else { return part }
        var part = part
        var seen = 0
        for index in part.lines where !table.lines[index].isBlank && !(part.gap?.contains(index) ?? false) {
            guard table.lines[index].noise == nil || table.lines[index].noise == .header else { continue }
            seen += 1
            if seen > 16 || table.lines[index].width > 110 { break }
            if ResponseWords.isResponse(FoldedText(table.bytes(index))) { part.role = .response }
        }
        return part
    }

    /// Whether there are so many letters of text in some lines; no more lines are looked at than it takes.
    private func hasLetters(_ least: Int, in range: Range<Int>) -> Bool {
        var letters = 0
        for index in range where table.lines[index].noise == nil {
            letters += table.lines[index].letters
            if letters >= least { return true }
        }
        return false
    }
}

/// The words by which responses to auditors are known.
enum ResponseWords {
    private static let openings: [StaticString] = [
        "tjänsteskrivelse", "tjänsteutlåtande", "yttrande över", "yttrande avseende", "svar på revision",
        "svar på granskning",
        "protokollsutdrag", "yttrande - ", "yttrande – ", "yttrande med anledning", "svar till revis",
        "yttrande till revis",
        "förslag till yttrande", "förslag till svar",
    ]

    /// Whether a line of a letterhead names a response.
    static func isResponse(_ line: FoldedText) -> Bool {
        if openings.contains(where: { line.hasPrefix($0) }) { return true }
        return line.bytes.count < 90
            && (line.contains("   tjänsteskrivelse") || line.contains("\ttjänsteskrivelse")
                || line.contains("   tjänsteutlåtande") || line.contains("\ttjänsteutlåtande"))
    }
}
