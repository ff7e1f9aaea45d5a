import ArgumentParser
import FyndAPI

/// How much of an answer is wanted.
struct PagingOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "The most hits, 0...1000.")
    var limit = 10

    @Option(help: "The hits to skip, 0...10000.")
    var offset = 0

    func validate() throws {
        try asValidation { () throws(ServiceError) in try Paging.check(limit: limit, offset: offset) }
    }
}

/// Runs a check of the command line; what is wrong becomes ArgumentParser's own error, which brings the usage with it.
func asValidation(_ check: () throws(ServiceError) -> Void) throws {
    do throws(ServiceError) {
        try check()
    } catch {
        throw ValidationError(error.message)
    }
}
