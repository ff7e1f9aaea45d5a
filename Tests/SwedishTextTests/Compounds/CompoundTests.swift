import Testing

@testable import SwedishText

@Suite(.withDictionary) struct CompoundTests {
    @Test(arguments: [
        ("skolbibliotek", "skola|bibliotek"), ("trafikkontoret", "trafik|kontor"), ("gatukontoret", "gata|kontor"),
        ("familjeomsorg", "familj|omsorg"), ("missbruksvården", "missbruk|vård"), ("hälsovård", "hälsa|vård"),
        ("kyrkogård", "kyrka|gård"), ("barnavård", "barn|vård"), ("skattesats", "skatt|sats"),
        ("utvecklarteam", "utvecklare|team"), ("styrdokument", "styra|dokument"), ("bygglov", "bygga|lov"),
        ("rekryteringsprocess", "rekrytering|process"), ("kommunstyrelsens", "kommun|styrelse"),
        ("glasskål", "glas|skål"), ("handböckerna", "hand|bok"),
    ])
    func `every way of linking is read`(word: String, parts: String) throws {
        try expect(word, parts)
    }

    @Test(arguments: [("nattåg", "natt|tåg", 3), ("busstation", "buss|station", 3)])
    func `a third consonant that spelling drops belongs to both parts`(word: String, parts: String, joint: Int) throws {
        let token = try expect(word, parts)
        #expect(token.partRanges == [0..<joint, joint..<word.unicodeScalars.count])
    }

    @Test(arguments: [
        ("kvalitetsledningssystem", "kvalitet|ledning|system"), ("internkontrollplan", "intern|kontroll|plan"),
        ("arbetsmiljölagen", "arbete|miljö|lag"), ("tillsynsavgiftsnivå", "tillsyn|avgift|nivå"),
        ("placeringskostnadsutveckling", "placering|kostnad|utveckling"), ("barnbarnbarn", "barn|barn|barn"),
        ("socialtjänstlagens", "social|tjänst|lag"),
    ])
    func `compounds of compounds are read to the bottom`(word: String, parts: String) throws {
        try expect(word, parts)
    }

    @Test(arguments: [
        ("uppföljningsrapport", "uppföljning|rapport"), ("verksamhetsplan", "verksamhet|plan"),
        ("överförmyndarverksamheten", "överförmyndare|verksamhet"), ("tjänsteutlåtande", "tjänst|utlåtande"),
    ])
    func `particles, prefixes and derivations stay whole within compounds`(word: String, parts: String) throws {
        try expect(word, parts)
    }

    @Test(arguments: [
        "uppföljning", "omsorg", "verksamhet", "frihet", "ansvarig", "klassificera", "tillåta", "handläggare",
        "medborgare",
        "granskningens", "rutinerna", "Stenungsund", "Sundsvall", "Kungsbacka", "och", "2019", "revisor", "fullmäktige",
    ])
    func `simple and derived words and names are no compounds`(word: String) throws {
        #expect(try TextAnalyzer().tokens(in: word).map(\.parts) == [nil])
    }

    @Test func `parts cover the word in order, also behind a colon and in whatever case`() throws {
        let text =
            "Kommunfullmäktiges Ärendehanteringssystemens MILJÖNÄMNDEN:s överförmyndarverksamheternas åldersgrupp"
        for token in try TextAnalyzer().tokens(in: text) {
            let ranges = try #require(token.partRanges, "\(token.word)")
            #expect(ranges.count == token.parts?.count && ranges.count > 1)
            #expect(ranges.first?.lowerBound == 0 && ranges.last?.upperBound == token.word.unicodeScalars.count)
            #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
        }
    }

    @Test func `words divide alike however often and after whatever they are asked for`() throws {
        let words = "arbetsmiljölagen miljölagen arbetsmiljö arbetsmiljölagens miljölag lagen".split(separator: " ")
        let analyzer = try TextAnalyzer()
        let together = words.map { analyzer.tokens(in: String($0)) }
        for (word, known) in zip(words, together).reversed() {
            #expect(try TextAnalyzer().tokens(in: String(word)) == known)
        }
    }

    @discardableResult
    private func expect(_ word: String, _ parts: String) throws -> Token {
        let token = try #require(try TextAnalyzer().tokens(in: word).first)
        #expect(token.parts?.joined(separator: "|") == parts)
        return token
    }
}

@Suite(.withDictionary) struct DictionaryCoordinationTests {
    @Test(arguments: [
        ("individ- och familjeomsorg", ["individomsorg"]), ("barn- och utbildningsnämnden", ["barnnämnden"]),
        ("in- och utbetalningar", ["inbetalningar"]), ("mål- och resultatstyrning", ["målstyrning"]),
        ("socialtjänstlag och -förordning", ["socialtjänstförordning"]), ("IT- och HR-system", ["itsystem"]),
        ("äldre- och handikappomsorgen", ["äldreomsorgen"]), ("nämnd - och förvaltning", []),
    ])
    func `suspended words stand for whole ones`(text: String, wholes: [String]) throws {
        #expect(try TextAnalyzer().tokens(in: text).flatMap { $0.expansions ?? [] } == wholes)
    }

    @Test(arguments: [
        ("barnoch utbildningsnämnden", ["barn", "och", "utbildningsnämnden"]),
        ("ekonomioch personalfrågor", ["ekonomi", "och", "personalfrågor"]),
        ("epoch utbildningsnämnden", ["epoch", "utbildningsnämnden"]), ("barnoch sedan", ["barnoch", "sedan"]),
    ])
    func `a lost space is found again where the next word shows it`(text: String, words: [String]) throws {
        #expect(try TextAnalyzer().tokens(in: text).map(\.word) == words)
    }
}
