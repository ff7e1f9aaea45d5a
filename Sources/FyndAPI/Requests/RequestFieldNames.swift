/// The names of a request's fields, and the refusal of any other: a misspelt filter must not silently let everything through.
public enum RequestFieldNames {
    /// What every request may carry besides: in a batch the caller's own id and the command.
    public static let envelope = ["id", "command"] + AnswerOptions.fields.map(\.name)

    /// Checks that a name is known.
    ///
    /// - Parameters:
    ///   - name: The name that was used.
    ///   - known: The names there are.
    ///   - thing: What is named, such as "field" or "parameter".
    /// - Throws: `ServiceError.invalidRequest` naming the nearest known name, or all of them when none is near.
    public static func check(_ name: String, among known: [String], thing: String) throws(ServiceError) {
        if known.contains(name) { return }
        if let nearest = NearestName.nearest(to: name, among: known) {
            throw .invalidRequest("There is no \(thing) \"\(name)\". Did you mean \"\(nearest)\"?")
        }
        throw .invalidRequest("There is no \(thing) \"\(name)\". There are: \(known.joined(separator: ", ")).")
    }

    /// Checks the names of all fields of a JSON object that is a request.
    ///
    /// - Throws: `ServiceError.invalidRequest` for a name that is no field of the request's, and for a command that is another one.
    static func check<Request: ServiceRequest>(_ decoder: any Decoder, of request: Request.Type) throws {
        let names = try decoder.container(keyedBy: AnyName.self).allKeys.map(\.stringValue).sorted()
        for name in names {
            try check(name, among: request.fields.map(\.name) + envelope, thing: "field")
        }
        _ = try RequestIdentity(from: decoder)
        let fields = try decoder.container(keyedBy: CommandName.self)
        if let command = try fields.decodeIfPresent(String.self, forKey: .command), command != request.command {
            throw ServiceError.invalidRequest(
                "The fields are those of the command \"\(request.command)\", but the command is \"\(command)\".")
        }
    }

    private enum CommandName: String, CodingKey {
        case command
    }

    private struct AnyName: CodingKey {
        let stringValue: String
        let intValue: Int? = nil

        init(stringValue: String) {
            self.stringValue = stringValue
        }

        init?(intValue: Int) {
            nil
        }
    }
}
