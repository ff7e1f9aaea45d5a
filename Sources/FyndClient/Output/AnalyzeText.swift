public import FyndAPI

/// The analysis of a text for reading.
public enum AnalyzeText {
    /// A line for each token with what was made of it, then the references and the abbreviations.
    public static func render(_ response: AnalyzeResponse) -> String {
        let tables = [
            ColumnTable.render(tokenColumns, response.tokens.map(row)),
            section(
                "References", ColumnTable.render(referenceColumns, (response.references ?? []).map(row))),
            section(
                "Abbreviations defined",
                ColumnTable.render(abbreviationColumns, (response.abbreviations ?? []).map(row))),
        ]
        let dictionary = response.dictionary.map { "dictionary: \(TerminalText.cleaned($0))\n" }
        return (tables + [dictionary ?? ""]).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static let tokenColumns: [ColumnTable.Column] = [
        .init("place", .right), .init("word"), .init("lemma"), .init("from"), .init("stem"), .init("parts"),
        .init("suspended for"), .init("stands for"),
    ]
    private static let referenceColumns: [ColumnTable.Column] = [
        .init("place", .right), .init("kind"), .init("text"), .init("key"),
    ]
    private static let abbreviationColumns: [ColumnTable.Column] = [
        .init("place", .right), .init("short"), .init("long"),
    ]

    private static func row(_ token: TokenView) -> [String] {
        [
            place(token.start, token.end), token.word, token.lemma ?? "",
            token.lemmaSource ?? (token.isFunctionWord == true ? "function word" : ""), token.stem,
            parts(of: token), (token.expansions ?? []).joined(separator: ", "),
            (token.standsFor ?? []).joined(separator: "; "),
        ]
    }

    private static func row(_ reference: ReferenceView) -> [String] {
        [place(reference.start, reference.end), reference.kind, reference.text, reference.key]
    }

    private static func row(_ abbreviation: AbbreviationView) -> [String] {
        [place(abbreviation.start, abbreviation.end), abbreviation.short, abbreviation.long]
    }

    /// Where something stands, as `start-end` in Unicode scalars.
    private static func place(_ start: Int, _ end: Int) -> String { "\(start)-\(end)" }

    /// The parts in base form, each with the piece of the word that it was read from where that is another.
    private static func parts(of token: TokenView) -> String {
        let scalars = Array(token.word.unicodeScalars)
        let ranges = token.partRanges ?? []
        return (token.parts ?? []).enumerated().map { index, part in
            guard index < ranges.count, ranges[index].count == 2, 0 <= ranges[index][0],
                ranges[index][0] <= ranges[index][1], ranges[index][1] <= scalars.count
            else { return part }
            let piece = String(String.UnicodeScalarView(scalars[ranges[index][0]..<ranges[index][1]]))
            return piece == part ? part : "\(part) (\(piece))"
        }.joined(separator: " + ")
    }

    private static func section(_ name: String, _ table: String) -> String {
        table.isEmpty ? "" : "\(name)\n\(table)"
    }
}
