import Glibc

/// Reads the pictures of pages in a PDF: by `ocrmypdf` where it is installed, else page by page by `pdftoppm` and `tesseract`.
struct OCRExtractor {
    /// The limits that the reader was given.
    let limits: ReportReader.Limits
    /// The folders to look for programs in, with colons between; those of `PATH` unless given.
    var searchPath: String?
    /// The folder for temporary folders; the system's unless given.
    var temporaryParent: String?

    /// The language of the reports, as tesseract names it.
    private static let language = "swe"
    /// The height to which pages are drawn, in pixels: that of A4 at 300 to the inch, which tesseract is made for.
    private static let pageHeight = 3508
    /// The most that the picture of a page may take, in bytes.
    private static let pictureLimit = 128 << 20

    /// The text of the PDF open at `descriptor`, with a form feed after each page.
    ///
    /// - Parameter descriptor: A regular file.
    /// - Returns: The text.
    /// - Throws: `.extractorMissing`, `.languageMissing`, `.timedOut`, `.tooLarge`, `.extractorFailed`, `.noTextByOCR`.
    func text(of descriptor: Int32) throws(ReadingFailure) -> String {
        try checkLanguage()
        let deadline = Self.now() + limits.ocrTimeout
        var bytes = try whole(descriptor)
        if bytes == nil { bytes = try pages(descriptor, deadline) }
        let text = String(decoding: bytes ?? [], as: UTF8.self)
        guard text.utf8.contains(where: { $0 > 0x20 }) else { throw ReadingFailure(.noTextByOCR) }
        return text
    }

    /// Makes sure that tesseract, which both ways need, is there and knows the language.
    private func checkLanguage() throws(ReadingFailure) {
        let run = run(["tesseract", "--list-langs"], input: nil, timeout: limits.extractionTimeout, output: 1 << 20)
        guard run.outcome == .exited(0) else { throw failure(run, "tesseract", "tesseract-ocr") }
        let languages = (String(decoding: run.output, as: UTF8.self) + run.complaint).split(separator: "\n")
        guard languages.contains(where: { $0 == Self.language }) else {
            throw ReadingFailure(.languageMissing(language: Self.language, package: "tesseract-ocr-\(Self.language)"))
        }
    }

    /// The text by ocrmypdf; `nil` where it is not installed.
    private func whole(_ descriptor: Int32) throws(ReadingFailure) -> [UInt8]? {
        let folder = try PrivateFolder(in: temporaryParent)
        let sidecar = "\(folder.path)/text.txt"
        lseek(descriptor, 0, SEEK_SET)
        let run = run(
            [
                "ocrmypdf", "--quiet", "--language", Self.language, "--rotate-pages", "--deskew", "--output-type",
                "pdf",
                "--optimize", "0", "--sidecar", sidecar, "-", "\(folder.path)/pages.pdf",
            ], input: descriptor, timeout: limits.ocrTimeout, output: 1 << 20, folder: folder.path)
        if run.outcome == .notStarted(ENOENT) { return nil }
        guard run.outcome == .exited(0) else { throw failure(run, "ocrmypdf", "ocrmypdf") }
        let file = try SourceFile(path: Array(sidecar.utf8), limit: limits.maximumTextSize)
        return try file.readAll(limit: limits.maximumTextSize)
    }

    /// The text page by page, each drawn into memory and read there.
    private func pages(_ descriptor: Int32, _ deadline: Double) throws(ReadingFailure) -> [UInt8] {
        var text: [UInt8] = []
        for page in 1...max(try pageCount(descriptor), 1) {
            let left = deadline - Self.now()
            guard left > 0 else { throw ReadingFailure(.timedOut(seconds: limits.ocrTimeout)) }
            lseek(descriptor, 0, SEEK_SET)
            let number = String(page)
            let picture = run(
                [
                    "pdftoppm", "-gray", "-scale-to-x", "-1", "-scale-to-y", String(Self.pageHeight), "-f", number,
                    "-l", number, "-",
                ], input: descriptor, timeout: left, output: Self.pictureLimit)
            guard picture.outcome == .exited(0) else { throw failure(picture, "pdftoppm", "poppler-utils") }
            let file = try MemoryFile(picture.output)
            let read = run(
                ["tesseract", "stdin", "stdout", "-l", Self.language], input: file.descriptor,
                timeout: max(deadline - Self.now(), 1), output: limits.maximumTextSize - text.count)
            guard read.outcome == .exited(0) else { throw failure(read, "tesseract", "tesseract-ocr") }
            text += read.output
            if text.last != 0x0C { text.append(0x0C) }
        }
        return text
    }

    private func pageCount(_ descriptor: Int32) throws(ReadingFailure) -> Int {
        lseek(descriptor, 0, SEEK_SET)
        let run = run(["pdfinfo", "-"], input: descriptor, timeout: limits.extractionTimeout, output: 1 << 20)
        guard run.outcome == .exited(0) else { throw failure(run, "pdfinfo", "poppler-utils") }
        let lines = String(decoding: run.output, as: UTF8.self).split(separator: "\n")
        let count = lines.first { $0.hasPrefix("Pages:") }?.drop { !("0"..."9").contains($0) }
        return count.flatMap { Int($0) } ?? 1
    }

    private func run(
        _ arguments: [String], input: Int32?, timeout: Double, output: Int, folder: String? = nil
    ) -> Subprocess.Result {
        // A program that loads several others and the tables of a language takes more room than one that copies text.
        let program = Subprocess(
            arguments: arguments, timeout: timeout, outputLimit: output, memory: 2 * limits.extractorMemory,
            temporaryFolder: folder, searchPath: searchPath)
        if let input { return program.run(input: input) }
        let none = open("/dev/null", O_RDONLY | O_CLOEXEC)
        defer { close(none) }
        return program.run(input: none)
    }

    private func failure(_ run: Subprocess.Result, _ program: String, _ package: String) -> ReadingFailure {
        run.failure(of: program, package: package, limits, limits.ocrTimeout)
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
