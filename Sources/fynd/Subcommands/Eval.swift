import ArgumentParser

/// `fynd eval`
struct Eval: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure how good the parts are that judge.",
        discussion: """
            Examples:
              fynd eval language --compounds compounds.tsv --whole whole.tsv
              fynd eval search queries.tsv qrels.tsv --baselines
              fynd eval similar qrels.tsv --baselines
            """,
        subcommands: [EvalLanguage.self, EvalSearch.self, EvalSimilar.self])
}
