import AuditReport
import Testing

/// Documents that are one short passage.
struct SingleAdviceTests {
    private func kinds(_ text: String) -> [PassageKind] { report(text).passages.map(\.kind) }

    @Test(arguments: [
        "Ta fram en plan för lekplatserna.", "Inför en rutin för att besiktiga gungorna.",
        "Se över hur staketen sköts.", "Kalibrera vågarna på återvinningscentralen.",
        "ta fram en plan för lekplatserna,", "ändra taxan och följ upp kostnaden", "- ta fram en plan för gungorna",
        "1. Ta fram en plan för gungorna.", "minst två gånger om året stämma av förteckningen över lekplatser",
        "Före sommaren besluta om en plan för badplatserna.",
        "Inför nästa säsong klargöra vem som sköter badplatserna.",
        "Ta fram en plan för badplatserna. Den ska gälla i fyra år.",
        "Upprätta en förteckning (fritidsnämnden)", "Följ upp att 3 kap. 6 § första stycket efterlevs.",
    ])
    func `a text that begins with a verb of acting is a recommendation`(text: String) {
        #expect(kinds(text) == [.recommendation])
    }

    @Test(arguments: [
        "att gungorna besiktigas varje vår,", "att se över taxan för båtplatser,",
        "Att fritidsnämnden tar fram en plan för badplatserna.", "kommunstyrelsen antar en plan för badplatserna",
        "ser till att badplatserna städas", "bör besluta om öppettider för badhuset (avsnitt 2),",
    ])
    func `a clause without its lead-in is a recommendation`(text: String) {
        #expect(kinds(text) == [.recommendation])
    }

    @Test(arguments: [
        "Gungorna bör besiktigas oftare.", "Taxan för båtplatser behöver ses över.",
        "Staketen måste lagas innan badplatsen öppnar.", "Det är av vikt att badvakterna får utbildning.",
        "Det är angeläget att badvakterna får utbildning.", "Vi rekommenderar en översyn av båtplatserna.",
        "Vi ser brister i skötseln av badplatserna och förordar att den läggs ut på entreprenad.",
        "Fritidsnämnden ska ta fram en plan för badplatserna.",
        "Det får inte förekomma att badplatser öppnar utan livboj.",
        "När gungorna har besiktigats bör nämnden få veta resultatet.",
    ])
    func `a sentence that demands is a recommendation`(text: String) {
        #expect(kinds(text) == [.recommendation])
    }

    @Test(arguments: [
        "Fritidsnämnden har elva ledamöter.", "Årligen besiktigas omkring fyrtio lekplatser.",
        "Inför sommaren anställs badvakter.", "Inför varje säsong upprättas en plan för badplatserna.",
        "Se bilaga 3 för en förteckning över lekplatser.", "Badhuset behöver omkring tio badvakter per säsong.",
        "Att staketen saknas är en brist.", "Att badvakterna byts ut varje år medför merarbete.",
        "Arbetet med att ta fram en plan pågår.", "Lekplatser som måste lagas stängs av.",
        "Nämnden behöver inte ta fram en ny plan.", "Enligt fritidschefen bör badhuset byggas ut.",
        "Ordföranden anser att badhuset bör byggas ut.", "De intervjuade uppger att staketen måste lagas.",
        "Personalen måste enligt rutinen kontrollera livbojarna.", "Det bör noteras att siffrorna är preliminära.",
        "En besiktning bedöms kräva fyra timmar.", "Badvakterna började föra en lista över tillbud.",
        "Samtliga gungor har besiktigats under våren.", "Fritidsnämnden beslutade att revidera taxan.",
    ])
    func `a statement is no recommendation`(text: String) {
        #expect(!kinds(text).contains(.recommendation))
    }

    @Test(arguments: [
        "Bör fritidsnämnden se över taxan?", "Finns det rutiner för att besiktiga gungorna?",
        "Följer nämnden upp att staketen lagas?", "Hej och tack för brevet!", "Utveckla badplatserna",
        "Uppföljning av lekplatser och badplatser", "Vi rekommenderar fritidsnämnden att:",
        "Rekommendation 2014: Fritidsnämnden bör se över taxan.", "att godkänna förslaget till yttrande,",
        "Till fritidsnämnden för kännedom.",
    ])
    func `a question, a heading, a greeting, a lead-in and earlier advice are no recommendations`(text: String) {
        #expect(!kinds(text).contains(.recommendation))
    }

    @Test(arguments: [
        "Denna lag gäller för badplatser som är öppna för allmänheten.",
        "2 kap. 4 § Kommunen ska ha en plan för badplatserna.", "5 § Badplatsen bör ha en livboj.",
        "Varje kommun ska inom sitt område svara för att det finns badplatser.",
        "Fritidsnämnden ska verka för att barn har tillgång till lekplatser.",
        "Den som driver en badplats måste anmäla det till nämnden.",
        "Bidrag får inte lämnas till badplatser som inte är öppna för alla.",
        "Ansökan ska skyndsamt överlämnas till den kommun där badplatsen ligger.",
        "Nämnden bör vid prövning enligt första stycket beakta badplatsens storlek.",
        "Tillsynsmyndigheten ska bestämma villkor för badplatsen. Lag (2011:77).",
        "2. besluta om villkor för badplatser, och", "b) stänga av badplatser,",
    ])
    func `a provision of a statute is no recommendation`(text: String) {
        #expect(!kinds(text).contains(.recommendation))
    }

    @Test(arguments: [
        ("Fritidsnämnden bör se över taxan.", ["fritidsnämnden"]),
        ("Ta fram en plan (tekniska nämnden).", ["tekniska nämnden"]),
        ("att fritidsnämnden tar fram en plan,", ["fritidsnämnden"]),
        ("Vi rekommenderar fritidsnämnden att se över taxan.", ["fritidsnämnden"]), ("Ta fram en plan.", []),
    ])
    func `it goes to whom it names`(text: String, addressees: [String]) {
        #expect(report(text).passages.map(\.addressee) == [addressees])
    }

    @Test func `what stands before the advice is a passage of its own`() {
        #expect(
            report("Staketen är i dåligt skick. De bör lagas före sommaren.").outline == """
                [other] Staketen är i dåligt skick.
                [recommendation] De bör lagas före sommaren.
                """)
    }

    @Test func `with more than one passage the form of advice is not enough`() {
        #expect(kinds("Ta fram en plan för gungorna.\n\nMåla staketen varje vår.") == [.other, .other])
    }

    @Test func `with a heading the form of advice is not enough`() {
        #expect(kinds("# Iakttagelser\n\nTa fram en plan för gungorna.\n") == [.finding])
    }

    @Test func `in a long text the form of advice is not enough`() {
        let text = "Ta fram en plan" + String(repeating: " för gungor och staket", count: 25) + "."
        #expect(kinds(text) == [.other])
    }
}
