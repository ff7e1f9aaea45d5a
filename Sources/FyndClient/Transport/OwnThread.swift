import Glibc

/// Runs work that blocks on a thread of its own.
///
/// Dispatch's queues and Swift's tasks share one small pool of threads on Linux, so that work which blocks on a queue holds up
/// tasks that have nothing to do with it.
///
/// - Parameter work: What blocks.
/// - Returns: What `work` returned.
public func onOwnThread<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
        let job = Unmanaged.passRetained(Job { continuation.resume(returning: work()) })
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        var thread = pthread_t()
        let status = pthread_create(
            &thread, &attributes,
            { raw in
                if let raw { Unmanaged<Job>.fromOpaque(raw).takeRetainedValue().run() }
                return nil
            }, job.toOpaque())
        // Without a thread to be had, blocking this one is the lesser evil.
        if status != 0 { job.takeRetainedValue().run() }
    }
}

private final class Job {
    let run: () -> Void

    init(_ run: @escaping () -> Void) {
        self.run = run
    }
}
