import Foundation
import Synchronization
import Testing

/// What a program did.
struct Outcome: Sendable {
    var status: Int32
    var output: String
    var errors: String

    /// The output as one JSON object.
    func json() throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }

    var lines: [String] { output.split(separator: "\n").map(String.init) }
}

/// One of the built programs, which lie beside the tests.
struct Program: Sendable {
    static let fynd = Program(name: "fynd")
    static let fyndd = Program(name: "fyndd")

    let path: String

    private init(name: String) {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        path = URL(filePath: tests).deletingLastPathComponent().appending(path: name).path
    }

    /// Runs the program to its end, with an environment that names no index, socket or runtime folder but those given.
    ///
    /// - Parameters:
    ///   - arguments: The command line.
    ///   - environment: Variables to add.
    ///   - input: What it reads on stdin.
    /// - Returns: Its status and what it wrote.
    /// - Throws: What the system says when the program cannot be run.
    func run(_ arguments: String..., environment: [String: String] = [:], input: String = "") async throws -> Outcome {
        try await run(arguments, environment: environment, input: input)
    }

    /// Runs the program with a command line that is a list.
    func run(_ arguments: [String], environment: [String: String] = [:], input: String = "") async throws -> Outcome {
        try await Self.run(path, arguments, environment: environment, input: input)
    }

    /// Runs a shell script in which the programs are `$FYND` and `$FYNDD`.
    static func shell(_ script: String, environment: [String: String] = [:]) async throws -> Outcome {
        let programs = ["FYND": fynd.path, "FYNDD": fyndd.path]
        return try await run("/bin/sh", ["-c", script], environment: environment.merging(programs) { $1 }, input: "")
    }

    /// Starts the program and leaves it running; its errors go to a file.
    func start(_ arguments: [String], environment: [String: String], errors: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = Self.environment(environment)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try Self.file(at: errors)
        try process.run()
        return process
    }

    private static func run(
        _ path: String, _ arguments: [String], environment: [String: String], input: String
    ) async throws -> Outcome {
        let folder = try TemporaryFolder()
        try Data(input.utf8).write(to: URL(filePath: folder.file("in")))
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = Self.environment(environment)
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: folder.file("in")))
        process.standardOutput = try file(at: folder.file("out"))
        process.standardError = try file(at: folder.file("err"))
        try await process.runToEnd()
        return Outcome(
            status: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
            output: try String(contentsOfFile: folder.file("out"), encoding: .utf8),
            errors: try String(contentsOfFile: folder.file("err"), encoding: .utf8))
    }

    private static func environment(_ given: [String: String]) -> [String: String] {
        let inherited = ProcessInfo.processInfo.environment.filter {
            ["PATH", "HOME", "LD_LIBRARY_PATH"].contains($0.key)
        }
        return inherited.merging(given) { $1 }
    }

    private static func file(at path: String) throws -> FileHandle {
        try Data().write(to: URL(filePath: path))
        return try FileHandle(forWritingTo: URL(filePath: path))
    }
}

extension Process {
    /// Runs the process and waits for its end without holding up a thread.
    func runToEnd() async throws {
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            terminationHandler = { _ in done.resume() }
            do { try run() } catch { done.resume(throwing: error) }
        }
    }

    /// Waits for the end of a process that runs, without holding up a thread.
    func ended() async {
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            let once = Once { done.resume() }
            terminationHandler = { _ in once.run() }
            if !isRunning { once.run() }
        }
    }
}

/// Does something the first time it is asked to.
private final class Once: Sendable {
    private let body: @Sendable () -> Void
    private let isDone = Mutex(false)

    init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
    }

    func run() {
        let isFirst = isDone.withLock { done in
            defer { done = true }
            return !done
        }
        if isFirst { body() }
    }
}
