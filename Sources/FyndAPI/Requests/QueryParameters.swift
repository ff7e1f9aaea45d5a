/// The parameters of a URL's query, by name.
struct QueryParameters {
    private var values: [String: [String]] = [:]
    /// The names that stand without an equals sign.
    private var bare: Set<String> = []

    /// Reads a query.
    ///
    /// - Parameters:
    ///   - query: What follows the `?`.
    ///   - known: The names there may be.
    /// - Throws: `ServiceError.invalidRequest` for a name that is unknown or an encoding that is broken.
    init(_ query: String?, known: [String]) throws(ServiceError) {
        for part in (query ?? "").split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentCoding.decode(pair[0], plusIsSpace: true),
                let value = PercentCoding.decode(pair.count == 2 ? pair[1] : "", plusIsSpace: true)
            else { throw .invalidRequest("The parameter \"\(part)\" is not percent-encoded UTF-8.") }
            try RequestFieldNames.check(name, among: known, thing: "parameter")
            values[name, default: []].append(value)
            if pair.count == 1 { bare.insert(name) }
        }
    }

    /// Whether a parameter is given.
    func has(_ name: String) -> Bool { values[name] != nil }

    /// The values of a parameter that may be given many times.
    func strings(_ name: String) -> [String] { values[name] ?? [] }

    /// The value of a parameter that may be given once.
    func string(_ name: String) throws(ServiceError) -> String? {
        guard let given = values[name] else { return nil }
        guard given.count == 1 else {
            throw .invalidRequest("The parameter \"\(name)\" is given \(given.count) times.")
        }
        return given[0]
    }

    /// The values of a parameter that is a list, and may also be given many times.
    func list(_ name: String) -> [String]? {
        let given = (values[name] ?? []).flatMap(CommaList.values)
        return given.isEmpty ? nil : given
    }

    /// The value of a parameter that is a whole number.
    func integer(_ name: String) throws(ServiceError) -> Int? {
        guard let text = try string(name) else { return nil }
        guard let number = Int(text) else {
            throw .invalidRequest("The parameter \"\(name)\" must be a whole number, but was \"\(text)\".")
        }
        return number
    }

    /// The value of a parameter that is a decimal fraction.
    func number(_ name: String) throws(ServiceError) -> Double? {
        guard let text = try string(name) else { return nil }
        guard let number = Double(text), number.isFinite else {
            throw .invalidRequest("The parameter \"\(name)\" must be a number, but was \"\(text)\".")
        }
        return number
    }

    /// Whether a parameter is given, by itself or as true.
    func flag(_ name: String) throws(ServiceError) -> Bool {
        switch try string(name) {
        case nil, "false", "0": return false
        case "true", "1": return true
        case "" where bare.contains(name): return true
        case let other?:
            throw .invalidRequest("The parameter \"\(name)\" must be true or false, but was \"\(other)\".")
        }
    }
}
