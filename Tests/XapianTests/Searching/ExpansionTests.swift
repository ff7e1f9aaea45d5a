import Testing
import Xapian

struct ExpansionTests {
    private func database(_ texts: [String]) throws -> Database {
        let memory = try MemoryDatabase()
        for (index, text) in texts.enumerated() {
            let document = try Document()
            try document.indexText(text, language: "swedish")
            #expect(try memory.add(document) == DocumentID(index + 1))
        }
        return try memory.reader()
    }

    private func terms(of document: DocumentID, in database: Database) throws -> [String: Int] {
        var terms: [String: Int] = [:]
        try database.forEachTerm(of: document) {
            terms[String(decoding: $0, as: UTF8.self)] = $1
            return true
        }
        return terms
    }

    @Test func `a text is indexed by the stems of its words, with how often each comes`() throws {
        let database = try database(["Rutinerna för avtalen: Avtal och RUTIN, åtgärder!"])
        #expect(try terms(of: 1, in: database) == ["rutin": 2, "för": 1, "avtal": 2, "och": 1, "åtgärd": 1])
        #expect(try database.positions(of: utf8("avtal"), in: 1) == [])
    }

    @Test func `a language without a stemmer is refused`() throws {
        let document = try Document()
        #expect(failure { try document.indexText("text", language: "klingon") }?.kind == .invalidArgument)
    }

    @Test func `a database in memory answers as one on disk does, with what is added later`() throws {
        let folder = try ScratchFolder()
        let path = folder.path(of: "database")
        let texts = ["revision av avtal", "avtal avtal", "intern kontroll", "kontroll av avtal i nämnden"]
        try makeDatabase(at: path, texts)
        let memory = try MemoryDatabase()
        let inMemory = try memory.reader()
        for text in texts { try memory.add(document(text)) }
        let query = try Query.words(.or, ["avtal", "kontroll"])
        var options = SearchOptions()
        options.ranking = .xapianStandard
        let expected = try Database(path: path).search(query, options).items
        #expect(expected.count == 4)
        #expect(try inMemory.search(query, options).items == expected)
        #expect(try inMemory.documentCount() == 4)
    }

    @Test func `a view of a database in memory outlives it`() throws {
        let database = try database(["revision"])
        #expect(try database.ids(.word("revision")) == [1])
    }

    @Test func `the terms that tell a document from others come first, and are no more than are asked for`() throws {
        let database = try database([
            "nämnden bör se över delegationsordningen", "nämnden bör följa upp avtal", "nämnden bör utbilda",
            "nämnden har rutiner", "nämnden granskar",
        ])
        let terms = try database.expansionTerms(of: [1], limit: 40).map { text($0) }
        #expect(Set(terms).isSubset(of: ["nämnd", "bör", "se", "över", "delegationsordning"]))
        #expect(Set(terms.prefix(3)) == ["se", "över", "delegationsordning"])
        #expect(try database.expansionTerms(of: [1], limit: 2).count == 2)
        #expect(try database.expansionTerms(of: [1], limit: 0) == [])
        #expect(try database.expansionTerms(of: [], limit: 40) == [])
    }

    @Test func `a document that is not there cannot be expanded`() throws {
        let database = try database(["revision"])
        #expect(failure { _ = try database.expansionTerms(of: [7], limit: 40) }?.kind == .documentNotFound)
        #expect(failure { _ = try database.expansionTerms(of: [0], limit: 40) }?.kind == .invalidArgument)
    }
}
