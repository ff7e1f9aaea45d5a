import AuditReport
import Testing

struct DocumentSplitterTests {
    private func types(_ text: String) -> [String] {
        ReportReader().parse(text: text, fileName: "").map { $0.metadata.type ?? "-" }
    }

    private let letter = """
        Ekhamra kommun
        Revisorerna

        2019-03-04

        Till
        Socialnämnden

        Granskning av hemtjänsten

        Vi har låtit granska hemtjänsten. Rapporten bifogas och vi delar de slutsatser som dras i den.

        Revisorerna önskar ett yttrande senast den 31 maj 2019.

        För kommunens revisorer

        Ordförande

        """

    private let audit = """
        Granskning av hemtjänsten

        Revisionsrapport
        Ekhamra kommun
        2019-02-20

        1 Sammanfattning

        Vår samlade bedömning är att hemtjänsten i huvudsak bedrivs på ett ändamålsenligt sätt. \
        Planeringen har förbättrats och de äldre möter färre i personalen än vid den förra mätningen, \
        medan dokumentationen alltjämt skiljer sig mycket mellan de sex områdena.

        2 Iakttagelser

        Under våren har vi talat med cheferna i samtliga områden och läst trettio genomförandeplaner. \
        Av dem var nitton uppdaterade under det senaste halvåret och elva äldre än så. I fyra fall fanns \
        ingen plan alls, och i två av dessa hade insatserna pågått i över ett år. Cheferna hänvisar till \
        att systemet byttes i september och att alla uppgifter inte följde med över. Någon samlad bild av \
        hur många planer som saknas har varken nämnden eller förvaltningen tagit fram, och frågan finns \
        inte med i planen för intern kontroll. I intervjuerna återkommer att tiden inte räcker till för \
        det som ska skrivas, och att planerna därför skrivs om först när något har hänt. Områdena har olika \
        vanor: i norr går kontaktpersonen igenom planen var tredje månad, i söder sker det när den äldre \
        eller någon anhörig hör av sig. Två chefer har börjat med en enkel lista på tavlan i personalrummet.

        Göteborg den 20 februari 2019

        Certifierad kommunal revisor

        """

    private let response = """
        Ekhamra kommun\tTJÄNSTESKRIVELSE
        Socialförvaltningen\t2019-05-14

        Yttrande över granskning av hemtjänsten

        Förslag till beslut

        Socialnämnden antar förvaltningens yttrande som sitt eget.

        Ärendet

        Revisorerna har granskat hemtjänsten och lämnat förslag till hur planerna kan hållas aktuella. \
        Förvaltningen delar bilden och har redan under våren gått igenom samtliga planer som var äldre än \
        sex månader. Från hösten rapporteras antalet varje månad till nämnden, och en av cheferna har fått \
        i uppdrag att stödja de områden där arbetet har dröjt längst.

        """

    @Test func `a letter, a report and a response in one file are three documents`() {
        let reports = ReportReader().parse(text: letter + audit + response, fileName: "")
        #expect(reports.map(\.metadata.type) == ["missiv", "granskning", "yttrande"])
        #expect(reports.map(\.belongsTo) == [1, nil, 1])
        #expect(reports.map(\.metadata.date) == ["2019-03-04", "2019-02-20", "2019-05-14"])
    }

    @Test func `a letter between cover and text is taken out of the report`() {
        let cover = "Granskning av hemtjänsten\n\nRevisionsrapport nr 4/2019\nEkhamra kommun\n\n"
        let reports = ReportReader().parse(text: cover + letter + audit, fileName: "")
        #expect(reports.map(\.metadata.type) == ["granskning", "missiv"])
        #expect(reports[1].belongsTo == 0)
        #expect(reports[0].passages.allSatisfy { !$0.text.contains("yttrande senast") })
    }

    @Test func `a letter or a response alone is a document of its own`() {
        #expect(types(letter) == ["missiv"])
        #expect(types(response) == ["yttrande"])
    }

    @Test func `what a letter or response says is of kind letter`() {
        let passages = ReportReader().parse(text: response, fileName: "")[0].passages
        #expect(passages.contains { $0.kind == .letter })
        #expect(passages.allSatisfy { $0.kind == .letter || $0.kind == .recommendation })
    }

    @Test func `an appendix with a title page of its own, which the contents do not list, is a document`() {
        let contents = "Innehåll\n\n1 Sammanfattning ........ 2\n2 Iakttagelser ........ 3\n\n"
        let appendix = """
            Bilaga

            Enkät till anhöriga

            Enkäten skickades till hundra anhöriga i april och besvarades av sextioåtta av dem. Svaren redovisas i \
            andelar, avrundade till hela procent, och kommentarer återges i den form som de lämnades till oss.

            """
        let text = audit.replacingFirst("1 Sammanfattning", with: contents + "1 Sammanfattning") + appendix
        #expect(types(text) == ["granskning", "bilaga"])
        #expect(types(audit + "Bilaga 1: Intervjuade\n\n- Områdeschefer\n- Nämndens ordförande\n") == ["granskning"])
    }
}

extension String {
    fileprivate func replacingFirst(_ old: String, with new: String) -> String {
        guard let range = firstRange(of: old) else { return self }
        return String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}
