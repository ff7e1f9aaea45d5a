import ArgumentParser

/// `fynd eval`
struct Eval: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure how good the parts are that judge.",
        discussion: """
            Examples:
              fynd eval language --compounds compounds.tsv --whole whole.tsv
            """,
        subcommands: [EvalLanguage.self])
}
