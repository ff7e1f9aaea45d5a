import FyndAPI
import FyndIndex
import SwedishText
import Testing

/// Searches that only Swedish needs: inflection, compounds, particle verbs, abbreviations, references.
@Suite(.enabled(if: !Lexicon.standard.lexicon.isEmpty, "needs the dictionary hunspell-sv"))
struct SwedishSearchTests {
    private func texts(_ query: String, in paragraphs: String...) async throws -> [String] {
        try await index(of: paragraphs).texts(query, { $0.limit = 50 })
    }

    private func index(of paragraphs: [String]) async throws -> TemporaryIndex {
        let index = try TemporaryIndex()
        let text = Sample.report("PLACE").replacing("PLACE", with: paragraphs.joined(separator: "\n\n"))
        try index.write("a.md", text)
        try await index.update(jobs: 1)
        return index
    }

    @Test(arguments: [
        ("beslut", "Besluten saknar motivering."), ("anser", "Revisorerna ansåg att stödet brister."),
        ("bok", "Böckerna stämmer."), ("allmän", "Det allmänna läget är gott."),
        ("granska", "Området är granskat."), ("bostad", "Bostäderna räcker inte."),
    ])
    func `all forms of a word are found`(query: String, text: String) async throws {
        #expect(try await texts(query, in: text, "Något helt annat står här.") == [text])
    }

    @Test func `a word within a compound is found after the word itself`() async throws {
        let found = try await texts(
            "kontroll", in: "Kontrollplanen är från i fjol.", "Nämndens kontroll är god.", "Internkontrollen är svag.")
        #expect(found == ["Nämndens kontroll är god.", "Internkontrollen är svag.", "Kontrollplanen är från i fjol."])
    }

    @Test func `compound and phrase meet`() async throws {
        let paragraphs = [
            "Den interna kontrollen är svag.", "Internkontrollplanen är antagen.",
            "Kontroll görs. Interna möten hålls ofta.",
        ]
        let index = try await index(of: paragraphs)
        #expect(try await index.texts("intern kontroll").count == 3)
        #expect(try await Set(index.texts("\"intern kontroll\"")) == Set(paragraphs.prefix(2)))
        #expect(try await index.texts("\"intern kontroll\"").first == paragraphs[0])
    }

    @Test func `a compound finds its parts apart`() async throws {
        let found = try await texts(
            "kvalitetsledningssystem", in: "Ett ledningssystem för kvalitet saknas.",
            "Kvalitetsledningssystemet är nytt.",
            "Kvalitet är bra. Det finns många system.")
        // With so few of them, passages with both parts apart come last.
        #expect(
            found == [
                "Kvalitetsledningssystemet är nytt.", "Ett ledningssystem för kvalitet saknas.",
                "Kvalitet är bra. Det finns många system.",
            ])
    }

    @Test func `particle verbs and their nouns meet`() async throws {
        let paragraphs = [
            "Avtalen följs inte upp.", "Uppföljningen av avtalen brister.", "Reglerna följer lagen.",
        ]
        let index = try await index(of: paragraphs)
        #expect(try await Set(index.texts("uppföljning")) == Set(paragraphs.prefix(2)))
        #expect(try await index.texts("uppföljning").first == paragraphs[1])
        #expect(try await index.texts("följa upp").first == paragraphs[0])
        #expect(try await index.texts("följa upp").contains(paragraphs[1]))
    }

    @Test func `a particle verb is found before its verb in another sense`() async throws {
        let found = try await texts(
            "se över", in: "Nämnden ska se till att se vad andra ser.", "En översyn av reglerna pågår.",
            "Rutinerna bör ses över.")
        #expect(Set(found.prefix(2)) == ["Rutinerna bör ses över.", "En översyn av reglerna pågår."])
    }

    @Test func `a suspended hyphen stands for the whole word`() async throws {
        let text = "Barn- och utbildningsnämnden ansvarar."
        #expect(try await texts("barnnämnd", in: text, "Barn leker.").first == text)
        let broken = "Barnoch utbildningsnämnden ansvarar."
        #expect(try await texts("barnnämnden", in: broken, "Barn leker.").first == broken)
    }

    @Test func `an abbreviation that a report defines finds its long form and the reverse`() async throws {
        let paragraphs = [
            "Planen för lokalers nyttjande (PLN) är antagen.", "Nämnden har följt PLN.",
            "En plan för lokalers nyttjande ska finnas.", "Taket läcker.",
        ]
        let index = try await index(of: paragraphs)
        let response = try await index.search("PLN")
        #expect(Set(response.hits.map(\.passage.text)) == Set(paragraphs.prefix(3)))
        #expect(response.notes?.contains { $0.contains("lokalers nyttjande") } == true)
        #expect(try await index.texts("plan för lokalers nyttjande").contains(paragraphs[1]))
    }

    @Test func `a built-in abbreviation is known without a definition`() async throws {
        let text = "Kraven följer av socialtjänstlagen."
        #expect(try await texts("SoL", in: text, "Solen skiner.").contains(text))
        #expect(try await texts("sol", in: text, "Solen skiner.") == ["Solen skiner."])
    }

    @Test func `the user's abbreviations are read beside the index`() async throws {
        let index = try await index(of: ["Stöd ges av kontaktcenter.", "Taket läcker."])
        #expect(try await index.texts("KCX").isEmpty)
        try index.writeBesideIndex("abbreviations.tsv", "# ours\nKCX\tkontaktcenter\n")
        #expect(try await index.texts("KCX") == ["Stöd ges av kontaktcenter."])
    }

    @Test(arguments: [
        ("SOSFS 2011:9", "Enligt SOSFS 2011:9 ska det finnas."), ("25 %", "Kostnaden ökade med 25 procent."),
        ("8,8 mkr", "Underskottet är 8,8 mnkr."), ("3 kap 3 §", "Det framgår av 3 kap. 3 § i lagen."),
        ("KS 2014/742", "Ärendet KS-2014/742.912 är avslutat."), ("den 21 oktober 2014", "Beslutet togs 2014-10-21."),
    ])
    func `a reference is found as a whole however it is written`(query: String, text: String) async throws {
        #expect(
            try await texts(query, in: text, "År 2011 fanns 25 kap, 9 mål, 3 hus, 742 barn och 21 mnkr i 2014.").first
                == text)
    }

    @Test func `matching letters are marked within compounds`() async throws {
        let index = try await index(of: ["Internkontrollplanen är ny."])
        let hit = try #require(try await index.search("kontroll").hits.first)
        #expect(hit.highlights == [[6, 14]])
        #expect(hit.snippet.contains("Intern<mark>kontroll</mark>planen"))
    }

    @Test func `an exact word finds neither other forms nor compounds`() async throws {
        #expect(
            try await texts("=kontroll", in: "Kontrollen är god.", "En kontroll görs.", "Internkontroll görs.")
                == ["En kontroll görs."])
    }
}

@Suite(.enabled(if: !Lexicon.standard.lexicon.isEmpty, "needs the dictionary hunspell-sv"))
struct WordsWithinOthersTests {
    @Test(arguments: [("hem tjänst", "hemtjänst"), ("internkontroll plan", "internkontrollplan")])
    func `a compound written apart is found with a note and suggested joined`(
        query: String, joined: String
    ) async throws {
        let index = try TemporaryIndex()
        try index.write(
            "a.md", Sample.report("Nämndens hemtjänst är bra.", "En internkontrollplan finns.", "Vägen är lång."))
        try await index.update(jobs: 1)
        let response = try await index.search(query)
        #expect(response.total == 1)
        #expect(response.notes?.isEmpty == false)
        #expect(response.suggestion == joined)
    }

    @Test func `a reference that no passage has is not taken for a slip`() async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report("Pro och kontra vägs.", "Vägen är lång."))
        try await index.update(jobs: 1)
        let response = try await index.search("prop. 2008/09:28")
        #expect(response.suggestion == nil && response.total == 0)
    }

    @Test func `nothing is said where the words themselves stand`() async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report("Nämndens hemtjänst är bra.", "Alla hem har tjänst."))
        try await index.update(jobs: 1)
        let response = try await index.search("hem tjänst")
        #expect(response.notes == nil && response.suggestion == nil)
        #expect(response.total == 2)
    }
}
