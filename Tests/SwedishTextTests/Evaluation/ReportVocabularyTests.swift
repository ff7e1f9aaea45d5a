import SwedishText
import Testing

/// The suspended hyphens, abbreviations and references that occur in five real audit reports, each analysed as a reader
/// would understand it.
struct ReportVocabularyTests {
    @Test(
        .enabled(if: !Lexicon.standard.lexicon.isEmpty, "the dictionary is not installed"),
        arguments: [
            ("Barn- och ungdomssektionerna", ["barn": "barnsektionerna"]),
            ("Barn- och utbildningsnämnden", ["barn": "barnnämnden"]),
            ("barn- och utbildningsnämndens", ["barn": "barnnämndens"]),
            ("barn- och ungdomsvård", ["barn": "barnvård"]),
            ("barn-och ungdomsvård", ["barn": "barnvård"]),
            ("barn- och familjeenheten", ["barn": "barnenheten"]),
            ("budget- och planeringsprocess", ["budget": "budgetprocess"]),
            ("Demokrati- och värdegrundsfrågorna", ["demokrati": "demokratifrågorna"]),
            ("ekonomi- och produktionsrapporter", ["ekonomi": "ekonomirapporter"]),
            ("ekonomi- och produktionsuppföljningar", ["ekonomi": "ekonomiuppföljningar"]),
            ("ekonomi- och produktionsuppgifter", ["ekonomi": "ekonomiuppgifter"]),
            ("Ekonomi- och\nverksamhetsstyrning", ["ekonomi": "ekonomistyrning"]),
            ("ekonomi- och verksamhetsstyrningen", ["ekonomi": "ekonomistyrningen"]),
            ("individ- och familjeomsorg", ["individ": "individomsorg"]),
            ("Individ- och familjeomsorgen", ["individ": "individomsorgen"]),
            ("individ- och\nfamiljeomsorg", ["individ": "individomsorg"]),
            ("individ- och familjeomsorgens", ["individ": "individomsorgens"]),
            ("individ- och familjeomsorgsverksamheten", ["individ": "individomsorgsverksamheten"]),
            ("kvalitets- och målarbetet", ["kvalitets": "kvalitetsarbetet"]),
            ("kvalitets- och verksamhetsrapportering", ["kvalitets": "kvalitetsrapportering"]),
            ("mål- och resultatstyrningen", ["mål": "målstyrningen"]),
            (
                "mål-, ekonomi- och kvalitetsstyrning",
                ["mål": "målstyrning", "ekonomi": "ekonomistyrning"]
            ),
            ("offentlighets- och sekretesslagen", ["offentlighets": "offentlighetslagen"]),
            ("planerings- och uppföljningsarbete", ["planerings": "planeringsarbete"]),
            ("planerings- och uppföljningsprocess", ["planerings": "planeringsprocess"]),
            ("planerings- och uppföljningsprocessen", ["planerings": "planeringsprocessen"]),
            ("risk- och väsentlighetsanalys", ["risk": "riskanalys"]),
            ("Råd- och behandlingsenheten", ["råd": "rådenheten"]),
            ("råd- och servicesamtal", ["råd": "rådsamtal"]),
            ("Stöd- och omsorgsförvaltningen", ["stöd": "stödförvaltningen"]),
            ("Stöd- och omsorgsförvaltningens", ["stöd": "stödförvaltningens"]),
            ("uppföljnings- och utvecklingsarbetet", ["uppföljnings": "uppföljningsarbetet"]),
            // Written with a hyphen, though the second word has nothing to lend.
            ("barn- och familj", [:]), ("barn- och ungdom", [:]), ("BBIC- utredningar", [:]), ("SKA- uppföljning", [:]),
            // Not suspended at all.
            ("IFO-verksamheten", [:]), ("HVB-hem", [:]), ("IT-stöd", [:]), ("SKA-samtal", [:]), ("L-IFO", [:]),
            ("läns-gemensamt", [:]), ("stöd-system", [:]), ("kr/invånare", [:]), ("klienter/brukare", [:]),
            ("och/eller", [:]), ("barn/unga", [:]), ("nära -9,4", [:]),
        ])
    func `suspended hyphens`(text: String, wholes: [String: String]) throws {
        let tokens = try TextAnalyzer().tokens(in: text)
        let found = tokens.compactMap { token in token.expansions.map { (token.word, $0) } }
        #expect(Dictionary(found, uniquingKeysWith: +) == wholes.mapValues { [$0] })
    }

    @Test(arguments: [
        ("APT", "arbetsplatsträff"), ("ASI", "Addiction Severity Index"), ("BBIC", "Barns behov i centrum"),
        ("BUP", "barn- och ungdomspsykiatrin"), ("Dnr", "diarienummer"), ("GR", "Göteborgsregionen"),
        ("HSL", "hälso- och sjukvårdslagen"), ("HVB", "hem för vård eller boende"),
        ("IFO", "individ- och familjeomsorg"), ("IFO:s", "individ- och familjeomsorg"), ("IT", "informationsteknik"),
        ("IVO", "Inspektionen för vård och omsorg"), ("KS", "kommunstyrelsen"),
        ("Kolada", "kommun- och landstingsdatabasen"),
        ("LSS", "lagen om stöd och service till vissa funktionshindrade"),
        ("LVM", "lagen om vård av missbrukare i vissa fall"),
        ("LVU", "lagen med särskilda bestämmelser om vård av unga"), ("MI", "motiverande samtal"),
        ("PM", "promemoria"), ("SIP", "samordnad individuell plan"), ("SKA", "systematiskt kvalitetsarbete"),
        ("SKL:s", "Sveriges Kommuner och Landsting"), ("SOSFS", "Socialstyrelsens författningssamling"),
        ("Sosfs", "Socialstyrelsens författningssamling"), ("sosfs:en", "Socialstyrelsens författningssamling"),
        ("SoL", "socialtjänstlagen"), ("Sol", "socialtjänstlagen"), ("mkr", "miljoner kronor"),
        ("mnkr", "miljoner kronor"),
    ])
    func `abbreviations that readers are taken to know`(short: String, long: String) throws {
        let analyzer = try TextAnalyzer()
        let table = AbbreviationTable(builtInFor: analyzer)
        let words = analyzer.tokens(in: short).map(\.word)
        #expect(table.longForms(of: words).map(\.long).contains(long))
    }

    @Test(arguments: [
        ("individ- och familjeomsorg (IFO)", "IFO", "individ- och familjeomsorg"),
        ("Individ- och familjeomsorgen (IFO)", "IFO", "Individ- och familjeomsorgen"),
        ("Individ och familjeomsorgsenheten (IFO)", "IFO", "Individ och familjeomsorgsenheten"),
        ("Socialtjänstlagen (SoL)", "SoL", "Socialtjänstlagen"),
        (
            "lag med särskilda bestämmelser om vård av unga (LVU)", "LVU",
            "lag med särskilda bestämmelser om vård av unga"
        ),
        ("och lag om vård av missbrukare i vissa fall (LVM)", "LVM", "lag om vård av missbrukare i vissa fall"),
        ("hem för vård eller boende (HVB)", "HVB", "hem för vård eller boende"),
        ("hem för vård och boende (HVB-hem)", "HVB", "hem för vård och boende"),
        ("Inspektionen för vård och omsorg (IVO)", "IVO", "Inspektionen för vård och omsorg"),
        ("samordnad individuell plan (SIP)", "SIP", "samordnad individuell plan"),
        ("systematiskt kvalitetsarbete (SKA)", "SKA", "systematiskt kvalitetsarbete"),
        ("Motiverande samtal (motivational interviewing, MI) är", "MI", "motivational interviewing"),
        ("BBIC, Barns behov i centrum, beskriver", "BBIC", "Barns behov i centrum"),
        ("BBIC, Barnens Behov i Centrum, en", "BBIC", "Barnens Behov i Centrum"),
        ("BBIC (Barnets behov i centrum)", "BBIC", "Barnets behov i centrum"),
        ("ASI, Addiction Severity Index, är", "ASI", "Addiction Severity Index"),
        ("FIT är en förkortning för Feedback Informed Treatment.", "FIT", "Feedback Informed Treatment"),
    ])
    func `abbreviations that the reports define`(text: String, short: String, long: String) throws {
        let analyzer = try TextAnalyzer()
        let found = AbbreviationFinder().definitions(in: text, analyzer: analyzer, parts: analyzer)
        #expect(found.map(\.short) == [short])
        #expect(found.map(\.long) == [long])
    }

    @Test(arguments: [
        ("Socialtjänstlagen (2009:596)", ["statute 2009:596"]), ("socialtjänstlagens (2001:453)", ["statute 2001:453"]),
        ("Socialtjänstlag (2001:453)", ["statute 2001:453"]), ("Kommunallagen (2017:725)", ["statute 2017:725"]),
        ("(SOSFS 2011:9)", ["statute sosfs 2011:9"]), ("SOSFS 2006:11", ["statute sosfs 2006:11"]),
        ("3 kap § 3", ["provision 3 kap 3 §"]), ("3 kap 3 §", ["provision 3 kap 3 §"]),
        ("2 kap 1 §", ["provision 2 kap 1 §"]), ("6 kap. 6 §", ["provision 6 kap 6 §"]),
        ("11 kap", ["provision 11 kap"]),
        ("2017-10-10 KS § 105", ["date 2017-10-10", "provision § 105"]),
        ("2015-05-12 KS § 85", ["date 2015-05-12", "provision § 85"]),
        ("2005-02-21, § 5", ["date 2005-02-21", "provision § 5"]),
        (
            "2009-10-14 § 138, Dnr 2009/183-700",
            [
                "date 2009-10-14", "provision § 138", "registrationNumber 2009/183-700", "registrationNumber 2009/183",
            ]
        ),
        (
            "2009-09-16 § 121, Dnr 2008/18-700",
            ["date 2009-09-16", "provision § 121", "registrationNumber 2008/18-700", "registrationNumber 2008/18"]
        ),
        ("8,8 mnkr", ["amount 8800000 kr"]), ("nära -9,4 mnkr", ["amount -9400000 kr"]),
        ("10–15 mnkr", ["amount 10000000-15000000 kr"]), ("ca 3,8 mkr per år", ["amount 3800000 kr"]),
        ("3189 kr/invånare", ["amount 3189 kr/invånare"]), ("500 kr/invånare", ["amount 500 kr/invånare"]),
        ("25 procent", ["percentage 25 %"]), ("100 %", ["percentage 100 %"]),
        ("30 000 – 49 999 invånare", ["number 30000", "number 49999"]),
        ("den 20 december 2013", ["date 2013-12-20"]), ("den 28 februari 2018", ["date 2018-02-28"]),
        ("den 4 februari 2014", ["date 2014-02-04"]), ("mars 2020 - september 2020", ["date 2020-03", "date 2020-09"]),
        ("December 2009", ["date 2009-12"]),
        // Numbers that refer to nothing outside the text, or say too little.
        ("kap 2.7", []), ("kapitel 2.1", []), ("avsnitt 3.1", []), ("stycke 3.1.1.", []), ("0–21 år", []),
        ("år 2018", []), ("22 september", []), ("den 1 januari i år", []),
    ])
    func `legal and other references`(text: String, references: [String]) {
        #expect(ReferenceScanner().references(in: text).map { "\($0.kind) \($0.key)" } == references)
    }
}
