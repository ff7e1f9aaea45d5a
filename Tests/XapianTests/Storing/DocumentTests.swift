import Testing
import Xapian

struct DocumentTests {
    let folder: ScratchFolder
    let path: String

    init() throws {
        folder = try ScratchFolder()
        path = folder.path(of: "database")
    }

    /// Makes a database of one document and opens it.
    private func store(
        _ postings: PostingBuffer, data: [UInt8] = [], values: [UInt32: [UInt8]] = [:]
    ) throws -> Database {
        let document = try Document()
        try document.add(postings)
        try document.setData(data)
        for (slot, value) in values { try document.setValue(value, slot: slot) }
        let writer = try WritableDatabase(path: path, mode: .createOrOverwrite, fullSync: false)
        try writer.begin()
        try writer.add(document)
        try writer.commit()
        return try Database(path: path)
    }

    private func terms(of document: DocumentID, in database: Database) throws -> [[UInt8]: Int] {
        var terms: [[UInt8]: Int] = [:]
        try database.forEachTerm(of: document) { term, wdf in
            terms[Array(term)] = wdf
            return true
        }
        return terms
    }

    @Test func `terms keep the frequencies they were given, with positions and without`() throws {
        var postings = PostingBuffer()
        postings.add(utf8("a"), wdf: 3)
        postings.add(utf8("b"), wdf: 2, positions: [1, 5])
        postings.add(utf8("c"), wdf: 0)
        postings.add(utf8("d"), wdf: 0, positions: [2])
        let database = try store(postings)
        #expect(try terms(of: 1, in: database) == [utf8("a"): 3, utf8("b"): 2, utf8("c"): 0, utf8("d"): 0])
        #expect(try database.frequencies(of: utf8("b")) == (1, 2))
        #expect(try database.frequencies(of: utf8("c")) == (1, 0))
    }

    @Test func `an emptied buffer adds nothing of what it held`() throws {
        var postings = PostingBuffer()
        postings.add(utf8("förra"), wdf: 1, positions: [1, 2, 3])
        postings.removeAll()
        postings.add(utf8("nästa"), wdf: 1, positions: [4])
        #expect(try terms(of: 1, in: store(postings)) == [utf8("nästa"): 1])
    }

    @Test func `a document without terms is stored with its data`() throws {
        let database = try store(PostingBuffer(), data: utf8("bara text"))
        #expect(try terms(of: 1, in: database) == [:])
        #expect(try database.data(of: 1) == utf8("bara text"))
    }

    @Test func `data and values may hold any bytes, zero bytes too`() throws {
        let bytes: [UInt8] = [0, 1, 0, 0, 0xFF, 0xC3, 0]
        let database = try store(PostingBuffer(), data: bytes, values: [3: bytes, 4: [0]])
        #expect(try database.data(of: 1) == bytes)
        #expect(try database.value(of: 1, slot: 3) == bytes)
        #expect(try database.value(of: 1, slot: 4) == [0])
        #expect(try database.value(of: 1, slot: 5) == [])
    }

    @Test func `large data comes back whole`() throws {
        var generator = SeededGenerator(seed: 7)
        let bytes = generator.bytes(count: 300_000)
        #expect(try store(PostingBuffer(), data: bytes).data(of: 1) == bytes)
    }

    @Test func `metadata holds any bytes and is deleted by an empty value`() throws {
        let writer = try WritableDatabase(path: path, mode: .createOrOpen, fullSync: false)
        try writer.begin()
        try writer.setMetadata("schema", [0, 1, 0])
        try writer.setMetadata("åldrad\0nyckel", utf8("å"))
        try writer.commit()
        let database = try Database(path: path)
        #expect(try database.metadata("schema") == [0, 1, 0])
        #expect(try database.metadata("åldrad\0nyckel") == utf8("å"))
        #expect(try database.metadata("okänd") == nil)
        try writer.begin()
        try writer.setMetadata("schema", [])
        try writer.commit()
        try database.reopen()
        #expect(try database.metadata("schema") == nil)
    }

    @Test func `terms are visited in byte order, by prefix, until the visitor has enough`() throws {
        try makeDatabase(at: path, ["mål å målbild ö", "mål a målstyrning"])
        let database = try Database(path: path)
        var seen: [String] = []
        var frequencies: [Int] = []
        try database.forEachTerm(prefix: utf8("mål")) { term, frequency in
            seen.append(text(Array(term)))
            frequencies.append(frequency)
            return true
        }
        #expect(seen == ["mål", "målbild", "målstyrning"])
        #expect(frequencies == [2, 1, 1])
        var first: [String] = []
        try database.forEachTerm(prefix: []) { term, _ in
            first.append(text(Array(term)))
            return first.count < 2
        }
        #expect(first == ["a", "mål"])
    }

    @Test(arguments: [(0, []), (1, [1]), (2, [1, 3]), (Int.max, [1, 3, 4])] as [(Int, [DocumentID])])
    func `a posting list ends at the limit asked for`(limit: Int, expected: [DocumentID]) throws {
        try makeDatabase(at: path, ["brist", "annat", "brist", "brist"])
        #expect(try Database(path: path).documents(with: utf8("brist"), limit: limit) == expected)
    }

    @Test func `an unknown term has no documents`() throws {
        try makeDatabase(at: path, ["brist"])
        let database = try Database(path: path)
        #expect(try database.documents(with: utf8("okänd")) == [])
        #expect(try database.frequencies(of: utf8("okänd")) == (0, 0))
    }
}
