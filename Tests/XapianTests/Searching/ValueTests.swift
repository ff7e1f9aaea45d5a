import Testing
import Xapian

struct ValueTests {
    private enum Slot {
        static let year: UInt32 = 0
        static let firm: UInt32 = 1
        static let report: UInt32 = 2
    }

    let database: Database
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try makeDatabase(
            at: folder.path(of: "database"),
            valued: [
                ("brist brist", [Slot.year: "2009", Slot.firm: "EY", Slot.report: "a"]),
                ("brist i rutin", [Slot.year: "2014", Slot.firm: "PwC", Slot.report: "b"]),
                ("brist", [Slot.year: "2011", Slot.firm: "EY", Slot.report: "a"]),
                ("brist i plan och rutin", [Slot.firm: "KPMG", Slot.report: "b"]),
                ("annat", [Slot.year: "2014", Slot.firm: "EY", Slot.report: "c"]),
            ])
        database = try Database(path: folder.path(of: "database"))
    }

    @Test(
        arguments: [
            ("2009", "2011", [1, 3]), ("2010", "2013", [3]), ("2014", "2014", [2, 5]), ("2012", nil, [2, 5]),
            ("2015", nil, []), ("2014", "2009", []), ("2", "3", [1, 2, 3, 5]),
        ] as [(String, String?, [DocumentID])])
    func `a range includes both bounds`(lower: String, upper: String?, expected: [DocumentID]) throws {
        let range = try Query.valueRange(slot: Slot.year, from: utf8(lower), to: upper.map(utf8))
        #expect(try database.ids(range) == expected)
    }

    @Test func `a range over a slot that no document uses finds nothing`() throws {
        #expect(try database.ids(.valueRange(slot: 77, from: utf8("a"), to: nil)) == [])
    }

    @Test func `an upper bound alone leaves out documents without a value, and no bound at all does not`() throws {
        #expect(try database.ids(.valueRange(slot: Slot.year, from: [], to: utf8("2010"))) == [1])
        #expect(try database.ids(.valueRange(slot: Slot.year, from: [], to: nil)) == [1, 2, 3, 4, 5])
    }

    /// What a visit of a slot meets, at most `limit` values.
    private func visited(_ slot: UInt32, limit: Int = .max) throws -> [String] {
        var met: [String] = []
        try database.forEachValue(slot: slot) { document, value in
            met.append("\(document) \(text(Array(value)))")
            return met.count < limit
        }
        return met
    }

    @Test func `a slot's values are visited in order of the documents that have one`() throws {
        #expect(try visited(Slot.year) == ["1 2009", "2 2014", "3 2011", "5 2014"])
        #expect(try visited(77) == [])
    }

    @Test func `a visit of values ends when it is asked to`() throws {
        #expect(try visited(Slot.firm, limit: 2) == ["1 EY", "2 PwC"])
    }

    @Test func `facets count all matches, whatever the page`() throws {
        var options = SearchOptions.ranked
        options.limit = 1
        options.facetSlots = [Slot.firm, Slot.year]
        let matches = try database.search(.word("brist"), options)
        let firms = try matches.facet(0)
        #expect(firms.map { text($0.value) } == ["EY", "KPMG", "PwC"])
        #expect(firms.map(\.count) == [2, 1, 1])
        let years = try matches.facet(1)
        #expect(years.map { text($0.value) } == ["2009", "2011", "2014"])
        #expect(years.map(\.count) == [1, 1, 1])
    }

    @Test func `facets are exact without ranking as well`() throws {
        var options = SearchOptions()
        options.limit = 1
        options.checkAtLeast = .max
        options.facetSlots = [Slot.firm]
        let firms = try database.search(.all(), options).facet(0)
        #expect(firms.map(\.count) == [3, 1, 1])
    }

    @Test func `collapsing keeps the best match for each key and counts the rest`() throws {
        var options = SearchOptions.ranked
        options.collapseSlot = Slot.report
        let matches = try database.search(.word("brist"), options)
        #expect(matches.items.map(\.document) == [1, 2])
        #expect(matches.items.map(\.collapsed) == [1, 1])
        #expect(matches.count == (2, 2, 2))
    }

    @Test func `documents without the collapse key are all kept`() throws {
        var options = SearchOptions.ranked
        options.collapseSlot = 77
        #expect(try database.search(.word("brist"), options).items.count == 4)
    }

    @Test(arguments: [(false, [4, 1, 3, 2]), (true, [2, 3, 1, 4])] as [(Bool, [DocumentID])])
    func `sorting by a value puts documents without one lowest`(descending: Bool, expected: [DocumentID]) throws {
        var options = SearchOptions.ranked
        options.sort = (Slot.year, descending)
        #expect(try database.search(.word("brist"), options).items.map(\.document) == expected)
    }

    @Test(arguments: [true, false])
    func `equal values are in order of their weights, the greatest first`(descending: Bool) throws {
        var options = SearchOptions.ranked
        options.sort = (77, descending)
        let sorted = try database.search(.word("brist"), options).items.map(\.document)
        #expect(try sorted == database.ranked(.word("brist")))
    }

    @Test func `a time limit does not take the best matches away`() throws {
        var options = SearchOptions.ranked
        options.timeLimit = 60
        #expect(try database.search(.word("brist"), options).items.count == 4)
    }
}
