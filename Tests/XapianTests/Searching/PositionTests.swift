import Testing
import Xapian

struct PositionTests {
    let database: Database
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try makeDatabase(
            at: folder.path(of: "database"),
            [
                "den interna kontrollen brister",
                "kontrollen är den interna",
                "interna regler och bättre kontrollen",
                "interna kontrollen interna kontrollen",
                "enbart interna",
            ])
        database = try Database(path: folder.path(of: "database"))
    }

    @Test(
        arguments: [(0, [1, 4]), (2, [1, 4]), (4, [1, 4]), (5, [1, 3, 4]), (100, [1, 3, 4])] as [(Int, [DocumentID])])
    func `a phrase is in order and within its window`(window: Int, expected: [DocumentID]) throws {
        #expect(try database.ids(.words(.phrase, ["interna", "kontrollen"], window: window)) == expected)
    }

    @Test(arguments: [(2, [1, 4]), (3, [1, 4]), (4, [1, 2, 4]), (5, [1, 2, 3, 4])] as [(Int, [DocumentID])])
    func `near is in any order and within its window`(window: Int, expected: [DocumentID]) throws {
        #expect(try database.ids(.words(.near, ["interna", "kontrollen"], window: window)) == expected)
    }

    @Test func `a phrase of one word is that word`() throws {
        #expect(try database.ids(.words(.phrase, ["enbart"])) == [5])
    }

    @Test func `a word repeated in a phrase needs as many places`() throws {
        #expect(try database.ids(.words(.phrase, ["interna", "kontrollen", "interna"])) == [4])
        #expect(try database.ids(.words(.near, ["interna", "interna"], window: 5)) == [4])
    }

    @Test func `a term without positions is in no phrase of a database that has positions`() throws {
        let path = folder.path(of: "unplaced")
        var postings = PostingBuffer()
        postings.add(utf8("intern"), wdf: 1)
        postings.add(utf8("kontroll"), wdf: 1)
        let bare = try Document()
        try bare.add(postings)
        let writer = try WritableDatabase(path: path, mode: .createOrOpen, fullSync: false)
        try writer.begin()
        try writer.add(bare)
        try writer.add(document("med platser"))
        try writer.commit()
        let unplaced = try Database(path: path)
        #expect(try unplaced.ids(.words(.and, ["intern", "kontroll"])) == [1])
        #expect(try unplaced.ids(.words(.phrase, ["intern", "kontroll"])) == [])
    }

    @Test func `terms at one position are alternatives within a phrase`() throws {
        let path = folder.path(of: "levels")
        var postings = PostingBuffer()
        postings.add(utf8("god"), wdf: 1, positions: [1])
        postings.add(utf8("kontrollen"), wdf: 1, positions: [2])
        postings.add(utf8("Zkontroll"), wdf: 1, positions: [2])
        let document = try Document()
        try document.add(postings)
        let writer = try WritableDatabase(path: path, mode: .createOrOpen, fullSync: false)
        try writer.begin()
        try writer.add(document)
        try writer.commit()
        let levels = try Database(path: path)
        #expect(try levels.ids(.words(.phrase, ["god", "kontrollen"])) == [1])
        #expect(try levels.ids(.words(.phrase, ["god", "Zkontroll"])) == [1])
        #expect(try levels.ids(.words(.phrase, ["kontrollen", "Zkontroll"])) == [])
    }
}
