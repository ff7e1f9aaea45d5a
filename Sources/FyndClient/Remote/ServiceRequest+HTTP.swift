import FoundationEssentials
import FyndAPI

extension ServiceRequest {
    /// The HTTP request that this is to a daemon.
    ///
    /// - Throws: `ServiceError.internalError` when it cannot be written.
    func httpRequest(options: AnswerOptions) throws(ServiceError) -> HTTPRequest {
        let json = try WireFormat.encode(self)
        guard let field = Self.pathField else {
            let body = options.deviations.reduce(json) { JSONObject.adding($1.name, Data("\($1.value)".utf8), to: $0) }
            return HTTPRequest(method: "POST", target: Self.path, body: body)
        }
        let value = try WireFormat.decode([String: String].self, from: json)[field.name] ?? ""
        let target = Self.path.split(separator: "/").map {
            $0.hasPrefix("{") ? PercentCoding.encode(value) : String($0)
        }
        let query = options.deviations.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
        return HTTPRequest(
            method: "GET", target: "/" + target.joined(separator: "/") + (query.isEmpty ? "" : "?" + query))
    }
}
