import SwedishText
import Testing

struct AbbreviationTableTests {
    private func table() throws -> (AbbreviationTable, TextAnalyzer) {
        let analyzer = try TextAnalyzer()
        return (AbbreviationTable(builtInFor: analyzer), analyzer)
    }

    @Test(arguments: [
        (["ifo"], ["individ- och familjeomsorg"]),
        (["sol"], ["socialtjänstlagen"]),
        (["skr:s"], ["Sveriges Kommuner och Regioner", "SKL"]),
        (["sn"], ["socialnämnden", "samhällsbyggnadsnämnden"]),
        (["bun"], ["barn- och utbildningsnämnden", "barn- och ungdomsnämnden"]),
        (
            ["hslf", "fs"],
            ["gemensamma författningssamlingen avseende hälso- och sjukvård, socialtjänst, läkemedel och folkhälsa"]
        ),
        (["kolada"], ["kommun- och landstingsdatabasen"]),
        (["finnsinte"], []),
    ])
    func `a short form has long forms`(words: [String], longs: [String]) throws {
        #expect(try table().0.longForms(of: words).map(\.long) == longs)
    }

    @Test(arguments: [
        (["individ", "och", "familjeomsorg", "i", "mora"], 3, ["IFO"]),
        (["individ", "och", "familjeomsorgens", "mål"], 3, ["IFO"]),
        (["socialtjänstlag"], 1, ["SoL"]),
        (["barn", "och", "utbildningsnämndens"], 3, ["BUN"]),
        (["socialnämnden"], 1, ["SN", "SON"]),
        (["lagen", "om", "vård", "av", "missbrukare", "i", "vissa", "fall", "samt"], 8, ["LVM"]),
        (["skl"], 1, ["SKR"]),
        (["hslf", "fs"], 2, ["SOSFS"]),
    ])
    func `a long form in any of its forms has short forms`(words: [String], count: Int, shorts: [String]) throws {
        let match = try table().0.shortForms(startingAt: words[...])
        #expect(match?.wordCount == count)
        #expect(match?.entries.map(\.short) == shorts)
    }

    @Test(arguments: [["individ"], ["individ", "och"], ["och", "familjeomsorg"], []])
    func `part of a long form matches nothing`(words: [String]) throws {
        #expect(try table().0.shortForms(startingAt: words[...]) == nil)
    }

    @Test func `short forms that are also words are marked`() throws {
        let table = try table().0
        #expect(table.longForms(of: ["sol"]).map(\.isOrdinaryWord) == [true])
        #expect(table.longForms(of: ["mas"]).map(\.isOrdinaryWord) == [true])
        #expect(table.longForms(of: ["lvu"]).map(\.isOrdinaryWord) == [false])
    }

    @Test func `what comes with the program has words on both sides, each pair once`() throws {
        let entries = try table().0.entries
        #expect(entries.count >= 190)
        #expect(entries.allSatisfy { !$0.shortWords.isEmpty && !$0.longWords.isEmpty && $0.source == .builtIn })
        #expect(Set(entries.map { $0.shortWords + ["="] + $0.longWords }).count == entries.count)
    }

    @Test func `definitions are counted, and the commonest comes before what is built in`() throws {
        var (table, analyzer) = try table()
        let finder = AbbreviationFinder()
        let parts = AbbreviationFinderTests.parts
        for text in ["Skolnämnden (SN)", "skolnämnden (SN)", "Skolnämndens (SN) roll", "socialnämnden (SN)"] {
            for definition in finder.definitions(in: text, analyzer: analyzer, parts: parts) { table.add(definition) }
        }
        let longs = table.longForms(of: ["sn"])
        #expect(longs.map(\.long) == ["Skolnämnden", "socialnämnden", "samhällsbyggnadsnämnden"])
        #expect(longs.map(\.definitionCount) == [3, 1, 0])
        #expect(longs.map(\.source) == [.learnt, .learnt, .builtIn])
        #expect(table.shortForms(startingAt: ["skolnämnd"])?.entries.map(\.short) == ["SN"])
    }

    @Test func `the user's file comes first`() throws {
        var (table, analyzer) = try table()
        table.add(
            AbbreviationFile("SN\tSkolnämnden i Berga\nBUN\tBarn- och utbildningsnämnd\n".utf8), analyzer: analyzer)
        #expect(table.longForms(of: ["sn"]).first?.long == "Skolnämnden i Berga")
        #expect(table.longForms(of: ["bun"]).first?.source == .user)
        #expect(table.longForms(of: ["bun"]).count == 2)
    }

    @Test func `entries without words, without end or without difference are passed over`() throws {
        let analyzer = try TextAnalyzer()
        var table = AbbreviationTable()
        table.add(short: "--", long: "ord", source: .user, analyzer: analyzer)
        table.add(short: "AB", long: "…", source: .user, analyzer: analyzer)
        table.add(short: "AB", long: "ab", source: .user, analyzer: analyzer)
        table.add(
            short: "AB", long: Array(repeating: "a", count: 31).joined(separator: " "), source: .user,
            analyzer: analyzer)
        #expect(table.entries.isEmpty)
    }
}
