import FoundationEssentials
import FyndAPI

extension ServiceRequest {
    /// The HTTP request that this is to a daemon.
    ///
    /// - Throws: `ServiceError.internalError` when it cannot be written.
    func httpRequest(options: AnswerOptions) throws(ServiceError) -> HTTPRequest {
        let json = try WireFormat.encode(self)
        guard let field = Self.pathField else {
            let body = options.manifest ? JSONObject.adding("manifest", Data("true".utf8), to: json) : json
            return HTTPRequest(method: "POST", target: Self.path, body: body)
        }
        let value = try WireFormat.decode([String: String].self, from: json)[field.name] ?? ""
        let target = Self.path.split(separator: "/").map {
            $0.hasPrefix("{") ? PercentCoding.encode(value) : String($0)
        }
        return HTTPRequest(
            method: "GET", target: "/" + target.joined(separator: "/") + (options.manifest ? "?manifest=true" : ""))
    }
}
