import FoundationEssentials

extension ServiceRequest {
    /// Reads a request from a URL.
    ///
    /// - Parameters:
    ///   - query: What follows the `?`.
    ///   - pathValue: The decoded segment of the path that is a field, for requests whose path has one.
    /// - Returns: The request, and what its answer is to be like.
    /// - Throws: `ServiceError.invalidRequest` for a parameter that is unknown, missing or of another kind; what the request's
    ///   own form throws; `.formatTooOld` and `.formatTooNew`.
    public static func reading(
        urlQuery query: String?, pathValue: String? = nil
    ) throws(ServiceError) -> (request: Self, options: AnswerOptions) {
        let fields = fields.filter { $0 != pathField } + AnswerOptions.fields
        let parameters = try QueryParameters(query, known: fields.map(\.parameter))
        var writer = JSONWriter()
        var failure: ServiceError?
        writer.object { object in
            if let field = pathField { object.field(field.name, pathValue) }
            for field in fields where failure == nil {
                do throws(ServiceError) {
                    try object.add(field, from: parameters, of: command)
                } catch {
                    failure = error
                }
            }
        }
        if let failure { throw failure }
        let json = Data(writer.bytes)
        return (try WireFormat.decode(Self.self, from: json), try WireFormat.decode(AnswerOptions.self, from: json))
    }
}

extension JSONWriter {
    /// Adds a field with the value that a URL gives it, if it gives one.
    fileprivate mutating func add(
        _ field: RequestField, from parameters: QueryParameters, of command: String
    ) throws(ServiceError) {
        let name = field.parameter
        guard parameters.has(name) else {
            guard field.isRequired else { return }
            throw .invalidRequest("The command \"\(command)\" needs the parameter \"\(name)\".")
        }
        switch field.kind {
        case .text, .years: self.field(field.name, try parameters.string(name))
        case .texts: self.field(field.name, parameters.list(name))
        case .choice(let choices):
            let value = try parameters.string(name)
            try Self.check(value.map { [$0] }, among: choices, for: name)
            self.field(field.name, value)
        case .choices(let choices):
            let values = parameters.list(name)
            try Self.check(values, among: choices, for: name)
            self.field(field.name, values)
        case .queries: self.field(field.name, parameters.strings(name))
        case .integer: self.field(field.name, try parameters.integer(name))
        case .number: self.field(field.name, try parameters.number(name))
        case .flag: self.field(field.name, try parameters.flag(name))
        }
    }

    private static func check(_ values: [String]?, among choices: [String], for name: String) throws(ServiceError) {
        for value in values ?? [] where !choices.contains(value) {
            let advice =
                NearestName.nearest(to: value, among: choices).map { "Did you mean \"\($0)\"?" }
                ?? "It takes: \(choices.joined(separator: ", "))."
            throw .invalidRequest("The parameter \"\(name)\" does not take \"\(value)\". \(advice)")
        }
    }
}
