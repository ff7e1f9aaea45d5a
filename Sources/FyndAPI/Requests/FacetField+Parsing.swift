extension FacetField {
    /// Reads a field by its name.
    ///
    /// - Throws: `ServiceError.invalidRequest` naming the nearest field, or all of them.
    public init(parsing name: String) throws(ServiceError) {
        try RequestFieldNames.check(name, among: FacetField.allCases.map(\.rawValue), thing: "field")
        guard let field = FacetField(rawValue: name) else {
            throw .invalidRequest("There is no field \"\(name)\".")
        }
        self = field
    }

    /// Reads a list of fields separated by commas.
    ///
    /// - Throws: `ServiceError.invalidRequest` for a name that is no field.
    public static func list(parsing text: String) throws(ServiceError) -> [FacetField] {
        var fields: [FacetField] = []
        for name in CommaList.values(in: text) {
            fields.append(try FacetField(parsing: name))
        }
        return fields
    }
}

/// Lists as options and URLs write them.
public enum CommaList {
    /// The values between the commas, without the spaces around them and without empty ones.
    public static func values(in text: String) -> [String] {
        text.split(separator: ",").compactMap { part in
            let value = part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
            return value.isEmpty ? nil : String(value)
        }
    }
}
