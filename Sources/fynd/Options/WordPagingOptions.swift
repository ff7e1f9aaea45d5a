import ArgumentParser

/// How many words of a list are wanted.
struct WordPagingOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "The most words, 0...1000 (of terms 0...1000000).")
    var limit = 20

    @Option(help: "The words to skip, 0...10000.")
    var offset = 0
}
