import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Cuts connections that would otherwise last for ever: those without a request, requests that do not arrive in full, answers
/// that are not read. Time that the daemon itself takes for an answer does not count; that is limited elsewhere.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// How long a client that was refused may take to read why before the connection is closed, in seconds.
    private static let lingering = TimeAmount.seconds(1)

    private let limits: ServerLimits
    private var deadline: NIODeadline?
    private var timer: Scheduled<Void>?
    private var isReceiving = false
    private var isSending = false
    private var isBatch = false
    private var closesAfterAnswer = false

    init(limits: ServerLimits) {
        self.limits = limits
    }

    func handlerAdded(context: ChannelHandlerContext) {
        arm(limits.idleTimeout, context)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
        deadline = nil
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            isReceiving = true
            isBatch = head.path?.hasPrefix(Routes.batchPath) == true
            arm(isBatch ? limits.batchIdleTimeout : limits.receiveTimeout, context)
            if head.headerFields[.expect]?.lowercased() == "100-continue" {
                context.writeAndFlush(wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil)
            }
        case .body:
            if isBatch { arm(limits.batchIdleTimeout, context) }
        case .end:
            isReceiving = false
            if !isSending { deadline = nil }
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let promise = promise ?? context.eventLoop.makePromise(of: Void.self)
        let bound = NIOLoopBound((guardian: self, context: context), eventLoop: context.eventLoop)
        switch unwrapOutboundIn(data) {
        case .head(let head):
            isSending = true
            closesAfterAnswer = head.headerFields[.connection] == "close"
            arm(isBatch ? limits.batchIdleTimeout : limits.sendTimeout, context)
        case .body:
            promise.futureResult.whenSuccess { bound.value.guardian.partWasSent(bound.value.context) }
        case .end:
            promise.futureResult.whenSuccess { bound.value.guardian.answerWasSent(bound.value.context) }
        }
        context.write(data, promise: promise)
    }

    private func partWasSent(_ context: ChannelHandlerContext) {
        guard isSending else { return }
        arm(isBatch ? limits.batchIdleTimeout : limits.sendTimeout, context)
    }

    private func answerWasSent(_ context: ChannelHandlerContext) {
        isSending = false
        if closesAfterAnswer {
            // Closing at once, with bytes of the client's unread, could lose the answer on its way.
            context.close(mode: .output, promise: nil)
            deadline = .now() + Self.lingering
            schedule(context)
        } else if !isReceiving {
            arm(limits.idleTimeout, context)
        }
    }

    private func arm(_ seconds: Double, _ context: ChannelHandlerContext) {
        if closesAfterAnswer && !isSending { return }
        deadline = .now() + .nanoseconds(Int64(seconds * 1e9))
        schedule(context)
    }

    /// Sets the timer for the deadline; one that is set for earlier will set itself anew.
    private func schedule(_ context: ChannelHandlerContext) {
        guard let deadline, context.channel.isActive else { return }
        if closesAfterAnswer { timer?.cancel() } else if timer != nil { return }
        let bound = NIOLoopBound((guardian: self, context: context), eventLoop: context.eventLoop)
        timer = context.eventLoop.scheduleTask(deadline: deadline) {
            bound.value.guardian.timerFired(bound.value.context)
        }
    }

    private func timerFired(_ context: ChannelHandlerContext) {
        timer = nil
        guard let deadline else { return }
        if .now() >= deadline { context.close(promise: nil) } else { schedule(context) }
    }
}
