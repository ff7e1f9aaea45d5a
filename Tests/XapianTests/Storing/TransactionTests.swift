import Testing
import Xapian

struct TransactionTests {
    let folder: ScratchFolder
    let path: String

    init() throws {
        folder = try ScratchFolder()
        path = folder.path(of: "database")
        try makeDatabase(at: path, ["revision"])
    }

    private func writer() throws -> WritableDatabase {
        try WritableDatabase(path: path, mode: .createOrOpen, fullSync: false)
    }

    @Test func `what was cancelled is forgotten`() throws {
        let writer = try writer()
        try writer.begin()
        try writer.add(document("uppföljning"))
        try writer.deleteDocuments(with: utf8("revision"))
        try writer.setMetadata("key", utf8("value"))
        try writer.cancel()
        let database = try Database(path: path)
        #expect(try database.ids(.all()) == [1])
        #expect(try database.metadata("key") == nil)
    }

    @Test func `a writer goes on after it has cancelled`() throws {
        let writer = try writer()
        try writer.begin()
        try writer.add(document("bort"))
        try writer.cancel()
        try writer.begin()
        try writer.add(document("kvar"))
        try writer.commit()
        let database = try Database(path: path)
        #expect(try database.ids(.word("bort")) == [])
        #expect(try database.ids(.word("kvar")).count == 1)
    }

    @Test func `a writer that is dropped within a transaction leaves nothing of it`() throws {
        do {
            let writer = try writer()
            try writer.begin()
            for number in 0..<1000 { try writer.add(document("uppföljning nummer\(number)")) }
        }
        #expect(try Database(path: path).documentCount() == 1)
    }

    @Test func `a change outside of a transaction is refused`() throws {
        do {
            let writer = try writer()
            let outside = try document("utanför")
            #expect(failure { try writer.add(outside) }?.message.contains("outside of a transaction") == true)
            #expect(
                failure { try writer.deleteDocuments(with: utf8("revision")) }?.message.contains(
                    "outside of a transaction") == true)
            #expect(
                failure { try writer.setMetadata("key", [1]) }?.message.contains("outside of a transaction") == true)
        }
        #expect(try Database(path: path).ids(.all()) == [1])
    }

    @Test func `a transaction is begun before it ends, and once`() throws {
        let writer = try writer()
        #expect(failure { try writer.commit() } != nil)
        #expect(failure { try writer.cancel() } != nil)
        try writer.begin()
        #expect(failure { try writer.begin() } != nil)
        try writer.commit()
    }

    @Test func `a transaction with a change that failed is not committed in part`() throws {
        let writer = try writer()
        try writer.begin()
        try writer.add(document("före"))
        #expect(failure { try writer.setMetadata(String(repeating: "k", count: 300), [1]) } != nil)
        try writer.add(document("efter"))
        #expect(failure { try writer.commit() } != nil)
        #expect(try Database(path: path).ids(.all()) == [1])
        try writer.begin()
        try writer.add(document("därefter"))
        try writer.commit()
        #expect(try Database(path: path).documentCount() == 2)
    }

    @Test func `documents are deleted by a term they have, and their ids are not used again`() throws {
        try makeDatabase(at: path, ["gammal rapport", "gammal bilaga", "ny rapport"])
        let writer = try writer()
        try writer.begin()
        try writer.deleteDocuments(with: utf8("gammal"))
        try writer.deleteDocuments(with: utf8("okänd"))
        let id = try writer.add(document("nyare rapport"))
        try writer.commit()
        let database = try Database(path: path)
        #expect(id == 4)
        #expect(try database.ids(.all()) == [3, 4])
        #expect(try database.frequencies(of: utf8("rapport")) == (2, 2))
        #expect(try database.frequencies(of: utf8("gammal")) == (0, 0))
    }

    @Test func `overwriting begins with an empty database`() throws {
        let writer = try WritableDatabase(path: path, mode: .createOrOverwrite, fullSync: false)
        try writer.begin()
        try writer.commit()
        #expect(try Database(path: path).documentCount() == 0)
    }

    @Test func `what is written with full synchronisation reads the same`() throws {
        do {
            let writer = try WritableDatabase(path: path, mode: .createOrOpen, fullSync: true)
            try writer.begin()
            try writer.add(document("varaktig"))
            try writer.commit()
        }
        #expect(try Database(path: path).ids(.word("varaktig")) == [2])
    }
}
