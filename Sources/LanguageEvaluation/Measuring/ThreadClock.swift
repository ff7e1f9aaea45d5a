import Glibc

/// The processor time that the calling thread has taken, in which other work on the machine does not count.
enum ThreadClock {
    /// The seconds that something takes of it.
    static func seconds(_ body: () -> Void) -> Double {
        let start = now()
        body()
        return now() - start
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
