import FyndAPI
import Hummingbird
import Synchronization

/// Lets only so many requests in at a time, and tells the others at once that the daemon is busy.
struct ConcurrencyLimit: RouterMiddleware {
    private let gate: Gate

    init(_ maximum: Int) {
        gate = Gate(maximum)
    }

    func handle(
        _ request: Request, context: BasicRequestContext,
        next: (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        guard request.uri.path.hasPrefix("/v1/") else { return try await next(request, context) }
        guard let permit = gate.enter() else {
            throw ServiceError.unavailable(
                "The daemon serves \(gate.maximum) requests already. Try again in a moment.")
        }
        return try await next(request, context).holding(permit)
    }

    /// Counts the permits that are out.
    private final class Gate: Sendable {
        let maximum: Int
        private let taken = Mutex(0)

        init(_ maximum: Int) {
            self.maximum = maximum
        }

        /// Takes a permit, if there is one left.
        func enter() -> Permit? {
            let isFree = taken.withLock { taken in
                if taken == maximum { return false }
                taken += 1
                return true
            }
            return isFree ? Permit(self) : nil
        }

        func leave() {
            taken.withLock { $0 -= 1 }
        }
    }

    /// The right to be served, given back when the last reference to it goes.
    private final class Permit: Sendable {
        private let gate: Gate

        init(_ gate: Gate) {
            self.gate = gate
        }

        deinit {
            gate.leave()
        }
    }
}

extension Response {
    /// The same answer, which keeps `token` alive until a body that is written as a stream has been written or dropped.
    func holding(_ token: some Sendable & AnyObject) -> Response {
        guard body.contentLength == nil else { return withExtendedLifetime(token) { self } }
        var response = self
        let body = body
        response.body = ResponseBody { writer in
            try await body.write(writer)
            withExtendedLifetime(token) {}
        }
        return response
    }
}
