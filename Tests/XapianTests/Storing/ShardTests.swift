import Testing
import Xapian

struct ShardTests {
    let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    /// Two shards and a stub that lists them; the stub's path.
    private func makeShards(_ first: [String], _ second: [String]) throws -> String {
        try makeDatabase(at: folder.path(of: "first"), first)
        try makeDatabase(at: folder.path(of: "second"), second)
        return try folder.write(utf8("auto first\nauto second\n"), to: "stub")
    }

    @Test func `a stub joins its shards, and ids alternate between them`() throws {
        let path = try makeShards(["noll", "ett", "två"], ["tre", "fyra", "fem"])
        let database = try Database(path: path)
        #expect(try database.shardCount() == 2)
        #expect(try database.documentCount() == 6)
        for (shard, texts) in [["noll", "ett", "två"], ["tre", "fyra", "fem"]].enumerated() {
            for (index, word) in texts.enumerated() {
                // The rule as `shardCount` states it.
                let id = DocumentID(index * 2 + shard + 1)
                #expect(try database.data(of: id) == utf8(word))
                #expect(try database.ids(.word(word)) == [id])
            }
        }
    }

    @Test func `the rule of ids holds for shards of unequal length`() throws {
        let path = try makeShards(["noll"], ["tre", "fyra", "fem"])
        let database = try Database(path: path)
        #expect(try database.ids(.all()) == [1, 2, 4, 6])
        #expect(failure { _ = try database.data(of: 3) }?.kind == .documentNotFound)
        #expect(try database.data(of: 6) == utf8("fem"))
    }

    @Test func `a slot's values are visited in order of ids, whatever the shard`() throws {
        try makeDatabase(at: folder.path(of: "first"), valued: [("noll", [4: "a"]), ("ett", [:]), ("två", [4: "c"])])
        try makeDatabase(at: folder.path(of: "second"), valued: [("tre", [4: "b"]), ("fyra", [4: ""])])
        let database = try Database(path: folder.write(utf8("auto first\nauto second\n"), to: "stub"))
        var met: [DocumentID: String] = [:]
        var order: [DocumentID] = []
        try database.forEachValue(slot: 4) { document, value in
            met[document] = text(Array(value))
            order.append(document)
            return true
        }
        #expect(met == [1: "a", 2: "b", 5: "c"])
        #expect(order == [1, 2, 5])
    }

    @Test func `several databases have no revision in common`() throws {
        let database = try Database(path: makeShards(["noll"], ["tre"]))
        #expect(failure { _ = try database.revision() } != nil)
    }

    @Test func `one database is one shard`() throws {
        try makeDatabase(at: folder.path(of: "one"), ["noll"])
        #expect(try Database(path: folder.path(of: "one")).shardCount() == 1)
    }

    @Test func `frequencies and scores count all shards`() throws {
        let path = try makeShards(["brist brist", "annat"], ["brist", "annat annat"])
        let database = try Database(path: path)
        #expect(try database.frequencies(of: utf8("brist")) == (2, 3))
        #expect(try database.documents(with: utf8("brist")) == [1, 2])
        let joined = try database.search(.word("brist"), .ranked).items
        try makeDatabase(at: folder.path(of: "whole"), ["brist brist", "brist", "annat", "annat annat"])
        let whole = try Database(path: folder.path(of: "whole")).search(.word("brist"), .ranked).items
        #expect(joined.map(\.weight) == whole.map(\.weight))
    }

    @Test func `equal scores come in order of ids, whatever the shard`() throws {
        let texts = [String](repeating: "brist i rutin", count: 20)
        let database = try Database(path: makeShards(texts, texts))
        #expect(try database.ranked(.word("brist")) == Array(1...10))
    }

    @Test func `a stub that lists a missing shard cannot be opened`() throws {
        let path = try folder.write(utf8("auto nowhere\n"), to: "stub")
        #expect(failure { _ = try Database(path: path) }?.kind == .databaseNotFound)
    }

    @Test func `a stub within a folder is found by the folder's path`() throws {
        let path = try folder.makeFolder("index")
        try makeDatabase(at: folder.path(of: "index/shard"), ["noll"])
        try folder.write(utf8("auto shard\n"), to: "index/XAPIANDB")
        #expect(try Database(path: path).documentCount() == 1)
    }

    @Test func `a compacted copy has the same documents with the same ids`() throws {
        let source = folder.path(of: "source")
        try makeDatabase(at: source, (0..<500).map { "rapport nummer\($0)" })
        do {
            let writer = try WritableDatabase(path: source, mode: .createOrOpen, fullSync: false)
            try writer.begin()
            for number in stride(from: 0, to: 500, by: 3) { try writer.deleteDocuments(with: utf8("nummer\(number)")) }
            try writer.setMetadata("schema", utf8("1"))
            try writer.commit()
        }
        try compact(source, to: folder.path(of: "copy"))
        let original = try Database(path: source)
        let copy = try Database(path: folder.path(of: "copy"))
        let ids = try original.ids(.all())
        #expect(ids.count == 333)
        #expect(try copy.ids(.all()) == ids)
        #expect(try ids.allSatisfy { try copy.data(of: $0) == original.data(of: $0) })
        #expect(try copy.metadata("schema") == utf8("1"))
    }

    @Test func `compaction does not touch a destination that exists`() throws {
        try makeDatabase(at: folder.path(of: "source"), ["källa"])
        try makeDatabase(at: folder.path(of: "there"), ["redan", "här"])
        let error = failure { try compact(folder.path(of: "source"), to: folder.path(of: "there")) }
        #expect(error?.kind == .invalidArgument)
        #expect(try Database(path: folder.path(of: "there")).documentCount() == 2)
    }

    @Test func `compaction of a missing database fails and leaves nothing`() throws {
        let error = failure { try compact(folder.path(of: "missing"), to: folder.path(of: "copy")) }
        #expect(error?.kind == .databaseNotFound)
        #expect(failure { _ = try Database(path: folder.path(of: "copy")) }?.kind == .databaseNotFound)
    }
}
