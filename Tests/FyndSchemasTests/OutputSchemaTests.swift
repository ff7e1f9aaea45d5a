import FoundationEssentials
import FyndAPI
import Testing

@testable import FyndSchemas

struct OutputSchemaTests {
    @Test func `every command has a schema`() {
        for command in RequestCatalogue.all.map({ $0.command }) {
            #expect(OutputSchema.named(command) != nil, "\(command)")
        }
    }

    @Test func `every schema that answers a command says what stands on its lines`() {
        for command in RequestCatalogue.all.map({ $0.command }) {
            #expect(OutputSchema.named(command)?.schema.members["$defs"]?.members["Line"] != nil, "\(command)")
        }
    }

    @Test(arguments: OutputSchema.all)
    func `all that a schema refers to is there`(output: OutputSchema) {
        let own = output.schema.members["$defs"]?.members ?? [:]
        let shared = OutputSchema.shared.schema.members["$defs"]?.members ?? [:]
        for reference in output.schema.references + OutputSchema.shared.schema.references where reference != "#" {
            let name = String(reference.split(separator: "/").last ?? "")
            #expect(OutputSchema.sharedDefinition(reference) == nil ? own[name] != nil : shared[name] != nil, "\(name)")
        }
    }

    @Test(arguments: OutputSchema.all)
    func `what a schema is made of has no name that is shared`(output: OutputSchema) {
        let shared = OutputSchema.shared.schema.members["$defs"]?.members ?? [:]
        #expect((output.schema.members["$defs"]?.members ?? [:]).keys.filter { shared[$0] != nil } == [])
    }

    @Test(arguments: OutputSchema.all)
    func `a schema by itself refers to nothing outside`(output: OutputSchema) {
        let schema = output.selfContained
        let definitions = schema.members["$defs"]?.members ?? [:]
        for reference in schema.references where reference != "#" {
            #expect(definitions[String(reference.dropFirst("#/$defs/".count))] != nil, "\(reference)")
        }
    }

    @Test(arguments: OutputSchema.all + [.shared])
    func `every property is described`(output: OutputSchema) {
        for (name, property) in output.schema.properties {
            let isDescribed = property.members["description"]?.text?.isEmpty == false
            #expect(isDescribed || property.members["$ref"] != nil, "\(output.name): \(name)")
        }
    }

    @Test(arguments: OutputSchema.all + [.shared])
    func `what an output must have is described`(output: OutputSchema) {
        for object in output.schema.objects {
            guard case .array(let required) = object["required"] else { continue }
            let properties = object["properties"]?.members ?? [:]
            #expect(required.filter { properties[$0.text ?? ""] == nil } == [], "\(output.name)")
        }
    }

    @Test func `the same schema is always written in the same bytes`() {
        for output in OutputSchema.all { #expect(output.selfContained.json() == output.selfContained.json()) }
    }
}

extension JSONValue {
    /// The value and all values within it that are objects.
    var objects: [[String: JSONValue]] {
        switch self {
        case .object(let members): [members] + members.values.flatMap(\.objects)
        case .array(let values): values.flatMap(\.objects)
        default: []
        }
    }

    /// The properties that a schema describes, at any depth.
    var properties: [(String, JSONValue)] {
        objects.flatMap { object in (object["properties"]?.members ?? [:]).map { ($0, $1) } }
    }
}
