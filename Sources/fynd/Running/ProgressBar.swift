import FyndClient
import FyndIndex
import Glibc
import Synchronization

/// Shows on a terminal's stderr how far indexing has come, how fast it goes and how long it will still take.
final class ProgressBar: Sendable {
    private static let cells = 24
    private let isShown = isatty(STDERR_FILENO) == 1
    private let start = ContinuousClock.now
    private let isDirty = Mutex(false)

    /// Draws the bar anew.
    func show(_ progress: Indexer.Progress) {
        guard isShown else { return }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        isDirty.withLock {
            $0 = true
            StandardError.write("\r\(Self.line(progress, seconds: seconds))\u{1B}[K")
        }
    }

    /// Takes the bar away.
    func clear() {
        isDirty.withLock {
            if $0 { StandardError.write("\r\u{1B}[K") }
            $0 = false
        }
    }

    /// The bar as text.
    static func line(_ progress: Indexer.Progress, seconds: Double) -> String {
        let share = progress.bytesTotal > 0 ? Double(progress.bytesDone) / Double(progress.bytesTotal) : 0
        let filled = min(cells, max(0, Int(share * Double(cells))))
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: cells - filled)
        var line = "[\(bar)] \(Int(share * 100)) %  \(progress.filesDone)/\(progress.filesTotal) files"
        guard seconds > 0.5, progress.bytesDone > 0 else { return line }
        let rate = Double(progress.bytesDone) / seconds
        line += "  \(Int((rate / 1e5).rounded()) / 10).\(Int((rate / 1e5).rounded()) % 10) MB/s"
        let left = Int((Double(progress.bytesTotal - progress.bytesDone) / rate).rounded(.up))
        let rest = left % 60
        return line + "  \(left / 60):\(rest < 10 ? "0" : "")\(rest) left"
    }
}
