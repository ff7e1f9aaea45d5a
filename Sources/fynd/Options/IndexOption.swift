import ArgumentParser
import FyndClient

/// Where the index is.
struct IndexOption: ParsableArguments {
    @Option(
        name: .customLong("index"), help: "The folder of the index. [default: $FYND_INDEX, else ./index]",
        completion: .directory)
    var given: String?

    /// The folder of the index, when the command line or the environment names one.
    var named: String? { DefaultPaths.namedIndex(given) }

    /// The folder of the index.
    var path: String { DefaultPaths.index(given) }
}
