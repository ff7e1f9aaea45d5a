import AuditReport
import Glibc

/// Times the parser against plain splitting of the same texts.
struct ParsingStage {
    private let texts: [String]
    private let makers: LongTexts
    private let size: Int
    private let factor: Int

    /// A stage for texts of reports, and for long texts of `size` and `factor` times `size` bytes.
    init(texts: [String], size: Int, factor: Int) {
        self.texts = texts
        makers = LongTexts(texts)
        self.size = size
        self.factor = factor
    }

    /// What parsing reports one by one takes, for each byte.
    func reports() -> Comparison {
        let bytes = texts.reduce(0) { $0 + $1.utf8.count }
        let splitting = Self.best { for text in texts { Self.split(text) } }
        let parsing = Self.best { for text in texts { Self.parse(text) } }
        let figures = [splitting, parsing].map { $0 / Double(bytes) }
        return Comparison(
            title: "Reports", baseline: "splitting", contenders: ["parsing"],
            measures: [
                Comparison.Measure("time for a byte", "ns", baseline: figures[0], contenders: [figures[1]]),
                Comparison.Measure(
                    "megabytes a second", "MB", baseline: 1e3 / figures[0], contenders: [1e3 / figures[1]]),
            ])
    }

    /// What parsing long texts takes, for each byte: the ratio tells how it grows with the text.
    func longTexts() -> Comparison {
        let measures = LongTexts.Kind.allCases.map { kind in
            let figures = [size, size * factor].map { size in
                let text = makers.text(kind, bytes: size)
                return Self.best { Self.parse(text) } / Double(text.utf8.count)
            }
            return Comparison.Measure(kind.rawValue, "ns a byte", baseline: figures[0], contenders: [figures[1]])
        }
        return Comparison(
            title: "One text", baseline: "\(size / 1000) kB", contenders: ["\(factor) times as long"],
            measures: measures)
    }

    private static let reader = ReportReader()

    private static func parse(_ text: String) {
        precondition(!reader.parse(text: text, fileName: "").isEmpty, "a text has one report at least")
    }

    /// Cuts a text into lines and words.
    private static func split(_ text: String) {
        var words = 0
        for line in text.utf8.split(separator: 0x0A) { words += line.split(separator: 0x20).count }
        precondition(words >= 0)
    }

    /// The least time, in nanoseconds of this process, of three runs or of as many as a second holds.
    private static func best(_ work: () -> Void) -> Double {
        var best = Double.infinity
        var spent = 0.0
        for run in 0..<200 where run < 3 || spent < 1e9 {
            let start = processTime()
            work()
            let time = processTime() - start
            best = min(best, time)
            spent += time
        }
        return best
    }

    private static func processTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
    }
}
