import ArgumentParser
import FyndAPI

/// What narrows a search down. Each list is separated by commas.
struct FilterOptions: ParsableArguments {
    @Option(help: "Kinds of passage, such as finding,recommendation.", completion: FilterCompletion.values(of: .kind))
    var kind: String?

    @Option(help: "Years of the reports: 2009, 2009..2014, 2009.. or ..2014.", transform: YearRange.init(parsing:))
    var year: YearRange?

    @Option(help: "Municipalities or regions.", completion: FilterCompletion.values(of: .municipality))
    var municipality: String?

    @Option(help: "Counties.", completion: FilterCompletion.values(of: .county))
    var county: String?

    @Option(help: "Auditing firms or offices.", completion: FilterCompletion.values(of: .firm))
    var firm: String?

    @Option(help: "Audited bodies, such as socialnämnden.", completion: FilterCompletion.values(of: .body))
    var body: String?

    @Option(
        help: "Grades of answers (of reports: of their overall judgement), such as delvis.",
        completion: FilterCompletion.values(of: .grade))
    var grade: String?

    @Option(help: "Types of document, such as granskning.", completion: FilterCompletion.values(of: .type))
    var type: String?

    /// The filters that were given.
    var filters: SearchFilters {
        var filters = SearchFilters()
        filters.kind = values(kind)
        filters.year = year
        filters.municipality = values(municipality)
        filters.county = values(county)
        filters.firm = values(firm)
        filters.body = values(body)
        filters.grade = values(grade)
        filters.type = values(type)
        return filters
    }

    private func values(_ list: String?) -> [String]? {
        let values = list.map(CommaList.values(in:)) ?? []
        return values.isEmpty ? nil : values
    }
}
