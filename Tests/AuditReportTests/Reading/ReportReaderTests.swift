import AuditReport
import Glibc
import Testing

struct ReportReaderTests {
    let folder: TemporaryFolder
    let reader = ReportReader()

    init() throws { folder = try TemporaryFolder() }

    private func failure(_ path: String) -> ReadingError? {
        #expect(throws: ReadingError.self) { try reader.read(path: path) }
    }

    @Test func `what is not there is not found`() {
        #expect(failure("/no/such/file")?.description == "/no/such/file: There is no such file. Check the path.")
    }

    @Test func `folders, pipes and devices are refused without waiting`() {
        let pipe = folder.path + "/pipe"
        mkfifo(pipe, 0o600)
        #expect(failure(folder.path)?.reason == .notAFile("directory"))
        #expect(failure(pipe)?.reason == .notAFile("named pipe"))
        #expect(failure("/dev/null")?.reason == .notAFile("device"))
    }

    @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}"])
    func `a file without text is empty`(text: String) {
        #expect(failure(folder.write(Array(text.utf8), to: "tom.txt"))?.reason == .empty)
    }

    @Test func `a file larger than the limit is refused`() {
        var limits = ReportReader.Limits()
        limits.maximumFileSize = 10
        let path = folder.write(Array("mer än tio byte".utf8), to: "stor.txt")
        let error = #expect(throws: ReadingError.self) { try ReportReader(limits: limits).read(path: path) }
        #expect(error?.reason == .tooLarge(size: 16, limit: 10))
    }

    @Test func `names may begin with a dash and need not be UTF-8`() throws {
        folder.write(Array("Granskning av inköp\n\nEn text.".utf8), toRaw: [0x2D, 0x2D, 0xE5, 0xFF])
        let file = try reader.read(pathBytes: folder.rawPath([0x2D, 0x2D, 0xE5, 0xFF]))
        #expect(file.reports.count == 1)
        #expect(file.sourceScalars == 29)
    }

    @Test func `a broken PDF says what the extractor said`() {
        let path = folder.write(Array("%PDF-1.7\nnot much of a document".utf8), to: "trasig.pdf")
        guard case .damagedPDF? = failure(path)?.reason else {
            Issue.record("the damage was not seen")
            return
        }
    }

    @Test func `a PDF of pictures only has no text`() {
        let objects = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj
            trailer<</Root 1 0 R>>

            """
        #expect(failure(folder.write(Array(objects.utf8), to: "bild.pdf"))?.reason == .noTextInPDF)
    }

    @Test func `a sidecar file overrides what was read`() throws {
        let path = folder.write(Array("Granskning av inköp\n\nMora kommun\n\nMaj 2014\n\nEn text.".utf8), to: "a.txt")
        let yaml =
            "# rättat\nmunicipality: Lund\nyear: 2015\nbodies:\n  - tekniska nämnden\ntitle: \"Inköp: ett prov\"\n"
        _ = folder.write(Array(yaml.utf8), to: "a.txt.meta.yaml")
        let metadata = try reader.read(path: path).reports[0].metadata
        #expect(metadata.municipality == "Lund")
        #expect(metadata.county == "Skåne län")
        #expect(metadata.year == 2015)
        #expect(metadata.bodies == ["tekniska nämnden"])
        #expect(metadata.title == "Inköp: ett prov")
    }

    @Test func `a sidecar file that cannot be understood names its line`() {
        let path = folder.write(Array("En text.".utf8), to: "b.txt")
        _ = folder.write(Array("year: 2015\nyear: tolv\n".utf8), to: "b.txt.meta.yaml")
        #expect(failure(path)?.line == 2)
        #expect(failure(path)?.reason == .invalidMetadata("year is no year: \"tolv\""))
    }

    @Test func `front matter overrides and is no text`() {
        let text = "---\nmunicipality: Ale\nyear: 2011\n---\n\nEn mening om inköpen.\n"
        let report = reader.parse(text: text, fileName: "")[0]
        #expect(report.metadata.municipality == "Ale")
        #expect(report.metadata.year == 2011)
        #expect(report.passages.map(\.text) == ["En mening om inköpen."])
    }
}
