import FyndAPI
import Testing

struct ProblemTests {
    private static let errors: [(ServiceError, Int, FyndAPI.ExitStatus)] = [
        (.invalidRequest("m"), 400, .usage), (.invalidQuery("m", position: 7), 400, .usage),
        (.notFound("m"), 404, .nothingFound),
        (.indexUnavailable("m"), 503, .indexUnavailable), (.tooExpensive("m"), 422, .usage),
        (.unavailable("m"), 503, .daemonUnavailable), (.internalError("m"), 500, .internalError),
    ]

    @Test(arguments: errors)
    func `an error survives the way over HTTP`(error: ServiceError, status: Int, exit: FyndAPI.ExitStatus) throws {
        let problem = Problem(error)
        #expect(problem.status == status)
        let received = try WireFormat.decode(Problem.self, from: try WireFormat.encode(problem))
        #expect(received.serviceError == error)
        #expect(error.exitStatus == exit)
    }

    @Test func `an error in a query tells its position`() throws {
        let json = try WireFormat.encode(Problem(.invalidQuery("m", position: 7)))
        let expected =
            #"{"detail":"m","position":7,"status":400,"title":"The request is not valid","type":"urn:fynd:problem:invalid-request"}"#
        #expect(String(decoding: json, as: UTF8.self) == expected)
    }

    @Test func `a refusal of HTTP itself is a wrong request to the client`() {
        let problem = Problem(name: "body-too-long", title: "t", status: 413, detail: "d")
        #expect(problem.serviceError == .invalidRequest("d"))
    }

    @Test(arguments: errors)
    func `a prefix changes the message alone`(error: ServiceError, status: Int, exit: FyndAPI.ExitStatus) {
        let prefixed = error.prefixed("Line 1: ")
        #expect(prefixed.message == "Line 1: m")
        #expect(Problem(prefixed).type == Problem(error).type)
    }
}
