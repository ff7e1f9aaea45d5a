import Synchronization

/// Counts requests, for `/metrics` and `/v1/status`.
final class RequestMetrics: Sendable {
    /// The upper bounds of the histogram's buckets, in seconds.
    static let buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private struct Key: Hashable {
        var route: String
        var status: Int
    }

    private struct Latency {
        var counts = [Int](repeating: 0, count: RequestMetrics.buckets.count)
        var count = 0
        var sum = 0.0
    }

    private struct State {
        var requests: [Key: Int] = [:]
        var latencies: [String: Latency] = [:]
        var inFlight = 0
    }

    private let state = Mutex(State())
    private let start = ContinuousClock.now

    /// How long the daemon has run, in seconds.
    var uptimeSeconds: Double { (ContinuousClock.now - start) / .seconds(1) }

    /// The requests that were answered.
    var total: Int { state.withLock { $0.requests.values.reduce(0, +) } }

    /// Takes note that a request has begun.
    func begin() {
        state.withLock { $0.inFlight += 1 }
    }

    /// Takes note that a request has ended.
    ///
    /// - Parameters:
    ///   - route: The path with placeholders, not the path that was asked for.
    ///   - status: The HTTP status.
    ///   - seconds: How long it took.
    func end(route: String, status: Int, seconds: Double) {
        state.withLock { state in
            state.inFlight -= 1
            state.requests[Key(route: route, status: status), default: 0] += 1
            var latency = state.latencies[route] ?? Latency()
            for (index, bound) in Self.buckets.enumerated() where seconds <= bound { latency.counts[index] += 1 }
            latency.count += 1
            latency.sum += seconds
            state.latencies[route] = latency
        }
    }

    /// Everything in Prometheus' text format, version 0.0.4.
    func prometheusText() -> String {
        let state = state.withLock { $0 }
        var lines = [
            "# HELP fynd_requests_total Requests that were answered.",
            "# TYPE fynd_requests_total counter",
        ]
        for (key, count) in state.requests.sorted(by: { ($0.key.route, $0.key.status) < ($1.key.route, $1.key.status) })
        {
            lines.append("fynd_requests_total{route=\"\(key.route)\",status=\"\(key.status)\"} \(count)")
        }
        lines += [
            "# HELP fynd_request_duration_seconds Time from the head of a request to the end of its answer.",
            "# TYPE fynd_request_duration_seconds histogram",
        ]
        for (route, latency) in state.latencies.sorted(by: { $0.key < $1.key }) {
            let name = "fynd_request_duration_seconds"
            for (bound, count) in zip(Self.buckets, latency.counts) {
                lines.append("\(name)_bucket{route=\"\(route)\",le=\"\(bound)\"} \(count)")
            }
            lines.append("\(name)_bucket{route=\"\(route)\",le=\"+Inf\"} \(latency.count)")
            lines.append("\(name)_sum{route=\"\(route)\"} \(latency.sum)")
            lines.append("\(name)_count{route=\"\(route)\"} \(latency.count)")
        }
        lines += [
            "# HELP fynd_requests_in_flight Requests that are being answered.",
            "# TYPE fynd_requests_in_flight gauge",
            "fynd_requests_in_flight \(state.inFlight)",
            "# HELP fynd_uptime_seconds Time since the daemon started.",
            "# TYPE fynd_uptime_seconds gauge",
            "fynd_uptime_seconds \(uptimeSeconds)",
        ]
        return lines.joined(separator: "\n") + "\n"
    }
}
