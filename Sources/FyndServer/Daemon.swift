public import FyndAPI
import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import ServiceLifecycle
import UnixSignals

/// Serves a search service over HTTP on a Unix socket.
public struct Daemon: Service {
    private let service: any SearchService
    private let index: String
    private let socket: SocketOptions
    private let limits: ServerLimits
    private let logger: Logger

    /// Prepares a daemon; nothing is bound yet.
    ///
    /// - Parameters:
    ///   - service: What answers.
    ///   - index: The folder of the index that it answers from; requests that name another are refused.
    ///   - socket: Where and for whom to listen, unless a service manager hands over a socket.
    ///   - limits: What clients may do.
    ///   - logger: Where requests and events are written.
    public init(
        service: any SearchService, index: String, socket: SocketOptions, limits: ServerLimits = ServerLimits(),
        logger: Logger
    ) {
        self.service = service
        self.index = index
        self.socket = socket
        self.limits = limits
        self.logger = logger
    }

    /// Serves until graceful shutdown, then lets the requests in progress finish and removes the socket.
    ///
    /// - Throws: `SocketError` when the daemon cannot listen.
    public func run() async throws {
        let bound: BoundSocket
        if let activated = try ServiceManager.activatedSocket() {
            bound = BoundSocket(activated: activated, path: socket.path)
        } else {
            bound = try BoundSocket(socket)
        }
        defer { bound.remove() }
        let path = socket.path
        let listener = HTTPListener(
            socket: bound, http: http(), maximumConnections: limits.maximumConnections, logger: logger
        ) { [logger] in
            logger.info("listening", metadata: ["socket": "\(path)"])
            ServiceManager.notify("READY=1")
        }
        try await withGracefulShutdownHandler {
            try await listener.run()
        } onGracefulShutdown: { [logger] in
            logger.info("stopping: no new requests, those in progress may finish")
            ServiceManager.notify("STOPPING=1")
        }
        logger.info("stopped")
    }

    /// Serves until SIGTERM or SIGINT, as the daemon's whole life; SIGHUP runs `reload`.
    ///
    /// - Parameter reload: Has the service look at its index anew; when it fails the daemon goes on with what it has.
    /// - Throws: `SocketError` when the daemon cannot listen.
    public func runUntilTerminated(reload: @escaping @Sendable () async throws(ServiceError) -> Void) async throws {
        var configuration = ServiceGroupConfiguration(
            services: [
                .init(service: self, successTerminationBehavior: .gracefullyShutdownGroup),
                .init(service: ReloadOnHangup(logger: logger, reload: reload), successTerminationBehavior: .ignore),
            ],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: Logger(label: "lifecycle", factory: { _ in SwiftLogNoOpLogHandler() }))
        configuration.maximumGracefulShutdownDuration = .seconds(limits.drainTimeout)
        try await ServiceGroup(configuration: configuration).run()
    }

    private func http() -> HTTP1Channel {
        let routes = Routes(
            service: service, index: index, metrics: RequestMetrics(), limits: limits, socketPath: socket.path)
        let responder = routes.responder()
        let (limits, logger) = (limits, logger)
        let configuration = HTTP1Channel.Configuration(
            additionalChannelHandlers: [ConnectionGuard(limits: limits), MalformedRequestReply()],
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: limits.maximumHeadLength, maxHeaderListSize: limits.maximumHeadLength,
                maxHeaderFieldCount: 100))
        return HTTP1Channel(
            responder: { request, writer, channel in
                let context = BasicRequestContext(
                    source: ApplicationRequestContextSource(channel: channel, logger: logger))
                let response = try await responder.respond(to: request, context: context)
                try await writer.write(response: response.head, body: response.body)
            }, configuration: configuration)
    }
}
