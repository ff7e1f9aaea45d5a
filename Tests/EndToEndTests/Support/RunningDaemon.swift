import Foundation
import Testing

/// A daemon process that is ready to answer.
final class RunningDaemon {
    let socket: String
    let notifications: NotifySocket
    private let process: Process
    private let errorsPath: String

    var processID: Int32 { process.processIdentifier }

    /// What it has logged so far.
    var log: String { (try? String(contentsOfFile: errorsPath, encoding: .utf8)) ?? "" }

    /// Starts a daemon over an index and waits until it says that it is ready.
    init(
        index: String, socket: String, options: [String] = [], environment: [String: String] = [:]
    ) async throws {
        self.socket = socket
        let folder = URL(filePath: index).deletingLastPathComponent().path
        let name = UUID().uuidString.prefix(8)
        errorsPath = "\(folder)/log-\(name)"
        notifications = try NotifySocket(path: "\(folder)/n-\(name)")
        process = try Program.fyndd.start(
            ["--index", index, "--socket", socket] + options,
            environment: environment.merging(["NOTIFY_SOCKET": notifications.path]) { $1 }, errors: errorsPath)
        let message = await notifications.next()
        try #require(message == "READY=1", "\(log)")
    }

    deinit {
        if process.isRunning { kill(processID, SIGKILL) }
    }

    /// Sends a signal and waits for the end.
    func end(by signal: Int32 = SIGTERM) async -> Int32 {
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            process.terminationHandler = { _ in done.resume() }
            kill(processID, signal)
        }
        return process.terminationStatus
    }

    func send(_ signal: Int32) {
        kill(processID, signal)
    }
}
