import FoundationEssentials
import FyndAPI
import HTTPTypes
import Hummingbird
import NIOCore

/// The endpoints at which the service answers its requests, one for each request there is.
struct ServiceEndpoints: Sendable {
    let service: any SearchService
    let limits: ServerLimits
    /// Adds what only the daemon knows to its status.
    let completing: @Sendable (StatusResponse) -> StatusResponse

    /// The endpoints, in the order of the catalogue.
    var all: [Endpoint] { RequestCatalogue.all.map { endpoint(for: $0) } }

    private func endpoint<R: ServiceRequest>(for type: R.Type) -> Endpoint {
        let methods: [HTTPRequest.Method] = R.takesBody ? [.get, .post] : [.get]
        return Endpoint(R.path, methods) { request, context in
            let offersText = R.self is any StreamedRequest.Type
            guard let form = AnswerForm.preferred(by: request.headers[.accept], offersText: offersText) else {
                return ProblemResponse.response(.notAcceptable)
            }
            let (asked, options) = try await read(R.self, from: request, context)
            return try await respond(to: asked, options, form)
        }
    }

    // MARK: Reading

    private func read<R: ServiceRequest>(
        _ type: R.Type, from request: Request, _ context: BasicRequestContext
    ) async throws -> (R, AnswerOptions) {
        guard request.method == .post else {
            let (asked, options) = try R.reading(
                urlQuery: request.uri.query, pathValue: try R.pathField.map { try segment($0.parameter, in: context) })
            return (asked, options)
        }
        let bringsText = R.self == SimilarRequest.self || R.self == InspectRequest.self
        let longest = bringsText ? limits.maximumTextBodyLength : limits.maximumBodyLength
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > longest {
            throw NIOTooManyBytesError(maxBytes: longest)
        }
        let body = Data(try await request.body.collect(upTo: longest).readableBytesView)
        return (try WireFormat.decode(R.self, from: body), try WireFormat.decode(AnswerOptions.self, from: body))
    }

    private func segment(_ name: String, in context: BasicRequestContext) throws -> String {
        guard let value = PercentCoding.decode(context.parameters.get(name) ?? "") else {
            throw ServiceError.invalidRequest("The \(name) in the path is not percent-encoded UTF-8.")
        }
        return value
    }

    // MARK: Responding

    private func respond<R: ServiceRequest>(
        to request: R, _ options: AnswerOptions, _ form: AnswerForm
    ) async throws -> Response {
        if case .lines(let format) = form, let streamed = request as? any StreamedRequest {
            let (head, lines) = try await streamed.lines(from: service, as: format, options: options)
            return response(lines, after: head, format)
        }
        var answer = try await request.answer(from: service, options: options)
        if let status = answer.response as? StatusResponse, let completed = completing(status) as? R.Response {
            answer.response = completed
        }
        switch form {
        case .whole, .lines(.text): return response(try answer.json(), MediaType.json)
        case .lines(.json): return response(try answer.jsonLines(), MediaType.jsonLines, notes: answer.response.notes)
        case .lines(.values(let separator)):
            return response(
                Data(answer.response.table.rendered(as: separator).utf8), LineFormat.values(separator).mediaType,
                notes: answer.response.notes)
        }
    }

    private func response(_ body: Data, _ mediaType: String, notes: [String]? = nil) -> Response {
        Response(
            status: .ok, headers: Self.headers(mediaType, notes: notes),
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }

    /// An answer that is written as its lines are made. When they end in an error, lines of JSON say so in the last; of other forms
    /// the connection is cut, since they have no place for it.
    private func response(_ stream: LineStream, after head: Data, _ format: LineFormat) -> Response {
        let body = ResponseBody { writer in
            do {
                if !head.isEmpty { try await writer.write(ByteBuffer(bytes: head)) }
                try await stream.write { try await writer.write(ByteBuffer(bytes: $0)) }
            } catch let error as ServiceError where format == .json {
                let line = try WireFormat.encode(BatchFailure(id: nil, error: error)) + [UInt8(ascii: "\n")]
                try await writer.write(ByteBuffer(bytes: line))
            }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: Self.headers(format.mediaType, notes: stream.notes), body: body)
    }

    private static func headers(_ mediaType: String, notes: [String]?) -> HTTPFields {
        let type = mediaType.split(separator: ";").first.map(String.init) ?? mediaType
        var headers: HTTPFields = [.contentType: type.hasPrefix("text/") ? "\(type); charset=utf-8" : type]
        if let name = HTTPField.Name("Fynd-Format-Version") { headers[name] = String(FormatVersion.current) }
        if let name = HTTPField.Name(NotesField.name) { headers[name] = NotesField.value(of: notes ?? []) }
        headers[.vary] = "Accept"
        return headers
    }
}

extension Problem {
    /// The refusal of a request that accepts none of the forms in which answers are written.
    fileprivate static let notAcceptable = Problem(
        name: "not-acceptable", title: "None of the accepted forms is written", status: 406,
        detail: """
            Answers are written as \(MediaType.json), \(MediaType.jsonLines), \(MediaType.commas) and \(MediaType.tabs); \
            name one of these in the field Accept.
            """)
}
