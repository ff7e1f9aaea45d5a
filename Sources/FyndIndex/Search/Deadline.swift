import FyndAPI
import Glibc

/// When a search has worked long enough, in processor time of its thread: a busy machine makes no query too expensive.
final class Deadline {
    private var end: Double?
    private let seconds: Double
    private let work: String
    private let advice: String

    /// So many seconds of work, from the first check on: the dictionary that is read for the first word is nothing that a query
    /// can help.
    ///
    /// - Parameters:
    ///   - seconds: How long it may take.
    ///   - work: What takes so long, as the error begins.
    ///   - advice: What would help, as it ends.
    init(seconds: Double, of work: String = "The search", advice: String = "Ask with fewer or rarer words.") {
        self.seconds = seconds
        self.work = work
        self.advice = advice
    }

    /// - Throws: `ServiceError.tooExpensive` when it is past.
    func check() throws(ServiceError) {
        let now = Self.now()
        guard let end else {
            end = now + seconds
            return
        }
        guard now < end else {
            throw .tooExpensive("\(work) took longer than \(seconds) seconds and was stopped. \(advice)")
        }
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
