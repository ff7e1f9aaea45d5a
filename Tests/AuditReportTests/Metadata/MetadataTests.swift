import Testing

@testable import AuditReport

struct MetadataTests {
    @Test(arguments: [
        ("den 21 oktober 2014", "2014-10-21"), ("2013-03-13", "2013-03-13"), ("1 september 2014", "2014-09-01"),
        ("Maj 2012", "2012-05"),
        ("December2014", "2014-12"), ("4/2 2014", "2014-02-04"), ("12/3-2014", "2014-03-12"),
        ("februari 2014", "2014-02"),
    ])
    func `dates are read in all forms`(text: String, iso: String) {
        #expect(DateReader.dates(in: WordScanner.words(Array(text.utf8))).map(\.date.iso) == [iso])
    }

    @Test(
        arguments: [
            ("Mora kommun", "Mora", "Dalarnas län"), ("Falu kommun", "Falun", "Dalarnas län"),
            ("Västerås stad", "Västerås", "Västmanlands län"),
            ("Upplands-Bro kommun", "Upplands-Bro", "Stockholms län"),
            ("Lilla Edets kommun", "Lilla Edet", "Västra Götalands län"),
            ("Region Skåne", "Region Skåne", "Skåne län"),
            ("Landstinget i Kalmar län", "Landstinget i Kalmar län", "Kalmar län"),
            ("Ekhamra kommun", "Ekhamra", nil), ("Tallnäs kommun", "Tallnäs", nil),
            ("Almvikens kommun", "Almviken", nil),
            ("Norrbro stad", "Norrbro", nil), ("Vara", "Vara", "Västra Götalands län"),
        ] as [(String, String, String?)])
    func `the cover names the municipality`(cover: String, name: String, county: String?) {
        let found = report(
            "Granskning av inköp\n\n\(cover)\n\nMaj 2014\n\n1 Sammanfattning\n\nEn text om inköp och avtal i kommunen.\n"
        )
        #expect(found.metadata.municipality == name)
        #expect(found.metadata.county == county)
    }

    @Test func `words that are also places are no places in running text`() {
        let text = "Det kan vara svårt att bedöma mark och lund i en plan som gäller för flera år framåt."
        #expect(report(text).metadata.municipality == nil)
    }

    @Test(arguments: [
        ("KPMG AB", "KPMG"), ("Ernst & Young", "EY"), ("Öhrlings PricewaterhouseCoopers", "PwC"),
        ("KOMREV inom PricewaterhouseCoopers", "PwC"),
        ("pwc", "PwC"), ("Deloitte AB", "Deloitte"), ("BDO", "BDO"), ("STADSREVISIONEN", "Stadsrevisionen"),
        ("Building a better\nworking world", "EY"),
    ])
    func `the cover names the firm`(cover: String, firm: String) {
        #expect(
            report("Granskning av inköp\n\n\(cover)\n\n1 Sammanfattning\n\nEn text om inköp och avtal.\n").metadata.firm
                == firm)
    }

    @Test func `bullets of a house style are weak evidence`() {
        let found = report("Granskning av inköp.\n\nVi har sett:\n\n▶ Ett\n▶ Två\n▶ Tre\n")
        #expect(found.metadata.firm == "EY")
        #expect(found.metadata.evidence["firm"]?.confidence == 0.3)
    }

    @Test func `the title is joined over lines and stands apart from place and date`() {
        let text =
            "**Ekonomi- och\nverksamhetsstyrning inom\nomsorgen**\n\nMora kommun\n\nDecember 2009\n\nInledning\n\nBakgrund\n\nEn text om bakgrunden.\n"
        #expect(report(text).metadata.title == "Ekonomi- och verksamhetsstyrning inom omsorgen")
    }

    @Test(arguments: [
        ("Granskning av delårsrapport per\n2021-08-31", "Granskning av delårsrapport per 2021-08-31"),
        ("| Yttrande över granskning av avtal", "Yttrande över granskning av avtal"),
        (
            "Lekmannarevisorernas granskning av Ekhamra Bostäder AB",
            "Lekmannarevisorernas granskning av Ekhamra Bostäder AB"
        ),
        ("Lekmannarevisorns granskningsrapport för år 2017", "Lekmannarevisorns granskningsrapport för år 2017"),
        ("Granskning av avtal\n\nSven-Åke Tornfalk      Berit Ljungvik", "Granskning av avtal"),
    ])
    func `a title is told from the labels and names around it`(cover: String, title: String) {
        let text =
            "\(cover)\n\nEkhamra kommun\n\nMars 2022\n\n1 Inledning\n\nRevisorerna har granskat räkenskaperna.\n"
        #expect(report(text).metadata.title == title)
    }

    @Test func `a line of names is no title`() {
        let text =
            "Ekhamra kommun\n\nMars 2022\n\nSven-Åke Tornfalk      Berit Ljungvik\n\n1 Inledning\n\nRevisorerna har granskat.\n"
        #expect(report(text).metadata.title == nil)
    }

    @Test(arguments: [
        ("Dnr KS-2014/318", "KS-2014/318"), ("Dnr REV 2013/11", "REV 2013/11"), ("Diarienummer: 0256/20", "0256/20"),
        ("Dnr: 3.1.3-88/2018", "3.1.3-88/2018"),
    ])
    func `registration numbers are kept as written`(line: String, number: String) {
        let found = report("Granskning av inköp\n\n\(line)\n\n1 Sammanfattning\n\nEn text om inköp och avtal.\n")
        #expect(found.metadata.registrationNumbers == [number])
    }

    @Test func `the year of the report and the audited year are kept apart`() {
        let text =
            "Revisionsrapport 2010\nFebruari 2011\n\nGranskning av inköp\n\n1 Sammanfattning\n\nEn text om inköp och avtal.\n"
        let metadata = report(text).metadata
        #expect(metadata.year == 2011)
        #expect(metadata.auditedYear == 2010)
        #expect(metadata.date == "2011-02")
    }

    @Test(arguments: [
        ("Granskning av årsredovisning 2019", 2019), ("Granskning av bokslut per 2018-12-31", 2018),
        ("Lekmannarevisorns granskningsrapport för år 2017", 2017),
    ])
    func `what is audited every year names the year in its title`(title: String, year: Int) {
        let text =
            "\(title)\n\nEkhamra kommun\n\n\(year + 1)-03-04\n\n1 Inledning\n\nRevisorerna har granskat räkenskaperna.\n"
        #expect(report(text).metadata.auditedYear == year)
    }

    @Test(arguments: [
        ("Styrelsen för Norra sjukhuset", "styrelsen för Norra sjukhuset"),
        ("Styrelsen för Sjukhusen i väster", "styrelsen för Sjukhusen i väster"),
        ("Styrelsen för Ekhamra Energi AB", "styrelsen"),
    ])
    func `the board of an institution has its name, and that of a company none`(board: String, name: String) {
        let advice = report("1 Bedömning\n\n\(board) bör göra en plan.\n").passages.filter {
            $0.kind == .recommendation
        }
        #expect(advice.map(\.addressee) == [[name]])
    }
}
