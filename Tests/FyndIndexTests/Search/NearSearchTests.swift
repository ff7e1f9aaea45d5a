import FyndAPI
import FyndIndex
import Testing

struct NearSearchTests {
    private static let texts = [
        "Nämnden har avtal om städning av lokaler. Priset är högt.",
        "Avtal saknas. Lokalerna städas ändå av egen personal.",
        "Priset i avtalet följer inte index, men städning ingår i pris och avtal.",
        "Ledningssystemet är nytt | Avtal finns i Ålidhem bl.a. Kostnad saknas",
    ]

    private func found(_ query: String) async throws -> [Int] {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report("TEXTS").replacing("TEXTS", with: Self.texts.joined(separator: "\n\n")))
        try await index.update(jobs: 1)
        return try await index.texts(query).compactMap { Self.texts.firstIndex(of: $0) }.sorted()
    }

    @Test(arguments: [
        ("avtal NÄRA/2 städning", [0]), ("städning NÄRA/2 avtal", [0]), ("avtal NÄRA/1 städning", []),
        ("avtal NÄRA/1 om", [0]), ("pris NÄRA/2 avtal", [2]), ("avtal NÄRA/9 pris", [0, 2]),
        ("pris NÄRA avtal", [0, 2]),
        ("avtal NEAR/1 avtal", []), ("avtal NÄRA/100 avtal", [2]),
        ("\"om städning\" NÄRA/1 avtal", [0]), ("\"av lokaler\" NÄRA/4 avtal", [0]),
        ("\"av lokaler\" NÄRA/2 avtal", []),
        ("(index ELLER lokal) NÄRA/6 avtal", [0, 1, 2]), ("(index ELLER \"av lokaler\") NÄRA/4 avtal", [0, 2]),
        ("=avtalet NÄRA/3 index", [2]), ("=avtal NÄRA/3 index", []), ("=avtalet NÄRA/1 i", [2]),
        ("städ* NÄRA/2 avtal", [0]), ("*ning NÄRA/2 avtal", [0]), ("l?kal* NÄRA/2 städa*", [1]),
        ("avtal NÄRA/3 städning NÄRA/3 lokal", [0]), ("avtal NÄRA/2 städning NÄRA/2 lokal", []),
    ])
    func `operands are near by words`(query: String, texts: [Int]) async throws {
        #expect(try await found(query) == texts)
    }

    @Test(arguments: [
        ("avtal NÄRA/mening städning", [0, 2]), ("avtal NÄRA/sentence pris", [2]), ("avtal NÄRA/mening lokal", [0]),
        ("ledningssystem NÄRA/mening avtal", []), ("avtal NÄRA/mening kostnad", [3]),
        ("\"av lokaler\" NÄRA/mening (index ELLER avtal)", [0]), ("avtal NÄRA/mening avtal", [2]),
        ("lokaler* NÄRA/mening st?das", [1]),
    ])
    func `operands are in one sentence`(query: String, texts: [Int]) async throws {
        #expect(try await found(query) == texts)
    }

    @Test(arguments: [
        ("avtal NÄRA/stycke pris", [0, 2]), ("pris NÄRA/passage \"egen personal\"", []),
        ("avtal NÄRA/stycke \"egen personal\"", [1]), ("avtal NÄRA/stycke \"personal egen\"", []),
        ("avtal NÄRA/stycke finnsinte", []), ("-(avtal NÄRA/stycke pris) avtal", [1, 3]),
    ])
    func `operands are in one passage`(query: String, texts: [Int]) async throws {
        #expect(try await found(query) == texts)
    }

    @Test(arguments: [
        ("led*system*", [3]), ("*system*", [3]), ("l*s?stem?t", [3]), ("?ndex", [2]), ("p?is*", [0, 2]),
        ("*ning", [0, 2]),
        ("?lidHEM", [3]), ("*Å*dhem", [3]), ("*lidhem", [3]), ("??lidhem", []), ("*ningar", []),
        ("*rson?l", [1]),
    ])
    func `patterns stand for words`(query: String, texts: [Int]) async throws {
        #expect(try await found(query) == texts)
    }

    @Test func `a pattern of too many words is refused`() async throws {
        let index = try TemporaryIndex()
        let words = (0..<2_100).map { "ord\($0)ord" }.joined(separator: " ")
        try index.write("a.md", Sample.report(words))
        try await index.update(jobs: 1)
        for query in ["o*d", "*ord", "ord*", "avtal NÄRA/mening o*ord"] {
            let error = await #expect(throws: ServiceError.self) { _ = try await index.search(query) }
            #expect(error?.message.contains("stands for more than 2000 words") == true)
        }
    }
}
