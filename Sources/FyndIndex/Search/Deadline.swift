import FyndAPI

/// When a search must be done.
struct Deadline {
    private let end: ContinuousClock.Instant
    private let seconds: Double

    /// So many seconds from now.
    init(seconds: Double) {
        self.seconds = seconds
        end = .now + .seconds(seconds)
    }

    /// - Throws: `ServiceError.tooExpensive` when it is past.
    func check() throws(ServiceError) {
        guard ContinuousClock.now < end else {
            throw .tooExpensive(
                "The search took longer than \(seconds) seconds and was stopped. Ask with fewer or rarer words.")
        }
    }
}
