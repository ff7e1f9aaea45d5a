import Foundation
import FyndAPI
import Synchronization

/// A service without an index: it answers from what it was asked, and refuses what the queries "wrong", "slow" and so on name.
final class StubService: SearchService {
    /// What `search` waits for before it answers the query "wait".
    let gate = Gate()
    private let searches = Mutex<[SearchRequest]>([])

    /// The searches that were asked, in order.
    var asked: [SearchRequest] { searches.withLock { $0 } }

    static let report: ReportView = {
        var report = ReportView(id: "r/1", path: "mora.txt")
        report.year = 2009
        report.municipality = "Mora"
        return report
    }()

    static func passage(_ id: String, text: String = "Rutiner saknas.") -> PassageView {
        PassageView(id: id, kind: "finding", text: text, start: 0, end: 15, report: report)
    }

    private static func answer(_ query: String?) -> SearchResponse {
        let hit = Hit(
            passage: passage("p1"), score: 1.5, snippet: "<mark>Rutiner</mark> saknas.", highlights: [[0, 7]])
        return SearchResponse(query: query, total: 1, totalIsExact: true, hits: [hit], seconds: 0.001)
    }

    func search(_ request: SearchRequest) async throws(ServiceError) -> SearchResponse {
        searches.withLock { $0.append(request) }
        switch request.query {
        case "misplaced": throw .invalidQuery("The query is wrong here.", position: 3)
        case "wrong": throw .invalidRequest("The query is wrong.")
        case "dear": throw .tooExpensive("The query is too dear.")
        case "bug": throw .internalError("A bug.")
        case "gone": throw .indexUnavailable("There is no index.")
        case "wait": await gate.wait()
        case "huge":
            var answer = Self.answer(request.query)
            answer.hits[0].passage.text = String(repeating: "x", count: 16 << 20)
            return answer
        case "infinite":
            var answer = Self.answer(request.query)
            answer.seconds = .infinity
            return answer
        default: break
        }
        return Self.answer(request.query)
    }

    func similar(_ request: SimilarRequest) async throws(ServiceError) -> SearchResponse {
        switch request.source {
        case .text(let text): Self.answer("text \(text)")
        case .passage(let id): Self.answer("of \(id)")
        }
    }

    func recurring(_ request: RecurringRequest) async throws(ServiceError) -> RecurringResponse {
        let typical = Self.passage("p1")
        let member = RecurringMember(
            id: "p1", similarity: 1, text: typical.text, report: ReportReference(typical.report))
        let group = RecurringGroup(
            id: "g1", label: "rutin", terms: ["rutin"], count: 2, reports: request.minReports,
            municipalities: [FacetCount(value: "Mora", count: 2)], years: [FacetCount(value: "2009", count: 2)],
            firstSeen: request.since, lastSeen: 2009, typical: typical, likeness: 0.5,
            members: request.members ? [member] : nil)
        return RecurringResponse(
            groups: [group], total: request.limit, passages: 3, grouped: 2, notes: [request.sort.rawValue],
            seconds: 0.001)
    }

    func passage(id: String) async throws(ServiceError) -> PassageResponse {
        guard id != "none" else { throw .notFound("There is no passage \"none\".") }
        return PassageResponse(passage: Self.passage(id), before: [], after: [])
    }

    func reports(_ filters: SearchFilters) async throws(ServiceError) -> ReportsResponse {
        let reports = filters.municipality == ["Bjuv"] ? [] : [Self.report]
        return ReportsResponse(total: reports.count, reports: reports)
    }

    func report(id: String) async throws(ServiceError) -> ReportResponse {
        var report = Self.report
        report.id = id
        return ReportResponse(report: report, passages: [Self.passage("p1")])
    }

    func inspect(_ request: InspectRequest) async throws(ServiceError) -> InspectResponse {
        InspectResponse(reports: [])
    }

    func analyze(_ text: String) async throws(ServiceError) -> AnalyzeResponse {
        AnalyzeResponse(tokens: [TokenView(word: text, start: 0, end: text.unicodeScalars.count, stem: text)])
    }

    func terms(_ request: TermsRequest) async throws(ServiceError) -> TermsResponse {
        TermsResponse(
            prefix: request.prefix, total: request.limit,
            terms: [TermCount(word: (request.prefix ?? "") + "en", passages: 3, occurrences: 4, reports: 2)])
    }

    func kwic(_ request: KWICRequest) async throws(ServiceError) -> KWICResponse {
        KWICResponse(query: request.query, total: 3, passages: 1, reports: 1, lines: Self.lines, seconds: 0.001)
    }

    private static let lines = (1...3).map {
        KWICLine(
            id: "r/1:\($0)", kind: "finding", report: "r/1", year: 2009, municipality: "Mora", left: "att ",
            keyword: "rutiner", right: " saknas", highlights: [[4, 11]])
    }

    /// Lines that break off with an error after the first for the query "breaks".
    func kwicLines(_ request: KWICRequest, as format: LineFormat) async throws(ServiceError) -> LineStream {
        if request.query == "wrong" { throw .invalidRequest("The query is wrong.") }
        return LineStream(notes: ["å"]) { deliver in
            try await deliver(Data(KWICLineWriter.head(of: format).utf8))
            for line in Self.lines {
                try await deliver(try WireFormat.encode(line) + [UInt8(ascii: "\n")])
                if request.query == "breaks" { throw ServiceError.unavailable("The index changed.") }
            }
            return Self.lines.count
        }
    }

    func export(_ request: ExportRequest) async throws(ServiceError) -> ExportResponse {
        var response = ExportResponse(total: 1)
        response.passages = [Self.passage("p1")]
        return response
    }

    func exportLines(_ request: ExportRequest, as format: LineFormat) async throws(ServiceError) -> LineStream {
        LineStream(notes: []) { deliver in
            try await deliver(PassageView.head(as: format) + (try Self.passage("p1").written(as: format)))
            return 1
        }
    }

    func trend(_ request: TrendRequest) async throws(ServiceError) -> TrendResponse {
        TrendResponse(
            by: request.by,
            series: request.queries.map {
                TrendSeries(
                    query: $0, passages: 1, reports: 1, occurrences: 2,
                    points: [
                        TrendPoint(
                            value: "2009", passages: 1, reports: 1, share: 0.5, occurrences: 2, perHundredThousand: 20)
                    ])
            },
            totals: [TrendTotal(value: "2009", passages: 5, reports: 2, words: 10_000)], seconds: 0.001)
    }

    func collocates(_ request: CollocatesRequest) async throws(ServiceError) -> CollocatesResponse {
        CollocatesResponse(
            query: request.query, occurrences: 2, passages: 1, words: 100, windowWords: 20, total: 1,
            collocates: [
                Collocate(
                    word: "saknas", count: 2, passages: 1, frequency: 3, expected: 0.6, logLikelihood: 3.1, mi: 1.7,
                    logDice: 11, left: 0, right: 2)
            ], seconds: 0.001)
    }

    func keyness(_ request: KeynessRequest) async throws(ServiceError) -> KeynessResponse {
        let part = CorpusPart(query: request.a, passages: 1, reports: 1, words: 100)
        return KeynessResponse(
            a: part, b: part, total: 1,
            keywords: [
                Keyword(
                    word: "rutin", countA: 3, countB: 1, perHundredThousandA: 3000, perHundredThousandB: 1000,
                    logLikelihood: 1.05, effect: 1.58, dispersionA: 0, dispersionB: 0, reportsA: 1, reportsB: 1)
            ], seconds: 0.001)
    }

    func coverage(_ request: CoverageRequest) async throws(ServiceError) -> CoverageResponse {
        CoverageResponse(
            years: [2009],
            places: [
                PlaceCoverage(
                    municipality: "Mora", county: nil, reports: 1, passages: 1, quality: nil,
                    years: [YearCoverage(year: 2009, ids: ["r/1"])], missing: [])
            ], reports: 1, total: 1, known: 311)
    }

    func cite(_ request: CiteRequest) async throws(ServiceError) -> CiteResponse {
        try CiteResponse(request, report: Self.report)
    }

    func manifest() async throws(ServiceError) -> IndexManifest {
        IndexManifest(
            schema: 1, analyzer: "1", reader: "1", generation: 1, contentHash: "00000000000000ab", reports: 1,
            passages: 1)
    }

    func status() async throws(ServiceError) -> StatusResponse {
        StatusResponse(
            index: IndexStatus(
                path: "index", reports: 1, passages: 1, terms: 2, bytes: 10, shards: 1, generation: 1,
                contentHash: "cbf29ce484222325", schemaVersion: 1, analyzerVersion: "1", xapianVersion: "1.4",
                icuVersion: "72"))
    }
}

/// A door that tasks wait at until it is opened.
final class Gate: Sendable {
    private let state = Mutex(
        (isOpen: false, waiting: [CheckedContinuation<Void, Never>](), arrivals: [CheckedContinuation<Void, Never>]()))

    func wait() async {
        await withCheckedContinuation { continuation in
            let (arrived, passes) = state.withLock { state in
                let arrivals = state.arrivals
                state.arrivals = []
                if !state.isOpen { state.waiting.append(continuation) }
                return (arrivals, state.isOpen)
            }
            for arrival in arrived { arrival.resume() }
            if passes { continuation.resume() }
        }
    }

    /// Returns when somebody waits at the door.
    func somebodyWaits() async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.waiting.isEmpty && !state.isOpen { state.arrivals.append(continuation) }
                return !state.waiting.isEmpty || state.isOpen
            }
            if isThere { continuation.resume() }
        }
    }

    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}
