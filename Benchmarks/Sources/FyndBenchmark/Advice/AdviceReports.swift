/// Makes short audit reports with recommendations, the same in every run with the same seed.
///
/// A smaller collection is the beginning of a larger one, but for its last reports.
struct AdviceReports {
    /// How the list of a report is written.
    private struct ListStyle {
        /// What each item begins with; absent: its number.
        var mark: String?
        var isCapitalised: Bool
        var end: String
    }

    private var generator: SeededGenerator
    private var stream: AdviceStream
    private var made = 0
    private let bodies = WeightedChoice(PlaceWords.bodies, flatness: 2)
    private let firms = WeightedChoice(PlaceWords.firms, flatness: 1)
    private let municipalities = WeightedChoice(PlaceWords.municipalities, flatness: 40)

    /// The fewest and the most recommendations of a report.
    static let advicePerReport = 3...8

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        stream = AdviceStream(using: &generator)
    }

    /// Makes the next report.
    ///
    /// - Parameter remaining: How many recommendations are still wanted, ≥ 3; the reports come to this number exactly.
    /// - Returns: The report, and its recommendations as they follow "att".
    mutating func next(remaining: Int) -> (report: GeneratedReport, advice: [String]) {
        made += 1
        let matter = stream.matter(using: &generator)
        let area = stream.area(using: &generator)
        let year = Int.random(in: 2005...2024, using: &generator)
        let place = municipalities.draw(using: &generator)
        let parts = ["m": matter.definite, "i": matter.indefinite, "area": area.map { " " + $0 } ?? ""]
        let title = phrase(ReportPhrases.titles, parts, year)
        let advice = stream.next(count(remaining), on: matter, in: area, year: year, using: &generator)
        let metadata = GeneratedReport.Metadata(
            municipality: place, year: year, firm: firms.draw(using: &generator), title: title)
        let text = text(metadata, parts.merging(["place": "\(place) kommun"]) { $1 }, advice)
        let number = String(made)
        let id = "advice-" + String(repeating: "0", count: max(0, 6 - number.count)) + number
        return (GeneratedReport(id: id, text: text, metadata: metadata), advice)
    }

    /// How many recommendations the next report has, so that none is left over that would be too few for a report.
    private mutating func count(_ remaining: Int) -> Int {
        guard remaining > Self.advicePerReport.upperBound else { return remaining }
        let count = Int.random(in: Self.advicePerReport, using: &generator)
        return remaining - count < Self.advicePerReport.lowerBound ? remaining - Self.advicePerReport.lowerBound : count
    }

    private mutating func text(
        _ metadata: GeneratedReport.Metadata, _ parts: [String: String], _ advice: [String]
    ) -> String {
        let year = metadata.year
        let findings = ReportPhrases.findings.shuffled(using: &generator)
            .prefix(Int.random(in: 2...4, using: &generator)).map { phrase([$0], parts, year) }
        let body = bodies.draw(using: &generator)
        let leadIn = phrase(ReportPhrases.leadIns, ["body": body], year)
        return [
            "# \(metadata.title)",
            "\(metadata.firm), \(metadata.municipality) kommun, \(year)",
            "## Inledning",
            phrase(ReportPhrases.introductions, parts, year) + " " + phrase(ReportPhrases.methods, parts, year),
            "## Iakttagelser",
            findings.joined(separator: " "),
            "## Bedömning",
            phrase(ReportPhrases.judgements, parts, year),
            "## Rekommendationer",
            leadIn,
            list(advice),
        ].joined(separator: "\n\n") + "\n"
    }

    private mutating func list(_ advice: [String]) -> String {
        let isCapitalised = Int.random(in: 0..<3, using: &generator) == 0
        let style = ListStyle(
            mark: ["- ", "• ", "– ", "* ", nil].randomElement(using: &generator) ?? nil,
            isCapitalised: isCapitalised,
            end: isCapitalised ? "." : ["", ",", "."].randomElement(using: &generator) ?? "")
        return advice.enumerated().map { number, text in
            let written = style.isCapitalised ? Self.capitalised(text) : text
            let end = number == advice.count - 1 && style.end == "," ? "." : style.end
            return (style.mark ?? "\(number + 1). ") + written + end
        }.joined(separator: "\n")
    }

    /// One of some phrases, filled.
    private mutating func phrase(_ phrases: [String], _ parts: [String: String], _ year: Int) -> String {
        guard let drawn = phrases.randomElement(using: &generator) else { return "" }
        var generator = generator
        let text = PhrasePattern(drawn).filled { place in
            switch place {
            case "year": String(year - Int.random(in: 1...3, using: &generator))
            case "number": String(Int.random(in: 4...30, using: &generator))
            default: parts[place] ?? ""
            }
        }
        self.generator = generator
        return Self.capitalised(text)
    }

    private static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
