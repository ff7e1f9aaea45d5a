import FoundationEssentials
import FyndAPI
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Says in a problem's words what Hummingbird says with a bare 400: that what arrived is no HTTP request.
final class MalformedRequestReply: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private var parserError: HTTPParserError?

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        parserError = error as? HTTPParserError ?? parserError
        context.fireErrorCaught(error)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard let error = parserError, case .head(let head) = unwrapOutboundIn(data), head.status == .badRequest,
            head.headerFields[.contentLength] == "0"
        else { return context.write(data, promise: promise) }
        parserError = nil
        let answer = ProblemResponse.parts(Self.problem(error))
        context.write(wrapOutboundOut(.head(answer.head)), promise: nil)
        context.write(wrapOutboundOut(.body(answer.body)), promise: promise)
    }

    private static func problem(_ error: HTTPParserError) -> Problem {
        if error == .headerOverflow {
            return Problem(
                name: "head-too-long", title: "The head of the request is too long", status: 431,
                detail: "Send a long query with POST, as JSON in the body.")
        }
        return Problem(
            name: "malformed-http", title: "This is not HTTP", status: 400,
            detail: "What arrived is no HTTP/1.1 request: \(error).")
    }
}
