import Testing
import ZipMaking

@testable import AuditReport

struct ArchiveTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func read(_ bytes: [UInt8], limits: ReportReader.Limits = .init()) throws(ReadingError) -> ReadFile {
        try ReportReader(limits: limits).read(path: folder.write(bytes, to: "arkiv.zip"))
    }

    private func failure(_ bytes: [UInt8], limits: ReportReader.Limits = .init()) -> ReadingError? {
        #expect(throws: ReadingError.self) { try read(bytes, limits: limits) }
    }

    @Test func `each text in an archive is a file of its own`() throws {
        let file = try read(
            ZipMaker.archive([
                ("a.txt", "Granskning av inköp\n\nMora kommun\n\nMaj 2014\n\nEn mening om inköpen."),
                (
                    "mapp/b.html",
                    "<html><h1>Granskning av avtal</h1><p>Lunds kommun<p>Juni 2015<p>En mening om avtalen."
                ),
                ("__MACOSX/._a.txt", "\u{0}\u{5}"), ("mapp/.DS_Store", "x"), ("bild.gif", "GIF89a..."),
            ]))
        #expect(file.format == .archive)
        #expect(file.reports.map(\.member) == ["a.txt", "mapp/b.html"])
        #expect(file.reports.map(\.metadata.municipality) == ["Mora", "Lund"])
        #expect(file.reports.map(\.metadata.year) == [2014, 2015])
    }

    @Test func `office documents and PDFs in an archive are read, and what cannot be is listed`() throws {
        let names = ["docx", "pdf", "odt"].map { "storvinge-2021-skolmaltider.\($0)" }
        var parts = try names.map { ($0, try Fixtures.bytes($0)) }
        parts.append(("inre.zip", ZipMaker.archive([("x.txt", "Text")])))
        let file = try read(ZipMaker.archive(parts))
        #expect(file.reports.map(\.member) == names)
        #expect(file.reports.allSatisfy { $0.metadata.municipality == "Storvinge" })
        let failure = try #require(file.failures.first)
        #expect(failure.member == "inre.zip")
        #expect(failure.description.contains("arkiv.zip (inre.zip): This is a zip archive within an archive"))
    }

    @Test func `an archive without anything to read says what is in it`() {
        #expect(
            failure(ZipMaker.archive([(name: String, content: String)]()))?.reason
                == .nothingInArchive(members: 0, first: nil))
        let image = failure(ZipMaker.archive([("bild.gif", "GIF89a...")]))
        #expect(
            image?.explanation.hasPrefix(
                "Nothing in the zip archive can be read (members: 1). bild.gif: This is a GIF image") ?? false)
        var maker = ZipMaker()
        maker.add("hemlig.txt", Array("text".utf8), flags: 1)
        #expect(failure(maker.finished())?.reason == .encrypted(kind: "zip archive"))
    }

    @Test func `a bomb is refused, whatever it says of its size`() {
        var limits = ReportReader.Limits()
        limits.maximumUnpackedSize = 1_000_000
        var maker = ZipMaker()
        maker.addBomb("a.txt", size: 3_000_000)
        guard case .tooLarge? = failure(maker.finished(), limits: limits)?.reason else {
            Issue.record("the bomb was read")
            return
        }
        // The directory's entry, and the header before the content, now tell of ten bytes.
        var bytes = maker.finished()
        for start in [22, maker.bytes.count + 24] { bytes.replaceSubrange(start..<(start + 4), with: [10, 0, 0, 0]) }
        #expect(failure(bytes, limits: limits) != nil)
        var overlapping = ZipMaker()
        overlapping.addOverlap("inre.txt", over: Array("innehåll".utf8), shift: 64)
        #expect(
            failure(overlapping.finished())?.reason
                == .suspicious(kind: "zip archive", why: "its members share their packed bytes"))
    }

    @Test func `a document that unpacks to more than the limit is refused`() throws {
        var limits = ReportReader.Limits()
        limits.maximumUnpackedSize = 20_000
        let bytes = try Fixtures.bytes("storvinge-2021-skolmaltider.docx")
        #expect(
            failure(bytes, limits: limits)?.reason
                == .suspicious(kind: "Word document", why: "unpacked it would take more than 20000 bytes"))
    }

    static let kinds: [(bytes: [UInt8], words: String)] = [
        (compound("WordDocument"), "an old Word document (.doc)"), (compound("Workbook"), "a spreadsheet"),
        (compound("EncryptedPackage"), "protected by a password"), (compound("Annat"), "an old office document"),
        (Array("{\\rtf1\\ansi Text}".utf8), ".rtf"), ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG image"),
        ([0x49, 0x49, 0x2A, 0x00], "a TIFF image"), (Array("MIME-Version: 1.0\n".utf8), "a web archive"),
        (ZipMaker.archive([("[Content_Types].xml", "<a/>"), ("xl/workbook.xml", "<a/>")]), "a spreadsheet"),
        (ZipMaker.archive([("[Content_Types].xml", "<a/>"), ("ppt/presentation.xml", "<a/>")]), "a presentation"),
        (ZipMaker.archive([("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]), "a spreadsheet"),
        (ZipMaker.archive([("mimetype", "application/epub+zip")]), "an electronic book"),
        (Array("<?xml version='1.0'?><w:wordDocument xmlns:w='x'/>".utf8), "a Word document in a single XML file"),
    ]

    @Test(arguments: kinds)
    func `what cannot be read is named, with what to do`(bytes: [UInt8], words: String) {
        guard case .unsupported(let kind, let remedy)? = failure(bytes)?.reason else {
            Issue.record("not refused by name")
            return
        }
        #expect(kind.contains(words))
        #expect(remedy.hasSuffix("."))
    }

    /// A compound file with one stream.
    private static func compound(_ stream: String) -> [UInt8] {
        var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        bytes += [UInt8](repeating: 0, count: 512 - 8)
        var entry = stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let length = entry.count + 2
        entry += [UInt8](repeating: 0, count: 128 - entry.count)
        (entry[64], entry[66]) = (UInt8(length), 2)
        return bytes + entry
    }
}
