/// Gathers the recommendations of earlier audits whose fate a report tells: in tables, under headings that quote them, in
/// lists that begin with the status, and in running text.
struct FollowUpCollector {
    /// What was found, in order.
    private(set) var earlier: [EarlierRecommendation] = []

    /// A recommendation whose status has not been told yet.
    private struct Open {
        var text: String
        var span: TextSpan?
        var level: Int
        /// Whether the heading is only its number, and the text stands below.
        var isNumber: Bool
    }

    private var open: Open?
    private var recalled: (text: String, span: TextSpan)?
    /// Whether the document is a follow-up; in others only tables tell.
    private let isFollowUp: Bool

    /// A collector for a document, which may be a follow-up.
    init(isFollowUp: Bool) {
        self.isFollowUp = isFollowUp
    }

    /// Whether text under the last heading belongs to an earlier recommendation that the heading numbers.
    var isUnderNumber: Bool { open?.isNumber ?? false }

    /// Notes a heading, which may quote a recommendation.
    mutating func open(_ heading: Heading, level: Int) {
        recalled = nil
        let isSection = CanonicalSection.of(key: TitleKey.make(Array(heading.text.utf8)[...])) != nil
        if let open, level > open.level, isSection { return }
        open = nil
        guard isFollowUp else { return }
        var body = Array(heading.text.utf8)[...]
        if let number = NumberPrefix.read(body) { body = body[number.textStart...] }
        let key = TitleKey.letters(body)
        let isNumber =
            key.hasPrefix("rekommendation") && key.utf8.count <= 18 && key.utf8.last.map { $0 < 0x3A } ?? false
        guard isNumber || Self.advises(Self.withoutLabel(body)) else { return }
        let text = String(decoding: Self.withoutLabel(body), as: UTF8.self)
        open = Open(text: isNumber ? "" : text, span: isNumber ? nil : heading.span, level: level, isNumber: isNumber)
    }

    /// Whether the words of a heading advise: they begin with a verb of advice, or say what somebody ought to do.
    private static func advises(_ text: ArraySlice<UInt8>) -> Bool {
        let words = WordScanner.words(Array(text))
        guard let first = words.first, words.count > 2 else { return false }
        return AdviceVerbs.opens(first.text) || words.contains { $0.text == "bör" || $0.text == "ska" }
    }

    /// "Rekommendation 2: ..." without its label.
    private static func withoutLabel(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard FoldedText(text.prefix(14)).hasPrefix("rekommendation"), let colon = text.prefix(22).firstIndex(of: 0x3A)
        else {
            return text
        }
        return text[(colon + 1)...].drop { $0 == 0x20 }
    }

    /// Reads a block.
    ///
    /// - Returns: Whether the block does no more than quote an earlier recommendation.
    mutating func read(_ unit: TextUnit, table: TableColumns?, span: (Range<Int>) -> TextSpan) -> Bool {
        if unit.block.shape == .row {
            if let table, table.tellsFate { row(unit, table, span) }
            return false
        }
        guard isFollowUp else { return false }
        if let current = open, current.isNumber, current.span == nil {
            open?.text = unit.block.text.string
            open?.span = span(0..<unit.block.text.bytes.count)
            return true
        }
        if let label = RecommendationLabel.earlierEnd(in: unit) {
            open = nil
            let range = label..<unit.block.text.bytes.count
            recalled = (unit.text(range), span(range))
            return true
        }
        if unit.block.isItem, item(unit, span) { return false }
        for sentence in unit.sentences { read(sentence, of: unit, span) }
        return false
    }

    private mutating func read(_ sentence: Sentence, of unit: TextUnit, _ span: (Range<Int>) -> TextSpan) {
        let words = unit.words(of: sentence)
        if let advice = Self.recalledAdvice(words) {
            let start = unit.words[advice].range.lowerBound
            recalled = (
                unit.text(start..<sentence.range.upperBound), span(start..<sentence.range.upperBound)
            )
            return
        }
        guard let status = StatusReader.ofSentence(unit.block.text.bytes[sentence.range]) else { return }
        let statement = (unit.text(sentence.range), span(sentence.range))
        if let current = open, let place = current.span {
            add(current.text, status, place, statement)
            open = nil
        } else if let advice = recalled {
            add(advice.text, status, advice.span, statement)
            recalled = nil
        }
    }

    /// The first word of what "vi rekommenderade nämnden att ..." recommended.
    private static func recalledAdvice(_ words: ArraySlice<Word>) -> Int? {
        guard let verb = words.firstIndex(where: { recalling.contains($0.text) }),
            let att = words[verb...].firstIndex(where: { $0.text == "att" }), att + 2 < words.endIndex
        else { return nil }
        return att + 1
    }

    private static let recalling: WordSet = [
        "rekommenderade", "rekommenderades", "rekommendationen", "föreslog", "framhöll", "påtalade", "ansåg",
    ]

    /// "Kvarstår: ...", "... – åtgärdad": an item that gives the status before or behind the recommendation.
    private mutating func item(_ unit: TextUnit, _ span: (Range<Int>) -> TextSpan) -> Bool {
        let bytes = unit.block.text.bytes
        if let colon = bytes.prefix(36).firstIndex(of: 0x3A), colon + 2 < bytes.count,
            let status = StatusReader.ofCell(bytes[..<colon])
        {
            let start = colon + 2
            // What stands behind the first sentence tells of the work, not of the advice.
            let end = unit.sentences.first { $0.range.upperBound > start }?.range.upperBound ?? bytes.count
            add(unit.text(start..<end), status, span(start..<end), (unit.text(0..<colon), span(0..<colon)))
            return true
        }
        let dash = bytes.lastIndex(of: 0x93).flatMap { $0 >= 2 && bytes[$0 - 2] == 0xE2 ? $0 : nil }
        guard let dash, bytes.count - dash <= 40, dash > 20, let status = StatusReader.ofCell(bytes[(dash + 1)...])
        else {
            return false
        }
        add(
            unit.text(0..<(dash - 3)), status, span(0..<(dash - 3)),
            (unit.text((dash + 2)..<bytes.count), span((dash + 2)..<bytes.count)))
        return true
    }

    /// A row of a table of earlier recommendations.
    private mutating func row(_ unit: TextUnit, _ table: TableColumns, _ span: (Range<Int>) -> TextSpan) {
        let cells = TableCells.ranges(of: unit)
        guard let advice = table.column(.recommendation), cells.indices.contains(advice), cells[advice].count > 8 else {
            return
        }
        let bytes = unit.block.text.bytes
        let places =
            table.roles.indices.filter { table.roles[$0] == .status }
            + table.roles.indices.filter { table.roles[$0] == .comment }
        for place in places where cells.indices.contains(place) && !cells[place].isEmpty {
            guard let status = StatusReader.ofCell(bytes[cells[place]]) else { continue }
            add(unit.text(cells[advice]), status, span(cells[advice]), (unit.text(cells[place]), span(cells[place])))
            return
        }
    }

    private mutating func add(
        _ text: String, _ status: RecommendationStatus, _ span: TextSpan, _ statement: (text: String, span: TextSpan)
    ) {
        guard earlier.count < 400 else { return }
        earlier.append(
            EarlierRecommendation(
                text: text, status: status, statement: statement.text, span: span, statementSpan: statement.span))
    }
}
