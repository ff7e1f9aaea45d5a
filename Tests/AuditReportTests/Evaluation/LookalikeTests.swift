import AuditReport
import Testing

/// What looks like one thing and is another.
struct LookalikeTests {
    private static let body = """
        Lekplatserna ses över varje vår av två vaktmästare som har gått en kurs i säkerhet. Bristerna skrivs upp i en \
        lista som nämnden får läsa före sommaren.
        """

    private func noise(_ kind: NoiseSpan.Kind, _ text: String) -> [String] {
        report(text).noise.filter { $0.kind == kind }.map { cut($0.span, of: text) }
    }
    private func advice(_ body: String) -> [String] {
        report("1 Bedömning\n\n\(body)\n").passages.filter { $0.kind == .recommendation }
            .map { "\($0.text) → \($0.addressee.joined(separator: ", "))" }
    }

    @Test(arguments: [
        "1 Inledning\n\nDelaktigheten mäts i en enkät varje höst.\n\nDelar av arbetet sker på lektionstid.",
        "1 Inledning\n\nWebbplatsen frågar om cookies.\n\nWebbplatsens integritetspolicy är från 2018.",
        "Innehåll\n\nDelaktighet ........ 3\nDelade turer ........ 5\nBedömning ........ 6\n\n1 Inledning\n\nEn text.",
    ])
    func `words that begin as those of portals make no portal`(middle: String) {
        let text = "Granskning av elevhälsan\n\nEkhamra kommun\n\n\(middle)\n\n\(Self.body)\n"
        #expect(noise(.portal, text).isEmpty)
    }

    @Test(arguments: ["No results found", "Loading preview"])
    func `a line that a portal left is noise`(line: String) {
        #expect(noise(.portal, "\(Self.body)\n\n\(line)\n\n\(Self.body)\n") == [line])
    }

    @Test(arguments: ["- ", ""])
    func `a list of those interviewed is no signature`(mark: String) {
        let roles = ["Nämndens ordförande", "Förvaltningschef", "Projektledare"].map { mark + $0 }
        let text =
            "1 Metod\n\nVi har läst nämndens handlingar och talat med följande personer. Samtalen hölls i maj.\n\n"
            + roles.joined(separator: "\n") + "\n\n2 Iakttagelser\n\nLekplatserna ses över varje vår.\n"
        #expect(noise(.signature, text).isEmpty)
    }

    @Test func `a table of roles is no signature`() {
        let text = "\(Self.body)\n\nAntal anställda\n\nRevisor\t4\nKonsult\t2\nSekreterare\t1\n\n\(Self.body)\n"
        #expect(noise(.signature, text).isEmpty)
    }

    @Test func `the name above a role is part of the signature`() {
        let text = "\(Self.body)\n\nAnna Lövgren\nCertifierad kommunal revisor\n"
        #expect(noise(.signature, text) == ["Anna Lövgren\nCertifierad kommunal revisor"])
    }

    @Test func `a numbered paragraph is no footnote because a name ends in its number`() {
        let text =
            "1 Iakttagelser\n\nSkolorna ligger i område A1 och därintill.\n\n"
            + "1 Nämnden har antagit en plan för området.\n\n2 Planen följs upp varje höst.\n\n\(Self.body)\n"
        #expect(noise(.footnote, text).isEmpty)
    }

    @Test(arguments: [
        "Fritidsnämnden bör ta fram en rutin som beskriver hur föräldrar underrättas.",
        "Fritidsnämnden bör fastställa en plan som anger när gungorna ska bytas.",
        "Fritidsnämnden bör utreda varför cheferna slutar.",
    ])
    func `a demand counts whatever verb stands in its subordinate clause`(sentence: String) {
        #expect(advice("Lekplatserna sköts väl. \(sentence)") == ["\(sentence) → fritidsnämnden"])
    }

    @Test(arguments: [
        "Nämnden måste enligt lagen ha en plan.", "Enligt skollagens bestämmelser måste nämnden ha en plan.",
        "Enligt 4 kap. skollagen måste nämnden ha en plan.", "Enligt lag bör nämnden ha en plan.",
        "Enligt Boverkets råd bör nämnden se över gungorna.", "Lagen säger att nämnden måste ha en plan.",
        "Enligt delegationsordningen måste nämnden godkänna avtal.", "Vi rekommenderar inte att planen görs om.",
    ])
    func `what laws demand is no recommendation`(sentence: String) {
        #expect(advice("Lekplatserna är i gott skick. \(sentence)").isEmpty)
    }

    @Test func `a column of row numbers holds no findings`() {
        let table =
            "Nr\tRekommendation\tRiktas till\n1\tTa fram en plan.\tSocialnämnden\n2\tFölj upp den.\tSocialnämnden"
        #expect(!report("1 Bedömning\n\n\(table)\n").passages.contains { $0.kind == .finding })
    }

    @Test func `items of one list stay apart`() {
        let items = [
            "Se till att avvikelser i hemtjänsten rapporteras.", "Se till att synpunkter i hemtjänsten rapporteras.",
            "Ta fram riktlinjer för inköp.", "Ta fram riktlinjer för bisysslor.",
            "Följa upp att riktlinjerna för representation efterlevs.", "Besluta om mål för elevhälsan.",
            "Besluta om mål för förskolan.",
        ]
        let text = "1 Rekommendationer\n\nVi rekommenderar socialnämnden att:\n\n" + items.map { "- \($0)\n" }.joined()
        #expect(report(text).recommendations.map(\.text) == items)
    }

    @Test func `the last verdict of a cell table may go on on the next line`() {
        let text = """
            1 Uppföljning

            Rekommendation
            Nuläge
            Status
            Ta fram en plan för lekplatserna.
            Planen antogs i mars.
            Åtgärdad
            Se över gungorna varje år.
            Två platser saknas i listan.
            Inte åtgärdad, rekommendationen
            kvarstår i sin helhet

            2 Bedömning

            Lekplatserna är tolv till antalet.
            """
        #expect(report(text).passages.contains { $0.text.contains("kvarstår i sin helhet") })
    }

    @Test func `no line of a cell table is lost`() {
        let text = """
            1 Sammanfattning

            Kontrollmål
            Bedömning
            Nämnden har en plan
            för lekplatserna.
            Uppfyllt
            Bristerna åtgärdas i
            tid.
            Ej uppfyllt
            """
        #expect(
            report(text).passages.map(\.text).suffix(2) == [
                "Nämnden har en plan för lekplatserna. | Uppfyllt", "Bristerna åtgärdas i tid. | Ej uppfyllt",
            ])
    }

    @Test(arguments: ["Edward", "Halloween"])
    func `names are no damage`(name: String) {
        #expect(report("\(Self.body) Där står \(name) på skylten.\n").quality.damagedWords == 0)
    }
}
