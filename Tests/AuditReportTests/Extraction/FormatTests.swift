import Testing

@testable import AuditReport

struct FormatTests {
    private static func report(_ name: String) throws -> Report {
        let file = try ReportReader().read(path: "\(Fixtures.folder)/\(name)")
        #expect(file.reports.count == 1)
        return file.reports[0]
    }

    static let formats: [(suffix: String, format: ReadFile.Format)] = [
        ("txt", .text), ("html", .html), ("pdf", .pdf), ("docx", .word), ("odt", .openDocument),
    ]

    @Test(arguments: formats)
    func `the same report reads the same from every format`(suffix: String, format: ReadFile.Format) throws {
        let name = "storvinge-2021-skolmaltider.\(suffix)"
        #expect(try ReportReader().read(path: "\(Fixtures.folder)/\(name)").format == format)
        let report = try Self.report(name)
        let metadata = report.metadata
        #expect(metadata.municipality == "Storvinge")
        #expect(metadata.title == "Granskning av skolmåltiderna")
        #expect(metadata.date == "2021-03-15")
        #expect(metadata.firm == "PwC")
        #expect(metadata.bodies == ["barn- och utbildningsnämnden"])
        #expect(metadata.type == "granskning")
        #expect(
            report.headings.map { "\($0.level) \($0.text)" } == [
                "1 1 Sammanfattning", "1 2 Inledning", "2 2.1 Bakgrund", "2 2.2 Syfte och revisionsfrågor",
                "2 2.3 Revisionskriterier", "2 2.4 Metod", "1 3 Iakttagelser och bedömningar",
                "2 3.1 Mål och uppföljning",
                "2 3.2 Ansvar för kök och utrustning", "2 3.3 Specialkost", "2 3.4 Återrapportering",
                "1 4 Svar på revisionsfrågorna",
            ])
        let advice = report.passages.filter { $0.kind == .recommendation }
        #expect(
            advice.map(\.text) == [
                "fastställa mätbara mål för måltidernas kvalitet och följa upp dem en gång om året",
                "klargöra tillsammans med tekniska nämnden vem som ansvarar för kökens utrustning",
                "införa en gemensam rutin för anmälan av specialkost vid alla skolor",
            ])
        #expect(advice.allSatisfy { $0.addressee == ["barn- och utbildningsnämnden"] })
        #expect(
            report.questions.map { "\($0.text) \($0.grade ?? "-")" } == [
                "Finns det mål för måltiderna som är möjliga att följa upp? till viss del",
                "Är ansvaret mellan nämnderna tydligt fördelat? nej",
                "Får elever med specialkost den mat de behöver? i huvudsak",
                "Återrapporteras resultatet av tillsynen till nämnden? nej",
            ])
        #expect(!report.passages.contains { $0.text.contains("Arbetsanteckning") || $0.text.contains("Sida ") })
    }

    @Test(arguments: ["txt", "pdf", "docx", "odt"])
    func `pages are known where the format knows them`(suffix: String) throws {
        let report = try Self.report("storvinge-2021-skolmaltider.\(suffix)")
        let pages = report.passages.filter { $0.kind == .recommendation || $0.kind == .answer }.compactMap(\.page)
        #expect(Set(pages) == [3, 5])
    }

    @Test(arguments: ["docx", "html"])
    func `a document of another writer and the page of a website read the same`(suffix: String) throws {
        let report = try Self.report("hedvalla-2018-lokalvard.\(suffix)")
        #expect(report.metadata.municipality == "Hedvalla")
        #expect(report.metadata.title == "Granskning av lokalvården")
        #expect(report.metadata.date == "2018-10-22")
        #expect(report.metadata.firm == "KPMG")
        #expect(report.metadata.bodies == ["tekniska nämnden"])
        #expect(
            report.headings.map { "\($0.level) \($0.text)" } == [
                "1 Sammanfattning", "1 Bakgrund", "1 Syfte och revisionsfrågor", "1 Resultat av granskningen",
                "2 Krav på städningen", "2 Uppföljning av kvaliteten", "2 Klagomål", "1 Svar på revisionsfrågorna",
            ])
        #expect(
            report.passages.filter { $0.kind == .recommendation }.map(\.text) == [
                "Vi bedömer att tekniska nämnden i huvudsak har en tillräcklig styrning av lokalvården, "
                    + "men att uppföljningen av kvaliteten behöver bli bättre.",
                "besluta om en lägsta nivå för städningen i varje slag av lokal",
                "mäta kvaliteten minst två gånger om året och redovisa resultatet för nämnden",
            ])
        #expect(report.questions.map(\.grade) == ["delvis", "nej", "till viss del"])
        let all = report.passages.map(\.text).joined(separator: "\n")
        for chrome in ["kakor", "Omsorg", "Kontakta", "Stora torget", "Dold", "Lyssna", "Relaterat", "Skriptets"] {
            #expect(!all.contains(chrome))
        }
    }

    @Test func `the name of a file does not count`() throws {
        let folder = try TemporaryFolder()
        let path = folder.write(try Fixtures.bytes("storvinge-2021-skolmaltider.docx"), to: "rapport.txt")
        #expect(try ReportReader().read(path: path).format == .word)
    }
}
