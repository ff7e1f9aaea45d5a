import ArgumentParser
import FyndAPI

/// Which version of the output's form the caller understands.
struct FormatVersionOption: ParsableArguments {
    @Option(
        name: .customLong("format-version"),
        help: "The version of the output's form that the caller understands; status 20 or 21 when it is not written.")
    var number = FormatVersion.current

    /// Checks that the version is written.
    ///
    /// - Throws: `ServiceError.formatTooOld` and `.formatTooNew`.
    func check() throws(ServiceError) {
        try FormatVersion.check(number)
    }
}
