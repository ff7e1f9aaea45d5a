import FyndAPI

/// Reports and passages to cite.
enum CitedSamples {
    /// A report of which everything is known.
    static let report: ReportView = {
        var report = ReportView(id: "norrbro-2014-avtal-132eb29d", path: "norrbro.pdf")
        report.title = "Granskning av avtal"
        report.municipality = "Norrbro"
        report.firm = "KPMG"
        report.type = "granskning"
        report.year = 2014
        report.date = "2014-06-05"
        report.registrationNumbers = ["KS 2014/742", "Rev 12-2014"]
        return report
    }()

    /// A passage of it.
    static let passage = PassageView(
        id: "norrbro-2014-avtal-132eb29d:13", kind: "finding", text: "Avtal saknas.",
        section: ["2 Resultat", "2.1 Styrning"], start: 0, end: 13, page: 4, report: report)

    /// A report whose title has all signs that mean something to some form.
    static let awkward: ReportView = {
        var report = ReportView(id: "åre/2020 a+b", path: "are.txt")
        report.title = "50 % & \"Å\\Ä\" {Ö} }_{ #1 $x ~ ^\r\n\tsista\u{7} raden?"
        report.firm = "Öhman & Co and Son"
        report.organisation = "Åre Bostäder AB"
        report.municipality = "Åre"
        return report
    }()
}
