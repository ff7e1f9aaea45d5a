import Testing
import Xapian

struct RevisionTests {
    let folder: ScratchFolder
    let path: String
    /// Enough that a reader cannot have the whole database in memory.
    private let texts = (0..<4000).map { "ärende nummer\($0) \(String(repeating: "x", count: 200))\($0)" }

    init() throws {
        folder = try ScratchFolder()
        path = folder.path(of: "database")
        try makeDatabase(at: path, texts)
    }

    /// Replaces every document, so that every block of the database changes.
    private func replaceAll(_ writer: borrowing WritableDatabase) throws {
        try writer.begin()
        try writer.deleteDocuments(with: utf8("ärende"))
        for text in texts { try writer.add(document(text + " ny")) }
        try writer.commit()
    }

    @Test func `each commit is another revision, and an open reader stays at its own until it is reopened`() throws {
        let database = try Database(path: path)
        let first = try database.revision()
        try replaceAll(try WritableDatabase(path: path, mode: .createOrOpen, fullSync: false))
        #expect(try database.revision() == first)
        #expect(try Database(path: path).revision() == first + 1)
        #expect(try database.reopen())
        #expect(try database.revision() == first + 1)
    }

    @Test func `a reader sees its own revision after one commit`() throws {
        let database = try Database(path: path)
        let writer = try WritableDatabase(path: path, mode: .createOrOpen, fullSync: false)
        try replaceAll(writer)
        #expect(try database.ids(.word("nummer17")) == [18])
        #expect(try database.data(of: 4000) == utf8(texts[3999]))
    }

    @Test func `a reader two commits behind is told to reopen, and then sees the newest revision`() throws {
        let database = try Database(path: path)
        let writer = try WritableDatabase(path: path, mode: .createOrOpen, fullSync: false)
        try replaceAll(writer)
        try replaceAll(writer)
        let error = failure {
            for id in DocumentID(1)...4000 { _ = try database.data(of: id) }
        }
        #expect(error?.kind == .databaseModified)
        #expect(failure { _ = try database.ids(.word("nummer17")) }?.kind == .databaseModified)
        #expect(try database.reopen())
        let id = try #require(try database.ids(.word("nummer17")).first)
        #expect(id > 4000)
        #expect(try database.data(of: id) == utf8(texts[17] + " ny"))
    }

    @Test func `reopening says whether there was a newer revision`() throws {
        let database = try Database(path: path)
        #expect(try database.reopen() == false)
        let writer = try WritableDatabase(path: path, mode: .createOrOpen, fullSync: false)
        try writer.begin()
        try writer.add(document("ny"))
        try writer.commit()
        #expect(try database.reopen())
        #expect(try database.reopen() == false)
    }

    @Test func `matches outlive the variable of their database`() throws {
        func search() throws -> Matches {
            try Database(path: path).search(.word("nummer17"), .ranked)
        }
        let matches = try search()
        #expect(try matches.terms(of: matches.items[0].document) == [utf8("nummer17")])
    }
}
