import FyndClient
import Glibc

/// Shows on stderr how many requests of a batch have been answered, how fast it goes and how many failed.
final class AnswerCounter {
    private let start = ContinuousClock.now
    private var answered = 0
    private var failed = 0
    private var shown = ContinuousClock.now
    private var isDirty = false

    /// How often the line is written anew.
    private static let interval = Duration.milliseconds(200)

    /// A counter where stderr is a terminal, or where one is asked for.
    init?(isWanted: Bool) {
        guard isWanted || isatty(STDERR_FILENO) == 1 else { return nil }
    }

    /// Takes note of more answers, some of which failed.
    func add(_ count: Int, failed failures: Int) {
        answered += count
        failed += failures
        let now = ContinuousClock.now
        guard now - shown >= Self.interval else { return }
        shown = now
        isDirty = true
        StandardError.write("\r\(line(at: now))\u{1B}[K")
    }

    /// Writes the last state and ends the line.
    func clear() {
        StandardError.write((isDirty ? "\r" : "") + line(at: .now) + (isDirty ? "\u{1B}[K\n" : "\n"))
    }

    private func line(at now: ContinuousClock.Instant) -> String {
        let seconds = (now - start) / .seconds(1)
        let rate = seconds > 0 ? Int((Double(answered) / seconds).rounded()) : 0
        return "\(answered) answered, \(failed) failed, \(rate) a second"
    }
}
