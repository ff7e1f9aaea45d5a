import FyndAPI

/// Reads passages of a concordance, slice by slice: makes lines of what occurs in them, or picks occurrences.
struct ConcordanceReading {
    private let concordance: Concordance
    private let reader: IndexReader
    private let finder: OccurrenceFinder
    private var texts: PassageTexts

    init(_ concordance: Concordance, reader: IndexReader) {
        self.concordance = concordance
        self.reader = reader
        finder = reader.occurrenceFinder(for: concordance.terms)
        texts = PassageTexts(concordance.plan, reader: reader)
    }

    /// Makes the lines of all that occurs in passages, in order.
    ///
    /// - Throws: `XapianError`, `RecordReader.Damage`.
    mutating func lines(of passages: ArraySlice<PassagePlan.Passage>, _ body: (KWICLineView) -> Void) throws {
        for passage in passages {
            try read(passage) { passage in
                for number in passage.occurrences.indices { body(passage.line(of: number)) }
            }
        }
    }

    /// Makes the lines of some occurrences, in the order in which they are given.
    ///
    /// - Throws: `XapianError`, `RecordReader.Damage`.
    mutating func lines(at picks: ArraySlice<OccurrencePick>, _ body: (KWICLineView) -> Void) throws {
        var rest = picks
        while let first = rest.first {
            // Neighbours that are of one passage need it once.
            let group = rest.prefix { $0.passage == first.passage }
            rest = rest[group.endIndex...]
            try read(concordance.plan.passages[Int(first.passage)]) { passage in
                for pick in group { body(passage.line(of: Int(pick.number))) }
            }
        }
    }

    /// Picks among all that occurs in passages.
    ///
    /// - Parameters:
    ///   - passages: The passages, as a slice of all of the plan.
    ///   - selection: What is picked.
    /// - Throws: `XapianError`, `RecordReader.Damage`, `ICUError`.
    mutating func pick(from passages: ArraySlice<PassagePlan.Passage>, into selection: inout OccurrenceSelection) throws
    {
        let request = concordance.request
        let keys = request.sort == .left || request.sort == .right ? try reader.neighbourKeys() : nil
        for place in passages.indices {
            try read(passages[place]) { passage in
                let draw = OccurrenceDraw(request, passage: passage)
                for (number, occurrence) in passage.occurrences.enumerated() {
                    var pick = OccurrencePick(passage: UInt32(place), number: UInt32(number))
                    pick.lot = draw.lot(of: number)
                    switch request.sort {
                    case .left: pick.key = try keys?.key(before: occurrence, in: passage.words) ?? []
                    case .right: pick.key = try keys?.key(behind: occurrence, in: passage.words) ?? []
                    case .document, .year, .municipality: break
                    }
                    selection.insert(pick)
                }
            }
        }
    }

    private mutating func read(_ passage: PassagePlan.Passage, _ body: (inout ReadPassage) throws -> Void) throws {
        let (plan, request, finder) = (concordance.plan, concordance.request, finder)
        try texts.read(passage) { utf8, stored in
            finder.read(utf8)
            guard !finder.occurrences.isEmpty else { return }
            var read = ReadPassage(
                plan.reports[Int(passage.report)], ordinal: plan.ordinal(of: passage), stored: stored, utf8: utf8,
                found: finder, for: request)
            try body(&read)
        }
    }
}
