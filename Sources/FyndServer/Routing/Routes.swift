import FoundationEssentials
import FyndAPI
import FyndSchemas
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle

/// The paths of the daemon and what answers at each.
struct Routes: Sendable {
    /// Where batches are sent.
    static let batchPath = OpenAPIDocument.batchPath

    let service: any SearchService
    let index: String
    let metrics: RequestMetrics
    let limits: ServerLimits
    let socketPath: String

    /// What answers requests: the routes, within the limits, every error a problem.
    func responder() -> some HTTPResponder<BasicRequestContext> {
        let endpoints = endpoints
        let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: ProblemMiddleware(endpoints: endpoints, maximumBodyLength: limits.maximumBodyLength))
        router.add(middleware: IndexCheck(served: index))
        router.add(middleware: ConcurrencyLimit(limits.maximumRequests))
        for endpoint in endpoints {
            for method in endpoint.methods {
                router.on(RouterPath(endpoint.path), method: method, use: endpoint.handler)
            }
        }
        return router.buildResponder()
    }

    /// All endpoints, those of requests first.
    var endpoints: [Endpoint] {
        ServiceEndpoints(service: service, limits: limits, completing: completed).all + [
            Endpoint(Self.batchPath, [.post]) { request, _ in try batch(request) },
            Endpoint(OpenAPIDocument.healthPath, [.get]) { _, _ in text("ok\n", type: MediaType.text) },
            Endpoint(OpenAPIDocument.metricsPath, [.get]) { _, _ in
                text(metrics.prometheusText(), type: "\(MediaType.text); version=0.0.4")
            },
            Endpoint(OpenAPIDocument.path, [.get]) { _, _ in
                Response(
                    status: .ok, headers: [.contentType: MediaType.json],
                    body: ResponseBody(byteBuffer: ByteBuffer(bytes: OpenAPIDocument.json)))
            },
        ]
    }

    /// A status with what only the daemon knows.
    private func completed(_ status: StatusResponse) -> StatusResponse {
        var status = status
        status.daemon = DaemonStatus(
            version: FyndVersion.current, processID: Int(ProcessIdentity.id), socket: socketPath,
            uptimeSeconds: metrics.uptimeSeconds, requests: metrics.total)
        return status
    }

    private func batch(_ request: Request) throws -> Response {
        let settings = try BatchSettings(urlQuery: request.uri.query)
        let (service, width) = (service, min(settings.jobs ?? limits.batchWidth, limits.batchWidth))
        let lines = NotedEnd(
            BatchLines(BodyBytes(body: request.body), maximumLength: BatchAnswer.maximumLineLength, end: settings.end))
        let body = ResponseBody { writer in
            func deliver(_ answer: Data) async throws {
                var buffer = ByteBuffer(bytes: answer)
                buffer.writeInteger(settings.end)
                try await writer.write(buffer)
            }
            try await workInOrder(
                lines.cancelOnGracefulShutdown(), width: width, window: BatchAnswer.window(width: width),
                weigh: \.count
            ) { line in
                await BatchAnswer.answer(line, from: service).json
            } deliver: { answer in
                try await deliver(answer)
            }
            if !lines.wasReached { try await deliver(BatchAnswer.stopped.json) }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: [.contentType: MediaType.jsonLines], body: body)
    }

    private func text(_ text: String, type: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "\(type); charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
