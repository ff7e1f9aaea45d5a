import FoundationEssentials
import FyndAPI
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle

/// The paths of the daemon and what answers at each.
struct Routes: Sendable {
    /// Where batches are sent.
    static let batchPath = "/v1/batch"

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

    private var endpoints: [Endpoint] {
        [
            Endpoint("/v1/search", .get, .post) { request, _ in
                let search: SearchRequest =
                    request.method == .post
                    ? try await body(of: request) : try SearchRequest(urlQuery: request.uri.query)
                return try json(try await service.search(search))
            },
            Endpoint("/v1/similar", .get, .post) { request, _ in
                let similar: SimilarRequest =
                    request.method == .post
                    ? try await body(of: request, upTo: limits.maximumTextBodyLength)
                    : try SimilarRequest(urlQuery: request.uri.query)
                return try json(try await service.similar(similar))
            },
            Endpoint("/v1/recurring", .get, .post) { request, _ in
                let recurring: RecurringRequest =
                    request.method == .post
                    ? try await body(of: request) : try RecurringRequest(urlQuery: request.uri.query)
                return try json(try await service.recurring(recurring))
            },
            Endpoint("/v1/passages/{id}", .get) { _, context in
                try json(try await service.passage(id: try identity(in: context)))
            },
            Endpoint("/v1/reports", .get, .post) { request, _ in
                try json(try await service.reports(try await filters(of: request)))
            },
            Endpoint("/v1/reports/{id}", .get) { _, context in
                try json(try await service.report(id: try identity(in: context)))
            },
            Endpoint("/v1/analyze", .get, .post) { request, _ in
                try json(try await service.analyze(try await textToAnalyze(in: request)))
            },
            Endpoint("/v1/terms", .get) { request, _ in
                try json(try await service.terms(try TermsRequest(urlQuery: request.uri.query)))
            },
            Endpoint("/v1/status", .get) { _, _ in try json(try await status()) },
            Endpoint(Self.batchPath, .post) { request, _ in batch(request) },
            Endpoint("/healthz", .get) { _, _ in text("ok\n") },
            Endpoint("/metrics", .get) { _, _ in text(metrics.prometheusText()) },
        ]
    }

    private func filters(of request: Request) async throws -> SearchFilters {
        if request.method == .post { return try await body(of: request) }
        return try SearchFilters(QueryParameters(request.uri.query, known: RequestFieldNames.filters))
    }

    private func textToAnalyze(in request: Request) async throws -> String {
        let text =
            if request.method == .post {
                try await body(of: request, as: [String: String].self)["text"]
            } else {
                try QueryParameters(request.uri.query, known: ["text"]).string("text")
            }
        guard let text else { throw ServiceError.invalidRequest("An analysis needs a \"text\".") }
        return text
    }

    private func identity(in context: BasicRequestContext) throws -> String {
        guard let id = PercentCoding.decode(context.parameters.get("id") ?? "") else {
            throw ServiceError.invalidRequest("The id in the path is not percent-encoded UTF-8.")
        }
        return id
    }

    private func status() async throws -> StatusResponse {
        var status = try await service.status()
        status.daemon = DaemonStatus(
            version: FyndVersion.current, processID: Int(ProcessIdentity.id), socket: socketPath,
            uptimeSeconds: metrics.uptimeSeconds, requests: metrics.total)
        return status
    }

    private func batch(_ request: Request) -> Response {
        let (service, width) = (service, limits.batchWidth)
        let lines = NotedEnd(
            BatchLines(BodyBytes(body: request.body), maximumLength: BatchAnswer.maximumLineLength))
        let body = ResponseBody { writer in
            func deliver(_ answer: Data) async throws {
                var buffer = ByteBuffer(bytes: answer)
                buffer.writeInteger(UInt8(ascii: "\n"))
                try await writer.write(buffer)
            }
            try await workInOrder(lines.cancelOnGracefulShutdown(), width: width) { line in
                await BatchAnswer.answer(line, from: service).encoded()
            } deliver: { answer in
                try await deliver(answer)
            }
            if !lines.wasReached { try await deliver(BatchAnswer.stopped.encoded()) }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: [.contentType: "application/x-ndjson"], body: body)
    }

    private func body<Value: Decodable>(
        of request: Request, as type: Value.Type = Value.self, upTo longest: Int? = nil
    ) async throws -> Value {
        let maximum = longest ?? limits.maximumBodyLength
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > maximum {
            throw NIOTooManyBytesError(maxBytes: maximum)
        }
        let bytes = try await request.body.collect(upTo: maximum)
        return try WireFormat.decode(Value.self, from: Data(bytes.readableBytesView))
    }

    private func json(_ value: some Encodable) throws -> Response {
        Response(
            status: .ok, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: try WireFormat.encode(value))))
    }

    private func text(_ text: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
