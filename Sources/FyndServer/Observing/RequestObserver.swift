import Hummingbird
import Logging
import Synchronization

/// Counts, times and logs every request.
struct RequestObserver: RouterMiddleware {
    let metrics: RequestMetrics

    func handle(
        _ request: Request, context: BasicRequestContext,
        next: (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        let observation = Observation(metrics: metrics, logger: context.logger, method: request.method.rawValue)
        let response = try await next(request, context)
        observation.answered(route: context.endpointPath ?? "none", status: response.status.code)
        return response.holding(observation)
    }
}

/// One request, noted when the last reference to it goes: after the answer, or the end of an answer that is a stream.
private final class Observation: Sendable {
    private let metrics: RequestMetrics
    private let logger: Logger
    private let method: String
    private let start = ContinuousClock.now
    private let outcome = Mutex((route: "none", status: 500))

    init(metrics: RequestMetrics, logger: Logger, method: String) {
        self.metrics = metrics
        self.logger = logger
        self.method = method
        metrics.begin()
    }

    func answered(route: String, status: Int) {
        outcome.withLock { $0 = (route, status) }
    }

    deinit {
        let (route, status) = outcome.withLock { $0 }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        metrics.end(route: route, status: status, seconds: seconds)
        logger.info(
            "request",
            metadata: [
                "method": "\(method)", "route": "\(route)", "status": "\(status)",
                "milliseconds": "\((seconds * 10000).rounded() / 10)",
            ])
    }
}
