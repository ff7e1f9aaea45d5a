import Foundation
import FyndAPI
import FyndClient
import Testing

@testable import FyndServer

/// The client and the daemon together: what is asked remotely is what the service answers.
struct RemoteServiceTests {
    @Test func `every call gives what the service itself gives`() async throws {
        var filters = SearchFilters()
        filters.municipality = ["Barn, unga & åldring"]
        var recurring = RecurringRequest()
        (recurring.filters, recurring.since, recurring.members) = (filters, 2018, true)
        let requests: [any ServiceRequest] = [
            SearchRequest(query: "å"), SimilarRequest(source: .text("x")), PassageRequest(id: "a/b c?"), recurring,
            ReportsRequest(filters: filters), ReportRequest(id: "ö"), AnalyzeRequest(text: "två ord"),
            TermsRequest(prefix: "å &"),
        ]
        let pairs = try await withDaemon { socket in
            let (remote, local) = (RemoteService(socketPath: socket), StubService())
            var pairs: [(Data, Data)] = []
            for request in requests { pairs.append(try await Self.answers(to: request, from: remote, and: local)) }
            return pairs
        }
        #expect(pairs.count == requests.count)
        for (remote, local) in pairs { #expect(remote == local) }
    }

    private static func answers(
        to request: some ServiceRequest, from remote: RemoteService, and local: StubService
    ) async throws -> (Data, Data) {
        (
            try await onOwnThread { Result { () throws(ServiceError) in try remote.ask(request) } }.get(),
            try await request.answer(from: local, options: AnswerOptions()).json()
        )
    }

    @Test func `the daemon adds itself to the status`() async throws {
        let (status, path) = try await withDaemon {
            (try await RemoteService(socketPath: $0).answer(to: StatusRequest()), $0)
        }
        #expect(status.daemon?.processID == Int(getpid()))
        #expect(status.daemon?.socket == path)
        #expect(status.daemon?.version == FyndVersion.current)
    }

    @Test(arguments: [
        ("wrong", ServiceError.invalidRequest("The query is wrong.")),
        ("misplaced", .invalidQuery("The query is wrong here.", position: 3)),
        ("dear", .tooExpensive("The query is too dear.")),
        ("bug", .internalError("A bug.")), ("gone", .indexUnavailable("There is no index.")),
    ])
    func `the service's errors come over as they are`(query: String, expected: ServiceError) async throws {
        let error = try await withDaemon { socket in
            await #expect(throws: ServiceError.self) {
                try await RemoteService(socketPath: socket).answer(to: SearchRequest(query: query))
            }
        }
        #expect(error == expected)
    }

    @Test func `a daemon that is not there is unavailable`() async throws {
        await #expect(
            throws: ServiceError.unavailable(
                "No daemon answers at /tmp/no/such.sock: No such file or directory. Start it with: fyndd")
        ) {
            try await RemoteService(socketPath: "/tmp/no/such.sock").answer(to: StatusRequest())
        }
        let nobody = RemoteService(socketPath: "/tmp/no/such.sock")
        #expect(!nobody.isServing())
        #expect(try nobody.askIfServing(StatusRequest()) == nil)
    }

    @Test func `a daemon that serves the index that is named answers, however the index is named`() async throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.file("å index"), withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(atPath: folder.file("link"), withDestinationPath: "å index")
        for name in ["å index", "link", "link/../å index/"] {
            let path = folder.file(name)
            let answers = try await withDaemon(index: folder.file("å index")) { socket in
                let remote = RemoteService(socketPath: socket, index: path)
                return await onOwnThread {
                    (remote.isServing(), try? remote.ask(StatusRequest()), try? remote.askIfServing(StatusRequest()))
                }
            }
            #expect(answers.0)
            #expect(answers.1 != nil)
            #expect(answers.2 != nil)
        }
    }

    @Test func `a daemon that serves another index refuses and is not asked`() async throws {
        let folder = try TemporaryFolder()
        let (isServing, refusal, answer, batch) = try await withDaemon(index: folder.path) { socket in
            let remote = RemoteService(socketPath: socket, index: folder.file("other"))
            return await onOwnThread {
                (
                    remote.isServing(), Result { () throws(ServiceError) in try remote.ask(StatusRequest()) },
                    Result { () throws(ServiceError) in try remote.askIfServing(StatusRequest()) },
                    Result { () throws(ServiceError) in
                        let input = open("/dev/null", O_RDONLY)
                        defer { close(input) }
                        try BatchStream(socketPath: socket, index: folder.file("other")).run(input: input) { _ in }
                    }
                )
            }
        }
        let reason = ServiceError.unavailable(
            "The daemon serves the index \(folder.path), not the one that was asked for.")
        #expect(!isServing)
        #expect(throws: reason) { try refusal.get() }
        #expect(try answer.get() == nil)
        #expect(throws: reason) { try batch.get() }
    }

    @Test func `a request that is too long is refused, not cut off`() async throws {
        let error = try await withDaemon { socket in
            await #expect(throws: ServiceError.self) {
                try await RemoteService(socketPath: socket).answer(
                    to: AnalyzeRequest(text: String(repeating: "å", count: 1 << 20)))
            }
        }
        #expect(error == .invalidRequest("The body may be 1048576 bytes long. Send many queries to /v1/batch."))
    }

    @Test func `a text to compare may be as long as texts may be, and no longer`() async throws {
        // Each line end takes two bytes in JSON.
        let text = String(repeating: "ord\n", count: SimilarRequest.maximumTextLength / 4)
        let (response, error) = try await withDaemon { socket in
            let remote = RemoteService(socketPath: socket)
            let response = try await remote.answer(to: SimilarRequest(source: .text(text)))
            let error = await #expect(throws: ServiceError.self) {
                try await remote.answer(to: SimilarRequest(source: .text(text + "x")))
            }
            let far = await #expect(throws: ServiceError.self) {
                try await remote.answer(to: SimilarRequest(source: .text(String(repeating: "\n", count: 4 << 20))))
            }
            #expect(far == .invalidRequest("The body may be 4194304 bytes long. Send many queries to /v1/batch."))
            return (response, error)
        }
        #expect(response.query == "text \(text)")
        #expect(
            error
                == .invalidRequest("The text is 1048577 bytes long; it may be as long as 1048576. Give a part of it."))
    }

    @Test func `a batch streams both ways through files of any size`() async throws {
        let count = 3000
        let lines = (0..<count).map { #"{"id":"q\#($0)","query":"\#(String(repeating: "x", count: 200))"}"# + "\n" }
        let output = try await withDaemon { socket in
            let folder = try TemporaryFolder()
            let path = folder.file("batch.jsonl")
            try Data(lines.joined().utf8).write(to: URL(filePath: path))
            let input = open(path, O_RDONLY)
            defer { close(input) }
            return try await onOwnThread {
                Result { () throws(ServiceError) in
                    var output: [UInt8] = []
                    try BatchStream(socketPath: socket).run(input: input) { (part) throws(ServiceError) in
                        output += part
                    }
                    return output
                }
            }.get()
        }
        let answers = String(decoding: output, as: UTF8.self).split(separator: "\n")
        #expect(answers.count == count)
        #expect(answers.last?.contains(#""id":"q\#(count - 1)""#) == true)
    }

    @Test func `a batch that the daemon refuses ends with its reason`() async throws {
        var limits = ServerLimits()
        limits.maximumRequests = 0
        let error = try await withDaemon(limits: limits) { socket in
            await #expect(throws: ServiceError.self) {
                try await onOwnThread {
                    Result { () throws(ServiceError) in
                        let input = open("/dev/zero", O_RDONLY)
                        defer { close(input) }
                        try BatchStream(socketPath: socket).run(input: input) { _ in }
                    }
                }.get()
            }
        }
        #expect(error == .unavailable("The daemon serves 0 requests already. Try again in a moment."))
    }
}
