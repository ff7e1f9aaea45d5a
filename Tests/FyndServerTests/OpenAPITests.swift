import FoundationEssentials
import FyndAPI
import FyndSchemas
import Testing

@testable import FyndServer

struct OpenAPITests {
    @Test func `the document is served as it is, always in the same bytes`() async throws {
        let (one, two) = try await withDaemon { socket in
            (try await get("/openapi.json", at: socket), try await get("/openapi.json", at: socket))
        }
        #expect(one.status == 200)
        #expect(one.fields?["content-type"] == "application/json")
        #expect(one.body == String(decoding: OpenAPIDocument.json, as: UTF8.self))
        #expect(one.body == two.body)
    }

    @Test func `the document has every path that is routed, with its methods, and no other`() throws {
        let routes = Routes(
            service: StubService(), index: "/srv/index", metrics: RequestMetrics(), limits: ServerLimits(),
            socketPath: "/run/fynd.sock")
        let routed = routes.endpoints.map { endpoint in
            "\(endpoint.path) \(endpoint.methods.map { "\($0)".lowercased() }.sorted())"
        }
        let paths = OpenAPIDocument.document.members["paths"]?.members ?? [:]
        let described = paths.map { path, item in
            "\(path) \(item.members.keys.filter { ["get", "post", "put", "delete", "patch"].contains($0) }.sorted())"
        }
        #expect(routed.sorted() == described.sorted())
    }
}
