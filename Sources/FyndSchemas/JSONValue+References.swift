extension JSONValue {
    /// What the references in a schema are to, as they are written.
    var references: [String] {
        switch self {
        case .array(let values): values.flatMap(\.references)
        case .object(let members):
            members.flatMap { name, value in name == "$ref" ? [value.text].compactMap(\.self) : value.references }
        default: []
        }
    }

    /// The schema with other references in place of its own.
    func mappingReferences(_ change: (String) -> String) -> JSONValue {
        switch self {
        case .array(let values): return .array(values.map { $0.mappingReferences(change) })
        case .object(let members):
            return .object(
                members.reduce(into: [:]) { changed, member in
                    if member.key == "$ref", let reference = member.value.text {
                        changed[member.key] = .string(change(reference))
                    } else {
                        changed[member.key] = member.value.mappingReferences(change)
                    }
                })
        default: return self
        }
    }
}
