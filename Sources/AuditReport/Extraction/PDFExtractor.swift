import Glibc

/// Gets the text of a PDF from poppler's `pdftotext`, in a process with limits on time, memory and output.
struct PDFExtractor {
    /// The limits that the reader was given.
    var limits: ReportReader.Limits

    /// The address space the extractor may use, in bytes: far more than any honest report needs.
    private static let memoryLimit = 2 << 30

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
    ///   `.tooLarge`.
    func text(of descriptor: Int32) throws(ReadingFailure) -> String {
        lseek(descriptor, 0, SEEK_SET)
        let processor = Int(limits.extractionTimeout.rounded(.up)) + 1
        let command = [
            "prlimit", "--as=\(Self.memoryLimit)", "--cpu=\(processor)", "--core=0", "--",
            "pdftotext", "-layout", "-enc", "UTF-8", "-eol", "unix", "-", "-",
        ]
        let run = Subprocess(
            arguments: command, timeout: limits.extractionTimeout, outputLimit: limits.maximumTextSize
        ).run(input: descriptor)
        try check(run)
        let text = String(decoding: run.output, as: UTF8.self)
        guard text.utf8.contains(where: { $0 > 0x20 }) else { throw ReadingFailure(.noTextInPDF) }
        return LayoutTables.rewritten(text)
    }

    /// Turns every outcome but success into its reason.
    private func check(_ run: Subprocess.Result) throws(ReadingFailure) {
        let words = firstLines(of: run.complaint)
        switch run.outcome {
        case .exited(0): return
        case .exited(127) where run.complaint.contains("pdftotext"):
            throw ReadingFailure(.extractorMissing(program: "pdftotext", package: "poppler-utils"))
        case .notStarted(ENOENT): throw ReadingFailure(.extractorMissing(program: "prlimit", package: "util-linux"))
        case .notStarted(let code): throw ReadingFailure(.extractorFailed(SystemError.text(code)))
        case .timedOut: throw ReadingFailure(.timedOut(seconds: limits.extractionTimeout))
        case .signalled(SIGXCPU): throw ReadingFailure(.timedOut(seconds: limits.extractionTimeout))
        case .outputTooLarge:
            throw ReadingFailure(.tooLarge(size: run.output.count, limit: limits.maximumTextSize))
        case .exited where run.complaint.contains("Incorrect password") || run.complaint.contains("Encrypted"):
            throw ReadingFailure(.encryptedPDF)
        case .exited(3): throw ReadingFailure(.encryptedPDF)
        case .exited(1): throw ReadingFailure(.damagedPDF(words))
        case .exited(let status): throw ReadingFailure(.extractorFailed("status \(status), \(words)"))
        case .signalled(let signal): throw ReadingFailure(.extractorFailed("signal \(signal), \(words)"))
        }
    }

    private func firstLines(of complaint: String) -> String {
        let lines = complaint.split(separator: "\n").prefix(2).joined(separator: "; ")
        return lines.isEmpty ? "no message" : lines
    }
}
