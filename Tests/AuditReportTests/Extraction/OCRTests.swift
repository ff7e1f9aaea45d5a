import FoundationEssentials
import Glibc
import Testing

@testable import AuditReport

/// The reading of scanned pages, with scripts in the place of the programs.
struct OCRTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Makes a program of a script in the folder.
    private func make(_ name: String, _ script: String) {
        let path = folder.write(Array("#!/bin/sh\n\(script)\n".utf8), to: name)
        chmod(path, 0o700)
    }

    private func text(timeout: Double = 60) throws(ReadingFailure) -> String {
        var limits = ReportReader.Limits()
        limits.ocrTimeout = timeout
        let pdf = open(folder.write(Array("%PDF-1.4".utf8), to: "skannad.pdf"), O_RDONLY | O_CLOEXEC)
        defer { close(pdf) }
        return try OCRExtractor(limits: limits, searchPath: folder.path, temporaryParent: folder.path).text(of: pdf)
    }

    private func failure(timeout: Double = 60) -> ReadingError.Reason? {
        let failure = #expect(throws: ReadingFailure.self) { try text(timeout: timeout) }
        return failure?.reason
    }

    private static let languages = "if [ \"$1\" = --list-langs ]; then echo 'List (2):'; echo eng; echo swe; exit; fi"

    @Test func `the text that ocrmypdf writes beside the pages is the text`() throws {
        make("tesseract", Self.languages)
        make(
            "ocrmypdf",
            """
            while [ $# -gt 0 ]; do if [ "$1" = --sidecar ]; then file=$2; fi; shift; done
            read -r head; printf 'Sida ett %s\\fSida tv\\303\\245' "$head" > "$file"
            """)
        #expect(try text() == "Sida ett %PDF-1.4\u{0C}Sida två")
        #expect(Self.leftovers(folder.path).isEmpty)
    }

    @Test func `without ocrmypdf each page is drawn and read`() throws {
        make("tesseract", Self.languages + "\nread -r page; echo \"Text på sida $page\"")
        make("pdfinfo", "echo 'Pages:          3'")
        make("pdftoppm", "while [ \"$1\" != -f ]; do shift; done; echo \"$2\"")
        #expect(try text() == "Text på sida 1\n\u{0C}Text på sida 2\n\u{0C}Text på sida 3\n\u{0C}")
    }

    @Test func `a missing program or language is named with its package`() {
        #expect(failure() == .extractorMissing(program: "tesseract", package: "tesseract-ocr"))
        make("tesseract", "echo eng")
        #expect(failure() == .languageMissing(language: "swe", package: "tesseract-ocr-swe"))
        make("tesseract", Self.languages)
        #expect(failure() == .extractorMissing(program: "pdfinfo", package: "poppler-utils"))
    }

    @Test func `a failing, slow or blind program is an error`() {
        make("tesseract", Self.languages)
        make("ocrmypdf", "echo 'no good pages' >&2; exit 4")
        #expect(failure() == .extractorFailed("ocrmypdf, status 4: no good pages"))
        make("ocrmypdf", "read -r never < /dev/zero; while :; do :; done")
        #expect(failure(timeout: 0.2) == .timedOut(seconds: 0.2))
        make(
            "ocrmypdf",
            "while [ $# -gt 0 ]; do if [ \"$1\" = --sidecar ]; then file=$2; fi; shift; done; echo > \"$file\"")
        #expect(failure() == .noTextByOCR)
    }

    @Test func `a scanned PDF says what to do, and is read when asked for`() throws {
        let objects = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj
            trailer<</Root 1 0 R>>

            """
        let path = folder.write(Array(objects.utf8), to: "bild.pdf")
        let error = #expect(throws: ReadingError.self) { try ReportReader().read(path: path) }
        #expect(error?.explanation.contains("--ocr") ?? false)
    }

    /// The temporary folders of the extractor below a folder.
    private static func leftovers(_ path: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasPrefix("fynd-") }
    }
}
