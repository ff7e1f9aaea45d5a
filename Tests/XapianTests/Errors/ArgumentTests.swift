import Testing
import Xapian

struct ArgumentTests {
    let folder: ScratchFolder
    let path: String

    init() throws {
        folder = try ScratchFolder()
        path = folder.path(of: "database")
    }

    private func postings(_ terms: [[UInt8]]) -> PostingBuffer {
        var postings = PostingBuffer()
        for term in terms { postings.add(term, wdf: 1) }
        return postings
    }

    // A zero byte takes the room of two.
    @Test(arguments: [(0x61, 0), (0x61, 246), (0x61, 10_000), (0, 123)] as [(UInt8, Int)])
    func `a term that is empty or too long is refused before it reaches a database`(byte: UInt8, count: Int) throws {
        let document = try Document()
        let error = failure { try document.add(postings([[UInt8](repeating: byte, count: count)])) }
        #expect(error?.kind == .invalidArgument)
    }

    @Test(arguments: [(0x61, 245), (0, 122)] as [(UInt8, Int)])
    func `a term of the greatest length is stored and found`(byte: UInt8, count: Int) throws {
        let term = [UInt8](repeating: byte, count: count)
        let writer = try WritableDatabase(path: path, mode: .createOrOpen, fullSync: false)
        let document = try Document()
        try document.add(postings([term]))
        try writer.begin()
        try writer.add(document)
        try writer.commit()
        #expect(try Database(path: path).ids(.term(term)) == [1])
    }

    @Test func `a document that is not there is not found`() throws {
        try makeDatabase(at: path, ["revision"])
        let database = try Database(path: path)
        #expect(failure { _ = try database.data(of: 2) }?.kind == .documentNotFound)
        #expect(failure { _ = try database.value(of: 2, slot: 0) }?.kind == .documentNotFound)
        #expect(failure { try database.forEachTerm(of: 2) { _, _ in true } }?.kind == .documentNotFound)
    }

    @Test func `a document has no id zero`() throws {
        try makeDatabase(at: path, ["revision"])
        let database = try Database(path: path)
        #expect(failure { _ = try database.data(of: 0) }?.kind == .invalidArgument)
    }

    @Test func `a prefix with more terms than allowed is too expensive when it is run`() throws {
        try makeDatabase(at: path, ["mål målbild målstyrning"])
        let database = try Database(path: path)
        #expect(try database.ids(.prefix(utf8("mål"), limit: 3)) == [1])
        let query = try Query.prefix(utf8("mål"), limit: 2)
        #expect(failure { _ = try database.ids(query) }?.kind == .queryTooExpensive)
    }

    @Test func `a metadata key that is empty or too long is refused`() throws {
        let writer = try WritableDatabase(path: path, mode: .createOrOpen, fullSync: false)
        try writer.begin()
        #expect(failure { try writer.setMetadata("", [1]) }?.kind == .invalidArgument)
        #expect(failure { try writer.setMetadata(String(repeating: "k", count: 300), [1]) }?.kind == .invalidArgument)
    }

    @Test func `a query is not scaled by less than nothing`() throws {
        let query = try Query.word("revision")
        #expect(failure { _ = try query.scaled(by: -1) }?.kind == .invalidArgument)
    }

    @Test func `near and phrase take terms only`() throws {
        try makeDatabase(at: path, ["god intern kontroll"])
        let database = try Database(path: path)
        let range = try Query.valueRange(slot: 0, from: utf8("a"), to: nil)
        let error = failure {
            _ = try database.ids(.combine(.phrase, [.word("intern"), range], window: 2))
        }
        #expect(error != nil)
    }

    @Test func `a document that a search did not return has no matching terms`() throws {
        try makeDatabase(at: path, ["revision"])
        let database = try Database(path: path)
        let matches = try database.search(.word("revision"), .ranked)
        #expect(failure { _ = try matches.terms(of: 77) }?.kind == .documentNotFound)
    }

    @Test func `a facet that was not asked for is an error`() throws {
        try makeDatabase(at: path, ["revision"])
        let matches = try Database(path: path).search(.word("revision"), .ranked)
        #expect(failure { _ = try matches.facet(0) } != nil)
    }
}
