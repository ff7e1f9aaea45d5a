import FoundationEssentials
import FyndAPI
import FyndClient
import FyndIndex

/// Who answers: a daemon, or the index opened in this process.
enum Backend {
    case daemon(RemoteService, socket: String)
    case index(IndexService)

    /// The answer's JSON, the same either way.
    func answer(to call: ServiceCall) async throws(ServiceError) -> Data {
        switch self {
        case .daemon(let service, _): try await service.answer(to: call)
        case .index(let service): try await call.answer(from: service)
        }
    }
}
