/// A request that a service answers: one command of the client, one path of the daemon, one "command" of a batch.
///
/// What is said here of a request is all that the daemon's routes, batches, the OpenAPI document and the client know of it.
public protocol ServiceRequest: Codable, Hashable, Sendable {
    /// What answers it.
    associatedtype Response: ServiceResponse

    /// The name of the command, as batches carry it.
    static var command: String { get }
    /// The path at which the daemon answers; a segment in braces is a field of that parameter's name.
    static var path: String { get }
    /// What it asks for, in a sentence.
    static var summary: String { get }
    /// Its fields, as JSON objects and URLs carry them.
    static var fields: [RequestField] { get }

    /// The fields of which a request has exactly one, if there are any such.
    static var alternatives: [String] { get }

    /// The queries that it asks, as searches, to tell how they are understood.
    var searches: [SearchRequest] { get }

    /// What a service says to it.
    ///
    /// - Throws: What the service throws.
    func answer(from service: any SearchService) async throws(ServiceError) -> Response
}

extension ServiceRequest {
    /// None.
    public static var alternatives: [String] { [] }

    /// No queries.
    public var searches: [SearchRequest] { [] }

    /// The path that is named like the command.
    public static var path: String { "/v1/\(command)" }

    /// Whether it may also be sent as a JSON object, with POST.
    public static var takesBody: Bool { pathField == nil }

    /// The field that stands in the path, if one does.
    public static var pathField: RequestField? {
        fields.first { path.contains("{\($0.parameter)}") }
    }
}

/// A request whose answer may be too long to hold: it can also be had line by line.
public protocol StreamedRequest: ServiceRequest {
    /// The same request for none of the lines, which tells of the whole.
    var withoutLines: Self { get }

    /// The lines of its answer, without a limit unless the request sets one.
    ///
    /// - Parameters:
    ///   - service: Who is asked.
    ///   - format: How lines are written.
    /// - Returns: The lines, of which none is made yet.
    /// - Throws: What the service throws, before the first line.
    func lines(from service: any SearchService, as format: LineFormat) async throws(ServiceError) -> LineStream
}
