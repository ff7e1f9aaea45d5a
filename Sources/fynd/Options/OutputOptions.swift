import ArgumentParser
import FyndAPI
import FyndClient

/// How an answer is written.
struct OutputOptions: ParsableArguments {
    @Option(help: "The form of the output: text, json, jsonl, csv or tsv.")
    var format = OutputFormat.text

    @OptionGroup var version: FormatVersionOption

    @Flag(
        help: """
            Add what makes the answer reproducible: a field of json, the first line of jsonl, and beside other forms a line on \
            stderr.
            """)
    var manifest = false

    @Flag(
        help: """
            Leave the time it took out of json, so that the same question to the same index gives the same bytes; jsonl, csv and tsv \
            never have it.
            """)
    var noSeconds = false

    /// What a service is told of it.
    ///
    /// - Throws: `ServiceError.formatTooOld` and `.formatTooNew`.
    func answerOptions() throws(ServiceError) -> AnswerOptions {
        try version.check()
        var options = AnswerOptions()
        options.manifest = manifest
        // The time is left out of what is passed on as it is; what is read to be written in another form may hold it.
        options.seconds = !(noSeconds && format == .json)
        return options
    }
}
