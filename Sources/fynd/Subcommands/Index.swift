import ArgumentParser
import FyndAPI
import FyndClient
import FyndIndex

/// `fynd index`
struct Index: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Index files and folders; again, only what has changed.",
        discussion: """
            A .jsonl file holds one report on each line: {"id":"…","text":"…","metadata":{…}}. The status is 5 when some file \
            could not be read; the others are indexed all the same.

            Examples:
              fynd index reports/
              fynd index --index /srv/fynd --rebuild reports/ more.jsonl
            """)

    @OptionGroup var index: IndexOption

    @Flag(help: "Build a new index from nothing and switch to it when it is complete.")
    var rebuild = false

    @Flag(help: "Rewrite the index in as few bytes as can be when done.")
    var compact = false

    @Flag(help: "Read PDFs that hold only images of pages by an OCR program (ocrmypdf or tesseract); slow.")
    var ocr = false

    @Option(help: "Workers side by side, each with a shard of its own. [default: one per core]")
    var jobs: Int?

    @Option(help: "Seconds to wait for another indexer of the same index.")
    var wait = 0.0

    @Option(help: "The largest file that is read, such as 500M or 2G.")
    var maxFileSize = ByteSize(bytes: Indexer.Options().maximumFileSize)

    @Option(help: "The longest text of one file, or line of a collection, that is read.")
    var maxTextSize = ByteSize(bytes: Indexer.Options().maximumTextSize)

    @Option(help: "The form of the summary: text or json.")
    var format = DocumentFormat.text

    @OptionGroup var version: FormatVersionOption

    @Argument(help: "Files and folders.", completion: .file())
    var paths: [String]

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) {
            throw ValidationError("--jobs must lie in 1...256, but was \(jobs).")
        }
        if !(0...86_400).contains(wait) {
            throw ValidationError("--wait must lie in 0...86400 seconds, but was \(wait).")
        }
    }

    func run() throws {
        try version.check()
        var options = Indexer.Options()
        options.rebuild = rebuild
        options.compact = compact
        options.jobs = jobs
        options.waitForLock = wait
        options.maximumFileSize = maxFileSize.bytes
        options.maximumTextSize = maxTextSize.bytes
        options.ocr = ocr
        if let problem = DictionaryState.problem { Printing.warn(problem) }
        let bar = ProgressBar()
        defer { bar.clear() }
        let indexer = Indexer(indexPath: index.path, options: options)
        let paths = paths
        let summary = try synchronously { try await indexer.run(paths: paths) { bar.show($0) } }
        bar.clear()
        switch format {
        case .text: try StandardOutput.write(IndexSummaryText.render(summary))
        case .json: try Printing.line(try WireFormat.encode(summary))
        }
        if !summary.failed.isEmpty { throw ExitCode(ExitStatus.someInputFailed.rawValue) }
    }
}
