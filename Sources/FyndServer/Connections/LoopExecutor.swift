import NIOCore

/// Runs the tasks of a connection on the connection's own event loop, which saves two changes of thread for each request.
///
/// What such a task does itself must be short, as decoding a request and writing its answer are; the search in between waits
/// for a reader's thread.
final class LoopExecutor: TaskExecutor {
    private let loop: any EventLoop

    init(_ loop: any EventLoop) {
        self.loop = loop
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
