import FyndAPI
import HTTPTypes
import Hummingbird
import Logging

/// Turns every error into problem details.
struct ProblemMiddleware: RouterMiddleware {
    let endpoints: [Endpoint]
    let maximumBodyLength: Int

    func handle(
        _ request: Request, context: BasicRequestContext,
        next: (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            return noSuchRoute(request)
        } catch {
            if let problem = ProblemResponse.problem(error, maximumBodyLength: maximumBodyLength) {
                return ProblemResponse.response(problem)
            }
            context.logger.error("a request failed", metadata: ["error": "\(error)"])
            return ProblemResponse.response(Problem(.internalError("The daemon failed; its log says more.")))
        }
    }

    private func noSuchRoute(_ request: Request) -> Response {
        let path = request.uri.path
        guard let endpoint = endpoints.first(where: { $0.matches(path) }) else {
            let known = endpoints.map(\.path)
            let advice =
                NearestName.nearest(to: path, among: known).map { "Did you mean \($0)?" }
                ?? "There are: \(known.joined(separator: ", "))."
            return ProblemResponse.response(
                Problem(
                    name: "no-such-path", title: "There is no such path", status: 404,
                    detail: "There is no path \(path). \(advice)"))
        }
        let allowed = endpoint.methods.map(\.rawValue).joined(separator: ", ")
        var response = ProblemResponse.response(
            Problem(
                name: "method-not-allowed", title: "The method is not allowed", status: 405,
                detail: "\(endpoint.path) takes \(allowed), not \(request.method.rawValue)."))
        response.headers[.allow] = allowed
        return response
    }
}
