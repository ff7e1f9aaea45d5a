import Foundation
import FyndAPI
import Testing

@testable import FyndClient

struct SavedQueryStoreTests {
    private let folder: TemporaryFolder
    private let store: SavedQueryStore

    init() throws {
        folder = try TemporaryFolder()
        store = SavedQueryStore(folder: folder.file("data/fynd/saved"))
    }

    private static let query: SavedQuery = {
        var request = SearchRequest(query: "avtal \"intern kontroll\" år>=2015")
        request.filters.municipality = ["Mora", "Åre"]
        return SavedQuery(index: "/srv/index", request: request, saved: "2024-05-06T07:08:09Z")
    }()

    private func name(_ text: String) throws -> SavedQueryName { try SavedQueryName(parsing: text) }

    @Test func `a query is kept as it was saved`() throws {
        try store.add(Self.query, as: try name("råd"))
        #expect(try store.query(try name("råd")) == Self.query)
        #expect(try store.list().map(\.name.text) == ["råd"])
        let file = try String(contentsOfFile: folder.file("data/fynd/saved/råd.json"), encoding: .utf8)
        #expect(
            file == #"{"index":"/srv/index","request":{"limit":10,"municipality":["Mora","Åre"],"offset":0,"#
                + #""query":"avtal \"intern kontroll\" år>=2015","sort":"relevance"},"saved":"2024-05-06T07:08:09Z","version":1}"#
                + "\n")
    }

    @Test func `the place of a query is taken only when that is asked for`() throws {
        try store.add(Self.query, as: try name("a"))
        var other = Self.query
        other.index = "/elsewhere"
        #expect(
            throws: ServiceError.invalidRequest(
                """
                There is a saved query "a" already. Choose another name, or add --replace; 'fynd saved show a' shows it.
                """)
        ) { try store.add(other, as: try name("a")) }
        #expect(try store.query(try name("a")) == Self.query)
        try store.add(other, as: try name("a"), replacing: true)
        #expect(try store.query(try name("a")) == other)
    }

    @Test func `a query that is not there is missed, and the nearest name offered`() throws {
        #expect(
            throws: ServiceError.notFound(
                "There is no saved query \"avtal\". 'fynd saved list' shows those there are.")
        ) { try store.query(try name("avtal")) }
        try store.add(Self.query, as: try name("avtal"))
        #expect(throws: ServiceError.notFound("There is no saved query \"avtla\". Did you mean \"avtal\"?")) {
            try store.remove(try name("avtla"))
        }
    }

    @Test func `a removed query is gone`() throws {
        try store.add(Self.query, as: try name("a"))
        try store.remove(try name("a"))
        #expect(try store.list().isEmpty)
        #expect(throws: ServiceError.self) { try store.remove(try name("a")) }
    }

    @Test(arguments: ["", "{", "[]", "null", "{\"version\":1}", "\u{0}", "{\"version\":1,\"index\":7}"])
    func `damage is told with what to do, and the others are listed all the same`(content: String) throws {
        try store.add(Self.query, as: try name("a"))
        let path = folder.file("data/fynd/saved/b.json")
        try Data(content.utf8).write(to: URL(filePath: path))
        let entries = try store.list()
        #expect(entries.map(\.name.text) == ["a", "b"])
        #expect(try entries[0].query.get() == Self.query)
        let error = #expect(throws: ServiceError.self) { try store.query(try name("b")) }
        let message = try #require(error?.message)
        #expect(message.contains(path) && message.contains("fynd saved remove b"), "\(message)")
        #expect(error?.exitStatus == .usage)
        try store.remove(try name("b"))
        #expect(try store.list().count == 1)
    }

    @Test func `a query of a newer version is left alone`() throws {
        try store.add(Self.query, as: try name("a"))
        let path = folder.file("data/fynd/saved/a.json")
        try Data("{\"version\":2}".utf8).write(to: URL(filePath: path))
        #expect(
            throws: ServiceError.invalidRequest(
                "The saved query \"a\" (\(path)) was written by a newer version of fynd. Use that one.")
        ) { try store.query(try name("a")) }
    }

    @Test func `a folder that cannot be made is told`() throws {
        try Data().write(to: URL(filePath: folder.file("data")))
        #expect(
            throws: ServiceError.internalError(
                "Cannot make the folder \(folder.file("data/fynd/saved")): Not a directory.")
        ) { try store.add(Self.query, as: try name("a")) }
    }

    @Test func `what a change throws leaves the query as it was`() throws {
        struct Stop: Error {}
        try store.add(Self.query, as: try name("a"))
        #expect(throws: Stop.self) {
            try store.update(try name("a")) { query in
                query.index = "/changed"
                throw Stop()
            }
        }
        #expect(try store.query(try name("a")) == Self.query)
    }

    @Test func `changes that come at once happen one after the other`() async throws {
        try store.add(Self.query, as: try name("a"))
        let store = store
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask {
                    try store.update(try SavedQueryName(parsing: "a")) { $0.index += " \(number)" }
                }
            }
            try await group.waitForAll()
        }
        let marks = try store.query(try name("a")).index.split(separator: " ").dropFirst()
        #expect(marks.sorted() == (0..<8).map { "\($0)" })
        let files = try FileManager.default.contentsOfDirectory(atPath: store.folder).sorted()
        #expect(files == [".lock", "a.json"])
    }

    @Test func `somebody who keeps the lock is not waited for without end`() throws {
        let path = folder.file("lock")
        #expect(
            throws: ServiceError.unavailable(
                "Another fynd is at work with the saved queries (\(path)). Wait for it, or stop it.")
        ) {
            try StoreLock.whileHeld(path: path) {
                try StoreLock.whileHeld(path: path, patience: 0) {}
            }
        }
    }

    @Test(arguments: [
        (["XDG_DATA_HOME": "/data", "HOME": "/home/x"], "/data/fynd/saved"),
        (["HOME": "/home/x"], "/home/x/.local/share/fynd/saved"),
        (["XDG_DATA_HOME": "relative", "HOME": "/home/x"], "/home/x/.local/share/fynd/saved"),
    ])
    func `the environment says where saved queries lie`(variables: [String: String], folder: String) throws {
        #expect(try SavedQueryStore { variables[$0] }.folder == folder)
    }

    @Test func `without a home there is no place for them`() {
        #expect(throws: ServiceError.self) { try SavedQueryStore { _ in nil } }
    }
}
