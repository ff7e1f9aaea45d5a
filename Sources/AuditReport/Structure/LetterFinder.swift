/// Finds the covering letter (*missiv*) in a file that holds one with its report.
struct LetterFinder {
    /// The lines, with noise marked.
    let table: LineTable
    /// The tables of contents.
    let contents: [TableOfContents]

    /// How far into a file a letter may begin, in lines.
    private static let reach = 200

    /// A letter: all of a file, or some of its lines.
    enum Found: Equatable {
        case whole
        case part(Range<Int>)
    }

    /// The letter of the file, if it has one.
    func letter() -> Found? {
        guard let close = closing() else { return nil }
        let end = self.end(after: close)
        let start = self.start(before: close)
        guard weight(start..<close) >= 2 else { return nil }
        let rest = table.lines[end...].reduce(0) { $0 + $1.letters }
        if rest > 1200 { return .part(start..<end) }
        let before = table.lines[..<start].reduce(0) { $0 + $1.letters }
        return rest < 400 && before < 200 ? .whole : nil
    }

    /// The line "För X kommuns revisorer" that closes a letter.
    private func closing() -> Int? {
        let limit = contents.first.map { $0.lines.lowerBound } ?? table.lines.count
        for index in 0..<min(Self.reach, limit, table.lines.count) {
            let line = table.lines[index]
            guard !line.isBlank, line.width <= 70, line.words >= 2 else { continue }
            let bytes = table.bytes(index)
            guard let first = bytes.first, let last = bytes.last, (first | 0x20) == 0x66 || (first | 0x20) == 0x70,
                last != 0x2E, last != 0x3A
            else { continue }
            let key = FoldedText(bytes)
            let opens =
                key.hasPrefix("för ") || key.hasPrefix("på uppdrag av ") || key.hasPrefix("på revisorernas vägnar")
                || key.hasPrefix("på ") && key.contains("vägnar")
            if opens, key.contains("revisor") || key.contains("revision"), !key.contains("kännedom") { return index }
        }
        return nil
    }

    private static let office: [StaticString] = ["ordförande", "sekreterare", "revisorsgrupp", "lekmannarevisor"]

    /// The line behind the last one of the signature: roles and names only.
    private func end(after close: Int) -> Int {
        var end = close + 1
        var index = close + 1
        while index < table.lines.count, index - close < 24 {
            let line = table.lines[index]
            if line.startsPage, index > close + 1 { break }
            if !line.isBlank {
                let key = TitleKey.letters(table.bytes(index))
                let isRole = SignatureWords.isRole(key) || Self.office.contains { FoldedText(key).contains($0) }
                if isRole || line.noise == .pageMark || line.noise == .ornament {
                    end = index + 1
                } else if line.width > 60 || table.bytes(index).first == 0x23 {
                    break
                }
                if line.noise == .ornament { break }
            }
            index += 1
        }
        return end
    }

    /// The first line of the letter: the beginning, or the page it begins on when a cover comes before.
    private func start(before close: Int) -> Int {
        var index = close
        while index > 0 {
            if opensLetter(index, close) { return index }
            let opensPage = table.lines[index].startsPage || table.lines[index - 1].noise == .pageMark
            if opensPage, weight(index..<close) >= 2, addresses(index..<close) { return index }
            index -= 1
        }
        return 0
    }

    /// Whether a letterhead begins below a gap: who sends it and when, or "Missiv", and soon to whom.
    private func opensLetter(_ index: Int, _ close: Int) -> Bool {
        let line = table.lines[index]
        guard !line.isBlank, line.width <= 90, index > 0, table.lines[index - 1].isBlank,
            table.bytes(index).first != 0x23
        else { return false }
        let head = (index..<close).filter { !table.lines[$0].isBlank }.prefix(12)
        guard head.count > 4, head.prefix(4).allSatisfy({ table.lines[$0].width <= 90 }) else { return false }
        let first = FoldedText(Array(head.prefix(4).map { table.bytes($0) }.joined(separator: [0x20])))
        guard first.contains("revisor") || first.contains("revision") else { return false }
        let isDated = head.prefix(4).contains {
            !DateReader.dates(in: WordScanner.words(Array(table.bytes($0)))).isEmpty
        }
        guard first.contains("missiv") || isDated else { return false }
        return head.dropFirst(2).contains { place in
            let text = FoldedText(table.bytes(place))
            if text.hasPrefix("till") || text.hasPrefix("kopia") || text.hasPrefix("för kännedom") { return true }
            let words = WordScanner.words(Array(table.bytes(place)))
            return words.count <= 5
                && BodyReader.mentions(in: words[...]).reduce(0) { $0 + $1.words.count } == words.count
        }
    }

    private func addresses(_ range: Range<Int>) -> Bool {
        range.prefix(14).contains { index in
            let text = UTF8Letters.folded(table.text(index))
            return text.hasPrefix("till") && table.lines[index].width <= 60 || text.hasPrefix("för kännedom")
        }
    }

    private static let cues: [StaticString] = [
        "svar senast", "yttrande", "synpunkter", "emotser", "önskar", "kännedom", "missiv", "bifoga", "på vårt uppdrag",
        "överlämna", "hemställer", "svar", "senast den", "översänder",
    ]

    /// How many things that letters say are said in `range`.
    private func weight(_ range: Range<Int>) -> Int {
        let text = FoldedText(Array(range.map { table.bytes($0) }.joined(separator: [0x20])))
        return Self.cues.count { text.contains($0) }
    }
}
