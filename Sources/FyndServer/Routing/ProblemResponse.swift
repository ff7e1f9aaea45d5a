import FoundationEssentials
import FyndAPI
import HTTPTypes
import Hummingbird
import NIOCore

/// Problems as HTTP answers.
enum ProblemResponse {
    /// The head and the body of the answer that a problem is.
    static func parts(_ problem: Problem) -> (head: HTTPResponse, body: ByteBuffer) {
        // A problem holds a number and strings, which can always be written.
        let body = ByteBuffer(bytes: (try? WireFormat.encode(problem)) ?? Data())
        var head = HTTPResponse(status: HTTPResponse.Status(code: problem.status))
        head.headerFields[.contentType] = Problem.mediaType
        head.headerFields[.contentLength] = String(body.readableBytes)
        if problem.status == 400 && problem.type.hasSuffix("malformed-http") || [413, 431].contains(problem.status) {
            head.headerFields[.connection] = "close"
        }
        if problem.type.hasSuffix(":unavailable") { head.headerFields[.retryAfter] = "1" }
        return (head, body)
    }

    /// The answer that a problem is.
    static func response(_ problem: Problem) -> Response {
        let (head, body) = parts(problem)
        return Response(status: head.status, headers: head.headerFields, body: ResponseBody(byteBuffer: body))
    }

    /// The problem that an error is which a route or Hummingbird threw; nothing when it is a bug.
    static func problem(_ error: any Error, maximumBodyLength: Int) -> Problem? {
        switch error {
        case let error as ServiceError:
            Problem(error)
        case let error as NIOTooManyBytesError:
            Problem(
                name: "body-too-long", title: "The body of the request is too long", status: 413,
                detail: """
                    The body may be \(error.maxBytes ?? maximumBodyLength) bytes long. Send many queries to \
                    \(Routes.batchPath).
                    """)
        case is CancellationError:
            Problem(.unavailable("The daemon is stopping."))
        case let error as HTTPError where error.status.code < 500:
            Problem(
                name: "bad-request", title: "The request is not valid", status: error.status.code,
                detail: error.body ?? error.status.reasonPhrase)
        default:
            nil
        }
    }
}
