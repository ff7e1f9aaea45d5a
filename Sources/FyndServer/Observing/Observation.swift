import Hummingbird
import Logging
import Synchronization

/// One request, from its head to the end of its answer: counted, timed and logged.
///
/// An answer that is there as a whole counts before it is sent, so that whoever has it finds it counted; one that is a stream,
/// when its last reference goes. The log is written then in both cases: nobody has to wait for it.
final class Observation: Sendable {
    private struct State {
        var route = "none"
        var status = 500
        var seconds: Double?
    }

    private let metrics: RequestMetrics
    private let logger: Logger
    private let method: String
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    /// Begins to observe a request.
    init(of request: Request, metrics: RequestMetrics, logger: Logger) {
        self.metrics = metrics
        self.logger = logger
        method = request.method.rawValue
        metrics.begin()
    }

    /// Takes note of the answer, before it is sent.
    func answered(_ response: Response, route: String?) {
        state.withLock {
            $0.route = route ?? $0.route
            $0.status = Int(response.status.code)
            if response.body.contentLength != nil { count(&$0) }
        }
    }

    deinit {
        let state = state.withLock {
            if $0.seconds == nil { count(&$0) }
            return $0
        }
        logger.info(
            "request",
            metadata: [
                "method": "\(method)", "route": "\(state.route)", "status": "\(state.status)",
                "milliseconds": "\(((state.seconds ?? 0) * 10000).rounded() / 10)",
            ])
    }

    private func count(_ state: inout State) {
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        metrics.end(route: state.route, status: state.status, seconds: seconds)
        state.seconds = seconds
    }
}
