import AuditReport
import Testing

@testable import FyndIndex

struct RecordCodingTests {
    private let report = ReportRecord(
        id: "mora-1", path: "/rapporter/mora.zip", member: "mapp/mora.pdf", collectionID: nil, contentHash: .max,
        added: 1_700_000_000, changed: 1_800_000_000, passageCount: 3,
        blockStarts: [1, 3], sections: [[], ["1 Inledning", "1.1 Syfte"]], title: "Granskning av äldreomsorg",
        municipality: "Mora", county: "Dalarnas län", organisation: nil, year: 2009, auditedYear: nil, date: "2009-12",
        firm: "PwC", bodies: ["socialnämnden"], type: "granskning", registrationNumbers: ["KS 2009/12"],
        overallGrade: "i huvudsak", belongsTo: "mora-2", lastPage: 14,
        quality: QualityRecord(score: 9_871, damagedWords: 13, words: 1_007),
        recommendations: [RecommendationRecord(text: "Se över.", addressee: ["socialnämnden"], ordinals: [1, 3])],
        followsUp: [
            FollowedReportRecord(title: "Granskning av äldreomsorg", year: 2006),
            FollowedReportRecord(title: "", year: nil),
        ],
        earlierRecommendations: [
            EarlierRecommendationRecord(
                text: "Inför rutiner.", status: "delvis", statement: "Pågår.", range: 7..<21, statementRange: 30..<30)
        ])

    @Test func `a report reads back as it was written`() throws {
        #expect(try ReportRecord(decoding: report.encoded) == report)
    }

    @Test func `a block of passages reads back as it was written`() throws {
        var block = PassageBlock()
        let passages = [
            PassageRecord(
                kind: "finding", text: "Å ä ö 😀", section: 0, start: 0, end: 8, page: nil, addressee: [], grade: nil),
            PassageRecord(
                kind: "recommendation", text: "", section: 7, start: 300, end: 300, page: 12,
                addressee: ["socialnämnden"], grade: "delvis",
                sourceMap: SourceMap(edits: [
                    SourceMap.Edit(inStep: 3, text: 1, source: 2), SourceMap.Edit(inStep: 0, text: 0, source: 300),
                ])),
        ]
        for passage in passages { block.append(passage) }
        #expect(try PassageBlock(decoding: block.encoded).records == passages)
    }

    @Test func `where a report comes from reads back as it was written`() throws {
        #expect(try ReportProvenance(decoding: report.provenance.encoded) == report.provenance)
    }

    @Test func `a source reads back as it was written`() throws {
        let source = SourceRecord(
            path: "/a.jsonl",
            state: FileState(size: 12, modified: 1_700_000_000_123_456_789, hash: ContentHash(of: [1])),
            reportIDs: ["a", "b"], lineCount: 4)
        #expect(try SourceRecord(decoding: source.encoded) == source)
    }

    @Test func `a damaged record is an error, whatever the damage`() {
        let bytes = report.encoded
        for length in 0..<bytes.count {
            #expect(throws: RecordReader.Damage.self) { try ReportRecord(decoding: Array(bytes.prefix(length))) }
        }
        var state: UInt64 = 7
        for _ in 0..<2_000 {
            var damaged = bytes
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                damaged[Int(state >> 33) % damaged.count] = UInt8(truncatingIfNeeded: state >> 24)
            }
            // Either it still makes sense, or it is an error: never a crash.
            _ = try? ReportRecord(decoding: damaged)
            _ = try? PassageBlock(decoding: damaged)
            _ = try? ReportProvenance(decoding: damaged)
        }
    }

    @Test func `a report's key survives its text form`() {
        for id in ["a", "mora-2009-1234abcd", "", "å:ä/ö"] {
            let key = ReportKey(id: id)
            #expect(key.text.count == 11)
            #expect(ReportKey(text: key.text) == key)
        }
        #expect(ReportKey(text: Array("too short".utf8)) == nil)
    }

    @Test(arguments: [
        ("Mora 2009 IFO.pdf", "mora-2009-ifo"), ("Åsmyra_årsrapport (slutlig).txt", "asmyra-arsrapport-slutlig"),
        ("...", "report"), (".txt", "txt"), ("a.b.c", "a-b"), ("😀.md", "report"),
    ])
    func `a file's name becomes a plain slug`(name: String, slug: String) {
        #expect(ReportIdentifier.slug(name) == slug)
    }
}
