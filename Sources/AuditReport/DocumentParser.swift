/// Parses one document of a file into a report.
struct DocumentParser {
    /// The lines of the file, with noise and the signatures of the document marked.
    let noise: NoiseFinder.Result
    /// The name of the file.
    let fileName: String
    /// What the document is.
    let role: DocumentRole
    /// Whether the file holds no other document.
    let isAlone: Bool

    /// The report in the lines `range`.
    func report(in range: Range<Int>) -> Report {
        let table = noise.table
        let source = table.source
        var contents: [ByteKey: Int] = [:]
        for table in noise.contents where range.overlaps(table.lines) {
            contents.merge(table.entries) { first, _ in first }
        }
        let cellTables = CellTableFinder(table: table).tables(in: range)
        let candidates = HeadingFinder(table: table, range: range, contents: contents).candidates()
            .outside(cellTables.map(\.lines))
        let cover = Cover(table: table, range: range, headings: candidates, contents: noise.contents)
        let titles = role == .appendix ? Self.leading(candidates, table) : 0
        let body = candidates.dropFirst(titles).filter {
            role == .letter ? $0.isSet || $0.isKnown : $0.line >= cover.lines.upperBound
        }
        let headings = OutlineLevels.assign(body)
        let cleaner = InlineCleaner(footnotes: noise.footnotes)
        let blocks = BlockBuilder(
            table: table, range: range, headings: headings, cleaner: cleaner, cellTables: cellTables
        )
        .blocks()
        let units = TextUnit.units(of: blocks)
        var metadata = MetadataReader(
            table: table, range: range, cover: role == .appendix ? Self.opening(of: range, table) : cover.lines,
            fileName: fileName, role: role, units: units
        ).metadata()
        let composer = PassageComposer(
            source: source, pages: noise.pageStarts, role: role, coverEnd: cover.lines.upperBound,
            metadata: metadata, isAlone: isAlone)
        let composed = composer.compose(units)
        if role == .report { metadata.bodies += Self.advised(composed.passages, beside: metadata.bodies) }
        let first = range.first { !table.lines[$0].isBlank }
        let last = range.last { !table.lines[$0].isBlank }
        let span = source.span(
            (first.map { table.lines[$0].content.lowerBound } ?? 0)..<(last.map { table.lines[$0].content.upperBound }
                ?? 0))
        return Report(
            metadata: metadata, headings: composed.headings, passages: composed.passages,
            recommendations: RecommendationGrouper.recommendations(in: composed.passages),
            questions: composed.questions,
            overallGrade: composed.overallGrade, followsUp: composed.followsUp,
            earlierRecommendations: composed.earlier,
            noise: spans(of: table, range, marks: blocks.flatMap(\.text.footnoteMarks)),
            quality: QualityMeter.measure(units), span: span)
    }

    /// The noise in `range`, neighbouring lines of one kind in one span.
    private func spans(of table: LineTable, _ range: Range<Int>, marks: [Range<Int>]) -> [NoiseSpan] {
        var spans: [(kind: NoiseSpan.Kind, bytes: Range<Int>)] = []
        let start = range.isEmpty ? Int.max : table.lines[range.lowerBound].content.lowerBound
        var feeds = table.formFeeds[table.formFeeds.firstIndex(notBelow: start)...]
        var wasNoise = false
        for index in range {
            let line = table.lines[index]
            while let feed = feeds.first, feed < line.content.lowerBound {
                spans.append((.formFeed, feed..<(feed + 1)))
                feeds = feeds.dropFirst()
                wasNoise = false
            }
            if line.isBlank { continue }
            if let kind = line.noise {
                if wasNoise, let last = spans.last, last.kind == kind {
                    spans[spans.count - 1].bytes = last.bytes.lowerBound..<line.content.upperBound
                } else {
                    spans.append((kind, line.content))
                }
            }
            wasNoise = line.noise != nil
        }
        let inline = inlineNoise(of: table, range) + marks.map { (NoiseSpan.Kind.footnote, $0) }
        if !inline.isEmpty {
            spans += inline.map { (kind: $0.0, bytes: $0.1) }
            spans.sort { $0.bytes.lowerBound < $1.bytes.lowerBound }
        }
        return spans.map { NoiseSpan(kind: $0.kind, span: table.source.span($0.bytes)) }
    }
}

extension DocumentParser {
    /// The boards that advice is given to beside the audited ones. An executive board often gets some without being audited.
    private static func advised(_ passages: [Passage], beside bodies: [String]) -> [String] {
        var added: [String] = []
        for passage in passages where passage.kind == .recommendation {
            for body in passage.addressee where body.hasSuffix("nämnden") && body.utf8.count > "nämnden".utf8.count {
                if !bodies.contains(body), !added.contains(body) { added.append(body) }
            }
        }
        return added
    }

    /// The lines by which an appendix introduces itself: those before its text, a dozen at most.
    private static func opening(of range: Range<Int>, _ table: LineTable) -> Range<Int> {
        var count = 0
        let end = range.first { index in
            let line = table.lines[index]
            count += line.isBlank ? 0 : 1
            return count > 12 || line.width > 90 && line.noise == nil
        }
        return range.lowerBound..<(end ?? range.upperBound)
    }

    /// How many headings stand at the beginning with no text between them: the title page of an appendix.
    private static func leading(_ candidates: [HeadingCandidate], _ table: LineTable) -> Int {
        for (index, pair) in zip(candidates, candidates.dropFirst()).enumerated() {
            let between = (pair.0.line + pair.0.lineCount)..<pair.1.line
            if between.contains(where: { table.lines[$0].width > 70 && table.lines[$0].noise == nil }) { return index }
        }
        return max(candidates.count - 1, 0)
    }

    /// The noise within the lines of `range`.
    private func inlineNoise(of table: LineTable, _ range: Range<Int>) -> [(NoiseSpan.Kind, Range<Int>)] {
        guard !table.inlineNoise.isEmpty, let first = range.first, let last = range.last else { return [] }
        let from = first == 0 ? 0 : table.lines[first - 1].content.upperBound
        let to = last + 1 < table.lines.count ? table.lines[last + 1].content.lowerBound : table.source.bytes.count
        return table.inlineNoise.filter { $0.bytes.lowerBound >= from && $0.bytes.upperBound <= to }.map {
            ($0.kind, $0.bytes)
        }
    }
}

extension [HeadingCandidate] {
    /// The candidates that stand in none of some ranges of lines, which rise as the candidates do.
    fileprivate func outside(_ ranges: [Range<Int>]) -> [HeadingCandidate] {
        var rest = ranges[...]
        return filter { candidate in
            while let next = rest.first, next.upperBound <= candidate.line { rest = rest.dropFirst() }
            return !(rest.first?.contains(candidate.line) ?? false)
        }
    }
}

extension HeadingCandidate {
    /// Whether it is named as sections are.
    fileprivate var isKnown: Bool { CanonicalSection.of(key: key) != nil && key.utf8.count <= 30 }

    /// Whether it is set apart by more than its place: the only kind of heading that letters have.
    fileprivate var isSet: Bool {
        switch style {
        case .markdown: true
        case .numbered, .capitals, .bold, .plain: false
        }
    }
}
