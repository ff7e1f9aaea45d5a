import Testing
import Xapian

struct HostileBytesTests {
    let folder: ScratchFolder
    let path: String

    init() throws {
        folder = try ScratchFolder()
        path = folder.path(of: "database")
    }

    /// Distinct terms of random bytes, zero bytes among them, none longer than a term may be.
    private func randomTerms(seed: UInt64, count: Int) -> [[UInt8]] {
        var generator = SeededGenerator(seed: seed)
        var terms: Set<[UInt8]> = []
        while terms.count < count {
            let length = Int.random(in: 1...(Bool.random(using: &generator) ? 4 : 122), using: &generator)
            terms.insert(generator.bytes(count: length))
        }
        return terms.sorted { $0.lexicographicallyPrecedes($1) }
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `terms of random bytes are stored, listed in byte order and found`(seed: UInt64) throws {
        let terms = randomTerms(seed: seed, count: 400)
        let writer = try WritableDatabase(path: path, mode: .createOrOverwrite, fullSync: false)
        try writer.begin()
        for term in terms {
            var postings = PostingBuffer()
            postings.add(term, wdf: 1, positions: [1])
            let document = try Document()
            try document.add(postings)
            try document.setData(term)
            try document.setValue(term, slot: 0)
            try writer.add(document)
        }
        try writer.commit()

        let database = try Database(path: path)
        var listed: [[UInt8]] = []
        try database.forEachTerm(prefix: []) { term, frequency in
            listed.append(Array(term))
            return frequency == 1
        }
        #expect(listed == terms)
        for (index, term) in terms.enumerated() {
            let id = DocumentID(index + 1)
            #expect(try database.documents(with: term) == [id])
            #expect(try database.ids(.term(term)) == [id])
            #expect(try database.ids(.valueRange(slot: 0, from: term, to: term)) == [id])
            #expect(try database.data(of: id) == term)
        }
    }

    @Test(arguments: [11, 12] as [UInt64])
    func `a prefix of random bytes finds the terms that begin with it, as a plain scan does`(seed: UInt64) throws {
        let terms = randomTerms(seed: seed, count: 300)
        let writer = try WritableDatabase(path: path, mode: .createOrOverwrite, fullSync: false)
        try writer.begin()
        for term in terms {
            var postings = PostingBuffer()
            postings.add(term, wdf: 1)
            let document = try Document()
            try document.add(postings)
            try writer.add(document)
        }
        try writer.commit()
        let database = try Database(path: path)
        for prefix in Set(terms.map { Array($0.prefix(1)) }).union([[0, 0], [0xFF, 0xFF]]) {
            let expected = terms.indices.filter { terms[$0].starts(with: prefix) }.map { DocumentID($0 + 1) }
            #expect(try database.ids(.prefix(prefix, limit: 1000)) == expected)
        }
    }

    @Test func `a version file cut short anywhere is an error or stands for no document, and never crashes`() throws {
        try makeDatabase(at: path, ["revision av kontroll"])
        let sound = try folder.read("database/iamglass")
        for length in sound.indices {
            try folder.write(Array(sound.prefix(length)), to: "database/iamglass")
            var documents = 0
            let error = failure { documents = try Database(path: path).documentCount() }
            #expect(error != nil || documents == 0, "cut to \(length) bytes")
        }
    }

    @Test(arguments: [31, 32] as [UInt64])
    func `random bytes in place of a stub are an error, and never a crash`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for length in 1...64 {
            // A leading byte that begins no keyword and no comment.
            let stub = try folder.write([0xFF] + generator.bytes(count: length), to: "stub")
            #expect(failure { _ = try Database(path: stub) } != nil)
        }
    }

    @Test func `a term with a zero byte is another term than its beginning`() throws {
        let writer = try WritableDatabase(path: path, mode: .createOrOverwrite, fullSync: false)
        try writer.begin()
        for term in [[0x61], [0x61, 0], [0x61, 0, 0x62]] as [[UInt8]] {
            var postings = PostingBuffer()
            postings.add(term, wdf: 1)
            let document = try Document()
            try document.add(postings)
            try writer.add(document)
        }
        try writer.commit()
        let database = try Database(path: path)
        #expect(try database.ids(.term([0x61])) == [1])
        #expect(try database.ids(.term([0x61, 0])) == [2])
        #expect(try database.ids(.prefix([0x61, 0], limit: 9)) == [2, 3])
    }
}
