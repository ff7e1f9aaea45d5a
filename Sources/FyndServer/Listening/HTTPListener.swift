import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOExtras
import NIOPosix
import ServiceLifecycle

/// Serves HTTP/1.1 on a socket that listens already, with Hummingbird's connection handling.
///
/// Hummingbird's own server binds the socket itself: it removes whatever socket is there, gives the new one the permissions
/// that the umask leaves, and cannot take one over from a service manager. So the listening part is ours.
struct HTTPListener: Service {
    let socket: BoundSocket
    let http: HTTP1Channel
    let maximumConnections: Int
    let logger: Logger
    let onListening: @Sendable () -> Void

    /// Serves until graceful shutdown has let the last request finish, or until cancelled.
    func run() async throws {
        let group = MultiThreadedEventLoopGroup.singleton
        let quiescing = ServerQuiescingHelper(group: group)
        let (connections, accepted) = AsyncStream.makeStream(of: HTTP1Channel.Value.self)
        let channel = try await listen(on: group, quiescing: quiescing) { accepted.yield($0) }
        await withGracefulShutdownHandler {
            onListening()
            for await connection in connections {
                // Not a child task: the quiescing helper is what waits for connections to end. But begun from here, so that
                // a request can learn of the shutdown.
                _ = Task { await http.handle(value: connection, logger: logger) }
            }
        } onGracefulShutdown: {
            let promise = channel.eventLoop.makePromise(of: Void.self)
            promise.futureResult.whenComplete { _ in accepted.finish() }
            quiescing.initiateShutdown(promise: promise)
        }
        try? await channel.close()
    }

    private func listen(
        on group: MultiThreadedEventLoopGroup, quiescing: ServerQuiescingHelper,
        accept: @escaping @Sendable (HTTP1Channel.Value) -> Void
    ) async throws -> any Channel {
        let (http, logger, maximumConnections) = (http, logger, maximumConnections)
        return try await ServerBootstrap(group: group)
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        AvailableConnectionsChannelHandler<MaximumAvailableConnections>(
                            maxConnections: maximumConnections))
                    try channel.pipeline.syncOperations.addHandler(
                        quiescing.makeServerChannelHandler(channel: channel))
                }
            }
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in
                http.setup(channel: channel, logger: logger).map(accept)
            }
            .withBoundSocket(socket.descriptor)
            .get()
    }
}
