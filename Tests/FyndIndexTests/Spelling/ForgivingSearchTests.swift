import FyndAPI
import Testing

@testable import FyndIndex

/// Queries that are typed without å ä ö, misspelt, wrongly divided or wrongly joined.
struct ForgivingSearchTests {
    private static let passages = [
        "Nämndens äldreomsorg har brister i bemanningen.",
        "Äldreomsorgens uppföljning sker varje månad.",
        "Den interna kontrollen granskas genom en internkontrollplan.",
        "Nämnden följer internkontroll enligt reglementet.",
        "Hemtjänst ges till den som behöver stöd.",
        "Kommunstyrelsens protokoll saknar bilagor.",
        "Kommunens lån uppgår till stora belopp.",
        "Länet har få skolplatser.",
        "En översyn av kommissionens arbete pågår.",
        "Inköp görs enligt uppdrag från Ekhamraverket.",
    ]

    private func sampleIndex() async throws -> TemporaryIndex {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report(Self.passages.joined(separator: "\n\n")))
        try await index.update()
        return index
    }

    @Test(arguments: [
        ("aldreomsorg", "äldreomsorg"), ("oversyn", "översyn"), ("Aldreomsorgen", "äldreomsorg"),
        ("uppföljnig", "uppföljning"), ("uppfölnjing", "uppföljning"), ("uppfoljnig", "uppföljning"),
        ("interkontroll", "internkontroll"), ("protokol", "protokoll"), ("komissionens", "kommissionens"),
        ("in köp", "inköp"), ("in kop", "inköp"), ("upp drag enligt", "uppdrag enligt"),
        ("ek hamra verket", "ekhamraverket"),
        ("ekhamraverketuppdrag", "ekhamraverket uppdrag"), ("namndenfoljer reglementet", "nämnden följer reglementet"),
        ("aldre*", "äldre*"),
        ("oversyn (arbete ELLER finnsinte)", "översyn (arbete ELLER finnsinte)"),
        ("kommun:Ekhamra  oversyn -protokoll", "kommun:Ekhamra  översyn -protokoll"),
        ("oversyn NÄRA/5 arbete", "översyn NÄRA/5 arbete"),
        ("aldreomsorg uppföljnig", "äldreomsorg uppföljning"),
        ("\"protokoll saknar\" bilgor ELLER oversyn", "\"protokoll saknar\" bilagor ELLER översyn"),
    ])
    func `a query without an answer is answered as it should have been typed`(
        query: String, corrected: String
    ) async throws {
        let index = try await sampleIndex()
        let response = try await index.search(query)
        #expect(response.suggestion == corrected)
        let expected = try await index.search(corrected)
        #expect(!expected.hits.isEmpty)
        #expect(response.hits.map(\.passage.id) == expected.hits.map(\.passage.id))
        #expect(response.notes?.first?.hasPrefix("No passage has ") == true)
    }

    @Test(arguments: [
        ("hem tjänst", 4), ("hem tjanst", 4), ("internkontroll plan", 2), ("skola platser", 7),
        ("kommunstyrelsensprotokoll", 5), ("kommunstyrelseprotokoll", 5),
    ])
    func `a compound that is wrongly divided or joined is found, corrected or by its parts`(
        query: String, passage: Int
    ) async throws {
        let index = try await sampleIndex()
        #expect(try await index.texts(query).prefix(2).contains(Self.passages[passage]))
    }

    @Test func `a note says what was put in the place of what`() async throws {
        let index = try await sampleIndex()
        #expect(
            try await index.search("aldreomsorg").notes?.first
                == "No passage has \"aldreomsorg\"; these have \"äldreomsorg\".")
        #expect(
            try await index.search("in köp").notes?.first
                == "No passage has all the words; these have \"inköp\" for \"in köp\".")
        #expect(
            try await index.search("aldreomsorg uppföljnig").notes?.first
                == "No passage has \"aldreomsorg\" or \"uppföljnig\"; these have \"äldreomsorg\" and \"uppföljning\".")
    }

    @Test func `a word that may stand for several is searched for as all of them`() async throws {
        let index = try await sampleIndex()
        let response = try await index.search("lan")
        #expect(response.suggestion == "(lån ELLER län)" || response.suggestion == "(län ELLER lån)")
        #expect(Set(response.hits.map(\.passage.text)) == [Self.passages[6], Self.passages[7]])
    }

    @Test(arguments: [
        ("=aldreomsorg", "=äldreomsorg"), ("\"nämndens aldreomsorg\"", "\"nämndens äldreomsorg\""),
        ("\"in köp\"", "\"inköp\""), ("protokoll \"interna kontrolen\"", "protokoll \"interna kontrollen\""),
        ("=\"uppföljnig sker\"", "=\"uppföljning sker\""),
    ])
    func `what is asked for exactly is answered exactly, and suggested only when that finds something`(
        query: String, suggestion: String
    ) async throws {
        let index = try await sampleIndex()
        let response = try await index.search(query)
        #expect(response.hits.isEmpty && response.notes == nil)
        let suggestionHasAnswer = try await index.search(suggestion).total > 0
        #expect(response.suggestion == (suggestionHasAnswer ? suggestion : nil))
    }

    @Test func `a word that the dictionary knows is not answered as another, only suggested`() async throws {
        let index = try await sampleIndex()
        let anvil = try await index.search("städ")
        #expect(anvil.hits.isEmpty && anvil.notes == nil && anvil.suggestion == "stöd")
        let slip = try await index.search("stpd")
        #expect(slip.hits.map(\.passage.text) == [Self.passages[4]] && slip.suggestion == "stöd")
    }

    @Test(arguments: [("kontrolluppföljnng", "kontrolluppföljning"), ("bemaningsbrister", "bemanningsbrister")])
    func `a compound with a slip is corrected by its parts, though no passage has it`(
        query: String, corrected: String
    ) async throws {
        let index = try await sampleIndex()
        let response = try await index.search(query)
        #expect(response.suggestion == corrected)
        #expect(!response.hits.isEmpty)
        #expect(response.notes?.first == "No passage has \"\(query)\"; these have \"\(corrected)\".")
    }

    @Test func `every word of the collection is answered as it is`() async throws {
        let index = try await sampleIndex()
        let service = try await index.service()
        let words = Set(Self.passages.flatMap { $0.split { !$0.isLetter }.map(String.init) })
        for word in words {
            for query in [word, word.lowercased(), word.uppercased(), "=\(word)", "\"\(word)\""] {
                let response = try await service.search(SearchRequest(query: query))
                #expect(response.total > 0, "\(query)")
                #expect(response.suggestion == nil, "\(query)")
                #expect(response.notes?.contains { $0.hasPrefix("No passage") } != true, "\(query)")
            }
        }
    }

    @Test func `with an answer, an alternative that no passage has is corrected in a suggestion only`() async throws {
        let index = try await sampleIndex()
        let response = try await index.search("protokoll ELLER oversyn")
        #expect(response.hits.map(\.passage.text) == [Self.passages[5]])
        #expect(response.notes == nil)
        #expect(response.suggestion == "protokoll ELLER översyn")
        #expect(try await index.search("protokoll ELLER finnsinte").suggestion == nil)
    }

    @Test func `all words corrected come before some words corrected, and those before nothing`() async throws {
        let index = try await sampleIndex()
        let all = try await index.search("protokoll bilgor")
        #expect(all.hits.map(\.passage.text) == [Self.passages[5]] && all.suggestion == "protokoll bilagor")
        let some = try await index.search("oversyn protokoll")
        #expect(Set(some.hits.map(\.passage.text)) == [Self.passages[5], Self.passages[8]])
        #expect(some.notes?.last == "No passage has all the words; these have some of them.")
        #expect(some.suggestion == "översyn protokoll")
        let none = try await index.search("oversyn finnsinte")
        #expect(none.hits.map(\.passage.text) == [Self.passages[8]])
        #expect(none.notes?.count == 2)
    }

    @Test(arguments: ["län", "mån", "övållö", "får", "HVB", "2019", "qqqqqqqq", "tjä", "öl", "ån*", "kommun:Aldre"])
    func `what nothing is near is left alone`(query: String) async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report("Lan och man hollo far i HVD under 2018 med tia."))
        try await index.update()
        let response = try await index.search(query)
        #expect(response.total == 0 && response.suggestion == nil)
        #expect(response.notes?.contains { $0.hasPrefix("No passage") } != true)
    }

    @Test func `a word is not divided into words that no passage has together`() async throws {
        let index = try await sampleIndex()
        let response = try await index.search("ekhamraverketbilagor")
        #expect(response.total == 0 && response.suggestion == nil)
    }

    @Test func `a slip in a word beats an ending that was taken from it`() async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report("Bestäm vem som ansvarar för det.", "Lagens bestämmelser följs."))
        try await index.update()
        #expect(try await index.search("bestamelser").suggestion == "bestämmelser")
    }

    @Test func `the words follow the index`() async throws {
        let index = try await sampleIndex()
        let service = try await index.service()
        #expect(try await service.search(SearchRequest(query: "vardgaranti")).total == 0)
        try index.write("b.md", Sample.report(title: "Vård", "Nämndens vårdgaranti följs inte."))
        try await index.update()
        #expect(try await service.search(SearchRequest(query: "vardgaranti")).suggestion == "vårdgaranti")
        try index.remove("b.md")
        try await index.update()
        #expect(try await service.search(SearchRequest(query: "vardgaranti")).suggestion == nil)
        try await index.update(rebuild: true)
        #expect(try await service.search(SearchRequest(query: "oversyn")).suggestion == "översyn")
    }

    @Test(arguments: [
        String(repeating: "aldreomsorgg ", count: 1_000), String(repeating: "x", count: 10_000),
        String(repeating: "ao", count: 90), "\"" + String(repeating: "uppföljnig ", count: 999) + "\"",
        String(repeating: "(", count: 90) + "oversynn" + String(repeating: ")", count: 90),
        "a\u{30A}ldre\u{200D}omsorgg", "\u{1F600} aldreomsorgg", "IT-sakerhett/oversynn", "=\"\u{2019}\"",
        (0..<30).map { "ovrsyn\($0 % 2 == 0 ? "a" : "b")" }.joined(separator: " ELLER "),
    ])
    func `hostile queries are answered or refused`(query: String) async throws {
        let index = try await sampleIndex()
        do {
            let response = try await index.search(query)
            if let suggestion = response.suggestion { #expect(try await index.search(suggestion).total > 0) }
        } catch let error as ServiceError {
            #expect(error.exitStatus == .usage)
        }
    }

    @Test func `random slips never lead to an error, and a suggestion always finds something`() async throws {
        let index = try await sampleIndex()
        let service = try await index.service()
        var random = SeededGenerator(seed: 212)
        let letters = Array("abcdeåäö -=*\"()".unicodeScalars)
        for _ in 0..<300 {
            var scalars = Array(Self.passages.randomElement(using: &random)!.unicodeScalars.prefix(40))
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                scalars[Int.random(in: 0..<scalars.count, using: &random)] = letters.randomElement(using: &random)!
            }
            let query = String(String.UnicodeScalarView(scalars))
            do {
                guard let suggestion = try await service.search(SearchRequest(query: query)).suggestion else {
                    continue
                }
                #expect(try await service.search(SearchRequest(query: suggestion)).total > 0, "\(query)")
            } catch {
                #expect(error.exitStatus == .usage, "\(query)")
            }
        }
    }
}
