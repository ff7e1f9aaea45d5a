import Glibc

extension Subprocess.Result {
    /// The beginning of what the program complained of, on one line.
    var words: String {
        let lines = complaint.split(separator: "\n").prefix(2).joined(separator: "; ")
        return lines.isEmpty ? "no message" : lines
    }

    /// The reason for a run that did not succeed, where its status means nothing more special.
    ///
    /// - Parameters:
    ///   - program: The program.
    ///   - package: The Debian package it is in.
    ///   - limits: The limits it ran in.
    ///   - timeout: How long it was given, in seconds.
    /// - Returns: The reason.
    func failure(
        of program: String, package: String, _ limits: ReportReader.Limits, _ timeout: Double
    ) -> ReadingFailure {
        switch outcome {
        case .notStarted(ENOENT): ReadingFailure(.extractorMissing(program: program, package: package))
        case .notStarted(let code): ReadingFailure(.extractorFailed("\(program): \(SystemError.text(code))"))
        case .timedOut, .signalled(SIGXCPU): ReadingFailure(.timedOut(seconds: timeout))
        case .outputTooLarge: ReadingFailure(.tooLarge(size: output.count, limit: limits.maximumTextSize))
        case .exited(let status): ReadingFailure(.extractorFailed("\(program), status \(status): \(words)"))
        case .signalled(let signal): ReadingFailure(.extractorFailed("\(program), signal \(signal): \(words)"))
        }
    }
}
