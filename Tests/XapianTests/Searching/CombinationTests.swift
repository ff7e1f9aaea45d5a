import Testing
import Xapian

struct CombinationTests {
    let database: Database
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try makeDatabase(
            at: folder.path(of: "database"),
            ["brist", "brist rutin", "rutin", "brist brist rutin plan", "plan"])
        database = try Database(path: folder.path(of: "database"))
    }

    @Test(
        arguments: [
            (.and, [2, 4]), (.or, [1, 2, 3, 4]), (.andNot, [1]), (.andMaybe, [1, 2, 4]), (.filter, [2, 4]),
            (.near, [2, 4]), (.phrase, [2, 4]), (.synonym, [1, 2, 3, 4]), (.max, [1, 2, 3, 4]),
        ] as [(Query.Operator, [DocumentID])])
    func `an operator selects the documents it says`(op: Query.Operator, expected: [DocumentID]) throws {
        #expect(try database.ids(.words(op, ["brist", "rutin"])) == expected)
    }

    @Test(arguments: [.and, .or, .synonym, .max, .near, .phrase] as [Query.Operator])
    func `nothing combined finds nothing`(op: Query.Operator) throws {
        #expect(try database.ids(.combine(op, [])) == [])
    }

    @Test func `all finds every document and nothing none`() throws {
        #expect(try database.ids(.all()) == [1, 2, 3, 4, 5])
        #expect(try database.ids(.nothing()) == [])
    }

    /// The score of a document; 0 when it does not match.
    private func score(_ query: Query, _ document: DocumentID) throws -> Double {
        try database.search(query, .ranked).items.first { $0.document == document }?.weight ?? 0
    }

    @Test func `scores add up over or, and the greatest counts for max`() throws {
        let brist = try score(.word("brist"), 4)
        let rutin = try score(.word("rutin"), 4)
        #expect(brist > rutin && rutin > 0)
        #expect(abs(try score(.words(.or, ["brist", "rutin"]), 4) - (brist + rutin)) < 1e-9)
        #expect(abs(try score(.words(.max, ["brist", "rutin"]), 4) - brist) < 1e-9)
    }

    @Test func `a filter adds no weight`() throws {
        #expect(try score(.words(.filter, ["brist", "rutin"]), 4) == score(.word("brist"), 4))
    }

    @Test func `a synonym weighs as one term that is in as many documents`() throws {
        let synonym = try Query.words(.synonym, ["brist", "rutin"])
        // Together they are in four of five documents, and thus worth less than either.
        #expect(try score(synonym, 1) < score(.word("brist"), 1))
        #expect(try score(synonym, 1) > 0)
    }

    @Test(arguments: [0, 0.5, 1, 20])
    func `a scaled query weighs its factor`(factor: Double) throws {
        let plain = try Query.word("brist")
        #expect(abs(try score(plain.scaled(by: factor), 4) - factor * score(plain, 4)) < 1e-9)
    }

    @Test func `scaling by nothing still selects`() throws {
        #expect(try database.ids(Query.word("plan").scaled(by: 0)) == [4, 5])
    }

    @Test func `a prefix finds words that begin with it, as one term`() throws {
        #expect(try database.ids(.prefix(utf8("b"), limit: 10)) == [1, 2, 4])
        #expect(try database.ids(.prefix(utf8("x"), limit: 10)) == [])
        #expect(try score(.prefix(utf8("bris"), limit: 10), 1) == score(.word("brist"), 1))
    }

    @Test func `a query deep within others is run like any other`() throws {
        var query = try Query.word("brist")
        for _ in 0..<1000 { query = try .combine(.andMaybe, [query, .word("plan")]) }
        #expect(try database.ids(query) == [1, 2, 4])
    }

    @Test func `a query describes itself`() throws {
        #expect(try Query.words(.and, ["brist", "rutin"]).explained() == "Query((brist AND rutin))")
    }

    @Test func `the terms a match has are those of the query, and of the document`() throws {
        let matches = try database.search(.words(.or, ["plan", "brist", "okänd"]), .ranked)
        #expect(Set(try matches.terms(of: 4)) == [utf8("plan"), utf8("brist")])
        #expect(try matches.terms(of: 1) == [utf8("brist")])
    }

    @Test func `a better match comes first, and a page begins where it is asked to`() throws {
        #expect(try database.ranked(.word("plan")) == [5, 4])
        var second = SearchOptions.ranked
        second.first = 1
        second.limit = 1
        #expect(try database.search(.word("plan"), second).items.map(\.document) == [4])
        second.first = 99
        #expect(try database.search(.word("plan"), second).items == [])
    }

    @Test func `counts are exact when all is checked`() throws {
        var options = SearchOptions.ranked
        options.limit = 1
        let count = try database.search(.words(.or, ["brist", "rutin"]), options).count
        #expect(count == (4, 4, 4))
    }

    @Test func `no page at all still counts`() throws {
        var options = SearchOptions.ranked
        options.limit = 0
        let matches = try database.search(.word("brist"), options)
        #expect(matches.items == [])
        #expect(matches.count == (3, 3, 3))
    }

    @Test func `an empty database answers every query with nothing`() throws {
        let path = folder.path(of: "empty")
        try makeDatabase(at: path, [])
        let empty = try Database(path: path)
        #expect(try empty.ranked(.word("brist")) == [])
        #expect(try empty.ids(.all()) == [])
        #expect(try empty.documentCount() == 0)
    }
}
