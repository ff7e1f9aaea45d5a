import Glibc

/// Gets the text of a PDF from poppler's `pdftotext`, in a process with limits on time, memory and output.
struct PDFExtractor {
    /// The limits that the reader was given.
    var limits: ReportReader.Limits
    /// The options that the reader was given.
    var options = ReportReader.Options()

    /// Whether `bytes` begin as a PDF does; some writers put a little rubbish before the mark.
    static func isPDF(_ bytes: [UInt8]) -> Bool {
        let mark = Array("%PDF-".utf8)
        let window = bytes.prefix(1024)
        guard let first = window.firstIndex(of: mark[0]) else { return false }
        return window[first...].starts(with: mark)
    }

    /// The text of the PDF open at `descriptor`, which is read from the beginning.
    ///
    /// - Parameter descriptor: A regular file; its name is of no account, since it becomes standard input.
    /// - Returns: The text, with a form feed after each page.
    /// - Throws: `.encryptedPDF`, `.damagedPDF`, `.noTextInPDF`, `.extractorMissing`, `.extractorFailed`, `.timedOut`,
    ///   `.tooLarge`, `.noTextByOCR`, `.languageMissing`.
    func text(of descriptor: Int32) throws(ReadingFailure) -> String {
        lseek(descriptor, 0, SEEK_SET)
        let run = Subprocess(
            arguments: ["pdftotext", "-layout", "-enc", "UTF-8", "-eol", "unix", "-", "-"],
            timeout: limits.extractionTimeout, outputLimit: limits.maximumTextSize, memory: limits.extractorMemory
        ).run(input: descriptor)
        try check(run)
        let text = String(decoding: run.output, as: UTF8.self)
        if text.utf8.contains(where: { $0 > 0x20 }) { return LayoutTables.rewritten(text) }
        guard options.ocr else { throw ReadingFailure(.noTextInPDF) }
        return try OCRExtractor(limits: limits).text(of: descriptor)
    }

    /// Turns every outcome but success into its reason.
    private func check(_ run: Subprocess.Result) throws(ReadingFailure) {
        let complaint = run.complaint
        switch run.outcome {
        case .exited(0): return
        case .exited where complaint.contains("Incorrect password") || complaint.contains("Encrypted"):
            throw ReadingFailure(.encryptedPDF)
        case .exited(3): throw ReadingFailure(.encryptedPDF)
        case .exited(1): throw ReadingFailure(.damagedPDF(run.words))
        default: throw run.failure(of: "pdftotext", package: "poppler-utils", limits, limits.extractionTimeout)
        }
    }
}
