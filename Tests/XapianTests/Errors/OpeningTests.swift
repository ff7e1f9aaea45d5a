import Testing
import Xapian

struct OpeningTests {
    let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    @Test func `a path where nothing is has no database`() {
        let path = folder.path(of: "missing")
        #expect(failure { _ = try Database(path: path) }?.kind == .databaseNotFound)
    }

    @Test func `an empty folder has no database`() throws {
        let path = try folder.makeFolder("empty")
        #expect(failure { _ = try Database(path: path) }?.kind == .databaseNotFound)
    }

    @Test func `a writer makes no folder above the one of the database`() {
        let path = folder.path(of: "missing/database")
        let error = failure { _ = try WritableDatabase(path: path, mode: .createOrOpen, fullSync: false) }
        #expect(error?.kind == .other)
    }

    @Test(arguments: ["SQLite format 3\0and more", "just a text\nof two lines\n", "\u{7F}ELF"])
    func `a file that is no stub is not opened`(content: String) throws {
        let path = try folder.write(utf8(content), to: "file")
        #expect(failure { _ = try Database(path: path) } != nil)
    }

    @Test func `a database of Xapian's former format is of another version`() throws {
        let path = try folder.makeFolder("flint")
        try folder.write(utf8("IAmFlint"), to: "flint/iamflint")
        #expect(failure { _ = try Database(path: path) }?.kind == .databaseVersion)
    }

    @Test func `a version file of another format is of another version`() throws {
        let path = folder.path(of: "database")
        try makeDatabase(at: path, ["revision"])
        var bytes = try folder.read("database/iamglass")
        bytes[15] ^= 0x55
        try folder.write(bytes, to: "database/iamglass")
        #expect(failure { _ = try Database(path: path) }?.kind == .databaseVersion)
    }

    @Test func `a version file with foreign content is corrupt`() throws {
        let path = folder.path(of: "database")
        try makeDatabase(at: path, ["revision"])
        try folder.write([UInt8](repeating: 0x2A, count: 64), to: "database/iamglass")
        #expect(failure { _ = try Database(path: path) }?.kind == .databaseCorrupt)
    }

    @Test func `an empty version file is corrupt`() throws {
        let path = folder.path(of: "database")
        try makeDatabase(at: path, ["revision"])
        try folder.write([], to: "database/iamglass")
        #expect(failure { _ = try Database(path: path) }?.kind == .databaseCorrupt)
    }

    @Test func `a table that was overwritten is found out when it is read`() throws {
        let path = folder.path(of: "database")
        try makeDatabase(at: path, (0..<2000).map { "word\($0) revision" })
        let size = try folder.read("database/postlist.glass").count
        try folder.write([UInt8](repeating: 0xFF, count: size), to: "database/postlist.glass")
        let error = failure {
            let database = try Database(path: path)
            _ = try database.ids(.word("revision"))
        }
        #expect(error?.kind == .databaseCorrupt)
    }

    @Test func `a table that was cut short is found out when it is read`() throws {
        let path = folder.path(of: "database")
        try makeDatabase(at: path, (0..<2000).map { "word\($0) revision" })
        try folder.write([], to: "database/postlist.glass")
        let error = failure {
            let database = try Database(path: path)
            _ = try database.ids(.word("revision"))
        }
        #expect(error != nil)
    }

    @Test func `a shard that cannot be reached is a network failure`() throws {
        // Port 1 of this machine: nothing listens there, and the system says so at once.
        let path = try folder.write(utf8("remote 127.0.0.1:1\n"), to: "stub")
        #expect(failure { _ = try Database(path: path) }?.kind == .network)
    }

    @Test func `a message says which path it is about`() {
        let path = folder.path(of: "missing")
        #expect(failure { _ = try Database(path: path) }?.message.contains(path) == true)
    }

    @Test func `the version of the library is one this module was written for`() {
        #expect(xapianVersion.hasPrefix("1.4."))
    }
}
