import FyndAPI
import HTTPTypes
import Hummingbird

/// Refuses requests that name another index than the one that is served.
struct IndexCheck: RouterMiddleware {
    /// The folder of the index that is served.
    let served: String

    func handle(
        _ request: Request, context: BasicRequestContext,
        next: (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        guard let named = Self.field.flatMap({ request.headers[$0] }), named != NamedIndex.value(of: served) else {
            return try await next(request, context)
        }
        return ProblemResponse.response(.anotherIndex(served: served))
    }

    private static let field = HTTPField.Name(NamedIndex.field)
}
