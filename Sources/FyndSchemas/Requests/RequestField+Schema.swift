import FyndAPI

extension RequestField {
    /// The schema of the field in a JSON object.
    var schema: JSONValue {
        let schema = kind.schema.adding(["description": .string(summary)])
        return isRequired ? schema : schema.orNull
    }

    /// The field as a parameter of a URL.
    ///
    /// - Parameter place: "query", or "path" for one that stands in the path.
    /// - Returns: The parameter as OpenAPI describes it.
    func parameter(in place: String) -> JSONValue {
        var parameter: [String: JSONValue] = [
            "name": .string(self.parameter), "in": .string(place), "description": .string(summary),
            "required": .boolean(isRequired), "schema": kind.parameterSchema,
        ]
        if case .array = kind.schema.members["items"].map({ JSONValue.array([$0]) }) {
            parameter["style"] = "form"
            parameter["explode"] = true
        }
        return .object(parameter)
    }
}

extension RequestField.Kind {
    /// The schema of what a field of the kind holds in a JSON object.
    fileprivate var schema: JSONValue {
        switch self {
        case .text: ["type": "string"]
        case .texts: ["type": "array", "items": ["type": "string"]]
        case .queries(let count):
            [
                "type": "array", "items": ["type": "string"], "minItems": .integer(count.lowerBound),
                "maxItems": .integer(count.upperBound),
            ]
        case .years: ["type": ["integer", "string"], "minimum": 0, "maximum": 9999, "pattern": Self.years]
        case .integer(let range):
            ["type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]
        case .number(let range):
            ["type": "number", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
        case .flag: ["type": "boolean"]
        case .choice(let names): ["type": "string", "enum": .array(names.map(JSONValue.string))]
        case .choices(let names):
            ["type": "array", "items": ["type": "string", "enum": .array(names.map(JSONValue.string))]]
        }
    }

    /// The schema of what a parameter of the kind holds.
    fileprivate var parameterSchema: JSONValue {
        switch self {
        case .years: ["type": "string", "pattern": Self.years]
        default: schema
        }
    }

    /// A year or a range of years that is open at one end at most.
    private static let years: JSONValue = #"^([0-9]{1,4}(\.\.([0-9]{1,4})?)?|\.\.[0-9]{1,4})$"#
}

extension JSONValue {
    /// The schema that lets null through beside what it describes; in a request null counts as absent.
    fileprivate var orNull: JSONValue {
        var schema = members
        switch schema["type"] {
        case .array(let types): schema["type"] = .array(types + ["null"])
        case let type?: schema["type"] = [type, "null"]
        case nil: break
        }
        if case .array(let values) = schema["enum"] { schema["enum"] = .array(values + [.null]) }
        return .object(schema)
    }
}
