import ArgumentParser
import FyndAPI

/// What a word of a query stands for.
struct MatchingOptions: ParsableArguments {
    @Option(
        help: """
            What a word of the query stands for: wide (in any form, in compounds and in other words, as in searches), lemma (in any \
            inflection, as a word of its own) or form (as typed).
            """)
    var matching = WordMatching.wide
}
