import FyndClient
import Testing

struct DefaultPathsTests {
    private static let all = ["FYND_INDEX": "/i", "FYND_SOCKET": "/s", "XDG_RUNTIME_DIR": "/run/user/1"]

    private func lookup(_ names: [String]) -> (String) -> String? {
        { names.contains($0) ? Self.all[$0] : nil }
    }

    @Test func `the index is the one given, the environment's, or the folder here`() {
        #expect(DefaultPaths.index("/given", environment: lookup(["FYND_INDEX"])) == "/given")
        #expect(DefaultPaths.index(nil, environment: lookup(["FYND_INDEX"])) == "/i")
        #expect(DefaultPaths.index(nil, environment: lookup([])) == "./index")
    }

    @Test func `the socket is the one given, the environment's, the user's, or the index's`() {
        let names = ["FYND_SOCKET", "XDG_RUNTIME_DIR"]
        #expect(DefaultPaths.socket("/given", index: "x", environment: lookup(names)) == "/given")
        #expect(DefaultPaths.socket(nil, index: "x", environment: lookup(names)) == "/s")
        #expect(
            DefaultPaths.socket(nil, index: "x", environment: lookup(["XDG_RUNTIME_DIR"]))
                == "/run/user/1/fynd/fynd.sock")
        #expect(DefaultPaths.socket(nil, index: "x", environment: lookup([])) == "x/fynd.sock")
    }
}
