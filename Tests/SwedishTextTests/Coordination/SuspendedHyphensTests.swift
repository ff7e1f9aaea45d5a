import SwedishText
import Testing

struct SuspendedHyphensTests {
    @Test(arguments: [
        ("individ- och familjeomsorg", ["individomsorg"]),
        ("Individ- och familjeomsorgens", ["individomsorgens"]),
        ("BARN- OCH UTBILDNINGSNÄMNDEN", ["barnnämnden"]),
        ("mål- och resultatstyrning", ["målstyrning"]),
        ("vård- och omsorgsförvaltningens", ["vårdförvaltningens"]),
        ("råd- och behandlingsenheten", ["rådenheten"]),
        ("offentlighets- och sekretesslagen", ["offentlighetslagen"]),
        ("mål-, ekonomi- och kvalitetsstyrning", ["målstyrning", "ekonomistyrning"]),
        ("barn-, ungdoms- och familjefrågor", ["barnfrågor", "ungdomsfrågor"]),
        ("för-, grund- och gymnasieskolan", ["förskolan", "grundskolan"]),
        ("barn-, ungdomsfrågor", ["barnfrågor"]),
    ])
    func `a word behind completes those before`(text: String, wholes: [String]) throws {
        #expect(try expansions(of: text).map(\.word) == wholes)
    }

    @Test(arguments: [
        "mål- eller resultatstyrning", "mål- samt resultatstyrning", "mål- respektive resultatstyrning",
        "mål- resp. resultatstyrning", "mål- och/eller resultatstyrning", "mål-/resultatstyrning",
        "mål- / resultatstyrning", "mål- & resultatstyrning", "mål- o resultatstyrning", "mål-, samt resultatstyrning",
        "såväl mål- som resultatstyrning", "såväl dagens mål- som resultatstyrning", "mål-och resultatstyrning",
        "mål- och även resultatstyrning", "mål- och den resultatstyrning", "mål- och den nya resultatstyrning",
    ])
    func `coordination has many forms`(text: String) throws {
        #expect(try expansions(of: text).map(\.word) == ["målstyrning"])
    }

    @Test(arguments: [
        "\n", "\r\n", "\t", "  \n  ", "\u{A0}", "\u{2009}", "\u{3000}", "\u{2028}", "\u{85}", "\u{200B}",
    ])
    func `any blanks may stand between`(blank: String) throws {
        #expect(try expansions(of: "mål-\(blank)och\(blank)resultatstyrning").map(\.word) == ["målstyrning"])
        #expect(try expansions(of: "miljölag och\(blank)-plan").map(\.word) == ["miljöplan"])
    }

    @Test(arguments: ["-", "\u{2010}", "\u{2011}", "\u{2013}"])
    func `hyphens of every sort suspend`(hyphen: String) throws {
        #expect(try expansions(of: "mål\(hyphen) och resultatstyrning").map(\.word) == ["målstyrning"])
        #expect(try expansions(of: "miljölag och \(hyphen)plan").map(\.word) == ["miljöplan"])
    }

    @Test func `a soft hyphen that ends a word suspends it`() throws {
        #expect(try expansions(of: "mål\u{AD} och resultatstyrning").map(\.word) == ["målstyrning"])
    }

    @Test(arguments: [
        ("in- och utbetalningar", ["inbetalningar"]),
        ("in- och utbetalningsrutiner", ["inbetalningsrutiner"]),
        ("ut- och inflyttningen", ["utflyttningen"]),
        ("under- och överskott", ["underskott"]),
        ("ny- och ombyggnad", ["nybyggnad"]),
        ("ny- och ombyggnadsprojekt", ["nybyggnadsprojekt"]),
        ("för- och nackdelar", ["fördelar"]),
        ("till- och med", []),
    ])
    func `particles are exchanged for particles`(text: String, wholes: [String]) throws {
        #expect(try expansions(of: text).map(\.word) == wholes)
    }

    @Test(arguments: [
        ("kvalitets- och miljöledningssystem", ["kvalitetsledningssystem"]),
        ("miljölednings- och kvalitetsledningssystem", ["miljöledningssystem"]),
        ("förskole- och grundskoleverksamhet", ["förskoleverksamhet"]),
        ("individ- och familjeomsorgsverksamheten", ["individomsorgsverksamheten"]),
        ("hälso- och sjukvårdslagen", ["hälsovårdslagen"]),
        ("miljö- och samhällsbyggnadsnämnden", ["miljönämnden"]),
        ("jord- och trädgårdsbruksorganisation", ["jordbruksorganisation"]),
        ("universitets- och högskoleämbetet", ["universitetsämbetet", "universitetsskoleämbetet"]),
        ("livsmedels- och kontorsvaruleverantörer", ["livsmedelsvaruleverantörer", "livsmedelsleverantörer"]),
    ])
    func `of several tails the likelier comes first`(text: String, wholes: [String]) throws {
        #expect(try expansions(of: text).map(\.word) == wholes)
    }

    @Test(arguments: [
        ("buss- och tågstation", ["busstation"]),
        ("natt- och hemtjänst", ["nattjänst"]),
        ("dag- och nattaxa", ["dagtaxa"]),
    ])
    func `three equal consonants are written as two`(text: String, wholes: [String]) throws {
        #expect(try expansions(of: text).map(\.word) == wholes)
    }

    @Test(arguments: [
        ("IT- och HR-system", ["itsystem"]),
        ("IT-, HR- och ekonomi-system", ["itsystem", "hrsystem"]),
        ("HVB- eller SiS-placering", ["hvbplacering"]),
        ("6- och 7-åringar", ["6åringar"]),
    ])
    func `a hyphen in the completing word marks the joint`(text: String, wholes: [String]) throws {
        #expect(try expansions(of: text).map(\.word) == wholes)
    }

    @Test(arguments: [
        ("socialtjänstlag och -förordning", "socialtjänstförordning"),
        ("arbetsmiljölagen och -förordningen", "arbetsmiljöförordningen"),
        ("skolplikt eller -rätt", "skolrätt"),
        ("verksamhetsplanering/-uppföljning", "verksamhetsuppföljning"),
        ("verksamhetsplan och/eller -budget", "verksamhetsbudget"),
        ("verksamhetsplan, samt -budget", "verksamhetsbudget"),
        ("IT-säkerhet och -drift", "itdrift"),
    ])
    func `a word before completes one behind`(text: String, whole: String) throws {
        let expansions = try expansions(of: text)
        #expect(expansions.map(\.word) == [whole])
        #expect(try expansions.map(\.token) == [words(of: text).count - 1])
    }

    @Test func `a list goes on with the first word's beginning`() throws {
        #expect(
            try expansions(of: "verksamhetsplan, -budget och -bokslut").map(\.word)
                == ["verksamhetsbudget", "verksamhetsbokslut"])
    }

    @Test func `the joint and the token are told`() throws {
        let text = "inom Individ- och familjeomsorgen"
        #expect(
            try wholes(of: text) == [SuspendedWord(token: 1, word: Array("individomsorgen".utf8), joint: 7)])
    }

    @Test(arguments: [
        "individ och familjeomsorg", "barn- och familj samt vuxna", "barn- och ungdom och därefter familjeomsorg",
        "mål - och resultatstyrning", "mål – och resultatstyrning", "lednings-\nsystem", "BBIC- resultatstyrning",
        "2014- och 2015", "2014- och verksamhetsplan", "2014-2015 och verksamhetsplan",
        "IT-säkerhet och resultatstyrning",
        "barn- som resultatstyrning", "mål-. Och resultatstyrning", "mål- (och resultat)styrning", "mål- och",
        "mål- och: resultatstyrning", "verksamhetsplan och - budget", "verksamhetsplan - budget", "och -budget",
        "verksamhetsplan,\n-budget", "verksamhetsplan och -9,4 mnkr", "-budget", "verksamhetsplan: -budget", "-", "",
        "mål-", "mål-\(String(repeating: " ", count: 60))och resultatstyrning",
    ])
    func `all else is left alone`(text: String) throws {
        #expect(try expansions(of: text).isEmpty)
    }
}
