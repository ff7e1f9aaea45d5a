import FyndAPI
import Testing

@testable import FyndSchemas

struct OpenAPIDocumentTests {
    private let document = OpenAPIDocument.document

    @Test func `all that the document refers to is there`() {
        for reference in document.references {
            let value = reference.split(separator: "/").dropFirst().reduce(document as JSONValue?) { value, name in
                value?.members[String(name)]
            }
            #expect(reference.hasPrefix("#/") && value != nil, "\(reference)")
        }
    }

    @Test func `every schema and answer that the document has is referred to`() {
        let referred = Set(document.references.compactMap { $0.split(separator: "/").last.map(String.init) })
        let components = document.members["components"]?.members ?? [:]
        for name in components.values.flatMap(\.members.keys) where !["ManifestLine", "FailureLine"].contains(name) {
            #expect(referred.contains(name), "\(name)")
        }
    }

    @Test func `every operation has a name of its own and says what it does`() {
        let operations = (document.members["paths"]?.members ?? [:]).values.flatMap { item in
            ["get", "post"].compactMap { item.members[$0] }
        }
        let names = operations.compactMap { $0.members["operationId"]?.text }
        #expect(operations.count > RequestCatalogue.all.count)
        #expect(names.count == operations.count && Set(names).count == names.count)
        for operation in operations { #expect(operation.members["summary"]?.text?.hasSuffix(".") == true) }
    }

    @Test func `every field of every request is described, in a URL and in JSON`() {
        for request in RequestCatalogue.all {
            let item = document.members["paths"]?.members[request.path]
            guard case .array(let parameters) = item?.members["get"]?.members["parameters"] else {
                Issue.record("\(request.command) takes no parameters")
                continue
            }
            let names = Set(parameters.compactMap { $0.members["name"]?.text })
            let fields = request.fields + AnswerOptions.fields
            #expect(names == Set(fields.map(\.parameter)), "\(request.command)")
            let schema = RequestSchema.schema(of: request)
            let known = Set((schema.members["properties"] ?? [:]).members.keys)
            #expect(known == Set(fields.map(\.name) + RequestFieldNames.envelope), "\(request.command)")
        }
    }

    @Test func `a field that need not be there may be null, and one that must may not`() {
        let schema = RequestSchema.schema(of: SearchRequest.self).members["properties"] ?? [:]
        #expect(schema.members["query"]?.members["type"] == "string")
        #expect(schema.members["limit"]?.members["type"] == ["integer", "null"])
        #expect(
            schema.members["groupBy"]?.members["enum"]
                == .array(FacetField.allCases.map { .string($0.rawValue) } + [.null]))
    }

    @Test func `a line of a batch names its command, unless it is a search`() {
        func required(_ request: any ServiceRequest.Type) -> JSONValue? {
            RequestSchema.line(of: request).members["required"]
        }
        #expect(required(SearchRequest.self) == ["query"])
        #expect(required(AnalyzeRequest.self) == ["command", "text"])
    }
}
