import Xapian

/// Adds up what the ideas of a query say of each passage and of each report.
///
/// Term at a time (Turtle, Flood 1995): the postings of one sign after the other are read into arrays with a number for each
/// document. Of the signs of one idea the strongest counts; the ideas are added up. A report is scored in the same way, by all
/// its passages together, for which no postings of its own are needed.
final class ScoreBoard {
    /// What one idea says of a passage that is watched.
    struct Share {
        /// Of the passage itself.
        var passage: Float
        /// Of its report.
        var report: Float
    }

    private let table: DocumentTable
    private let norms: LengthNorms
    private let weights: RankingWeights

    private let passages: Numbers
    private let reports: Numbers
    /// What the present idea says, and what the present sign says before it is compared with the others.
    private let ofIdea: Numbers
    private let ofSign: Numbers
    private let ofIdeaInReports: Numbers
    private let ofSignInReports: Numbers
    private let occurrences: Numbers
    private var touched: [UInt32] = []
    private var touchedBySign: [UInt32] = []
    private var touchedReports: [UInt32] = []
    private var reportsOfIdea: [UInt32] = []
    private var reportsOfSign: [UInt32] = []

    init(_ table: DocumentTable, _ norms: LengthNorms, _ weights: RankingWeights) {
        self.table = table
        self.norms = norms
        self.weights = weights
        let (documents, reportCount) = (table.lengths.count, table.reports.count)
        passages = Numbers(documents)
        ofIdea = Numbers(documents)
        ofSign = Numbers(documents)
        reports = Numbers(reportCount)
        ofIdeaInReports = Numbers(reportCount)
        ofSignInReports = Numbers(reportCount)
        occurrences = Numbers(reportCount)
    }

    /// Forgets all ideas.
    func clear() {
        passages.clear()
        reports.clear()
    }

    /// What the ideas so far say of a passage, its report's share included.
    func score(of document: DocumentID) -> Float {
        let report = table.reportOfDocument[Int(document)]
        let ofReport = report == DocumentTable.noReport ? 0 : reports[Int(report)]
        return passages[Int(document)] + ofReport
    }

    /// Adds an idea.
    ///
    /// - Parameters:
    ///   - idea: The idea.
    ///   - watched: The passages of which is told what the idea says.
    /// - Returns: The shares of the passages watched, in their order.
    func add(_ idea: ResolvedIdea, watching watched: [DocumentID] = []) -> [Share] {
        for sign in idea.signs {
            for group in sign.groups { add(group, titles: sign.sign.level == .lemma ? idea.titles : nil) }
            endSign()
        }
        let shares = watched.map { document in
            let report = table.reportOfDocument[Int(document)]
            return Share(
                passage: ofIdea[Int(document)],
                report: report == DocumentTable.noReport ? 0 : ofIdeaInReports[Int(report)])
        }
        for document in touched {
            passages[Int(document)] += ofIdea[Int(document)]
            ofIdea[Int(document)] = 0
        }
        for report in reportsOfIdea {
            reports[Int(report)] += ofIdeaInReports[Int(report)]
            ofIdeaInReports[Int(report)] = 0
        }
        touched.removeAll(keepingCapacity: true)
        reportsOfIdea.removeAll(keepingCapacity: true)
        return shares
    }

    /// Adds a group's postings to what the present sign says.
    private func add(_ group: ResolvedIdea.Group, titles: Postings?) {
        let weight = group.passageWeight
        let usesReports = weights.report > 0
        // Taken out while they grow: a property of the class would be checked at every step.
        var (touched, touchedReports) = (touchedBySign, touchedReports)
        (touchedBySign, self.touchedReports) = ([], [])
        let (ofSign, occurrences) = (ofSign.buffer, occurrences.buffer)
        group.postings.documents.withUnsafeBufferPointer { documents in
            group.postings.frequencies.withUnsafeBufferPointer { frequencies in
                norms.passages.withUnsafeBufferPointer { norms in
                    table.reportOfDocument.withUnsafeBufferPointer { reportOfDocument in
                        for index in documents.indices {
                            let document = Int(documents[index])
                            let frequency = Float(frequencies[index])
                            if ofSign[document] == 0 { touched.append(documents[index]) }
                            ofSign[document] += weight * frequency / (frequency + norms[document])
                            guard usesReports else { continue }
                            let report = reportOfDocument[document]
                            guard report != DocumentTable.noReport else { continue }
                            if occurrences[Int(report)] == 0 { touchedReports.append(report) }
                            occurrences[Int(report)] += frequency
                        }
                    }
                }
            }
        }
        (touchedBySign, self.touchedReports) = (touched, touchedReports)
        guard usesReports else { return }
        if let titles { addTitles(titles) }
        let rarity =
            BM25.inverseDocumentFrequency(self.touchedReports.count, of: table.reports.count)
        let reportWeight = Float(group.weight * weights.report * rarity * (weights.reportK1 + 1))
        for report in self.touchedReports {
            let index = Int(report)
            if ofSignInReports[index] == 0 { reportsOfSign.append(report) }
            ofSignInReports[index] += reportWeight * occurrences[index] / (occurrences[index] + norms.reports[index])
            occurrences[index] = 0
        }
        self.touchedReports.removeAll(keepingCapacity: true)
    }

    /// An occurrence in the title counts for several in the text.
    private func addTitles(_ titles: Postings) {
        for (document, frequency) in zip(titles.documents, titles.frequencies) {
            guard let report = table.place(ofReport: document) else { continue }
            if occurrences[report] == 0 { touchedReports.append(UInt32(report)) }
            occurrences[report] += Float(weights.title) * Float(frequency)
        }
    }

    /// Lets the present sign count where it is stronger than those before.
    private func endSign() {
        Self.raise(ofIdea.buffer, to: ofSign.buffer, at: touchedBySign, &touched)
        touchedBySign.removeAll(keepingCapacity: true)
        Self.raise(ofIdeaInReports.buffer, to: ofSignInReports.buffer, at: reportsOfSign, &reportsOfIdea)
        reportsOfSign.removeAll(keepingCapacity: true)
    }

    /// Raises numbers to others where those are greater, and sets the others back to 0.
    private static func raise(
        _ numbers: UnsafeMutableBufferPointer<Float>, to others: UnsafeMutableBufferPointer<Float>,
        at places: [UInt32], _ touched: inout [UInt32]
    ) {
        for place in places {
            let index = Int(place)
            if numbers[index] == 0 { touched.append(place) }
            numbers[index] = max(numbers[index], others[index])
            others[index] = 0
        }
    }
}

/// A fixed number of numbers, all 0 at first. Subscripts are not checked: only places of documents and reports come here.
private final class Numbers {
    let buffer: UnsafeMutableBufferPointer<Float>

    init(_ count: Int) {
        buffer = .allocate(capacity: max(count, 1))
        buffer.initialize(repeating: 0)
    }

    deinit { buffer.deallocate() }

    subscript(_ index: Int) -> Float {
        @inline(__always) get { buffer[index] }
        @inline(__always) set { buffer[index] = newValue }
    }

    func clear() { buffer.update(repeating: 0) }
}
