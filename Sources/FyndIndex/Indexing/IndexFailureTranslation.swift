import FyndAPI
import Xapian

/// Says in the service's terms what went wrong with an index.
enum IndexFailureTranslation {
    /// The error to report for a failure of any layer below.
    static func serviceError(_ error: any Error, indexPath: String) -> ServiceError {
        switch error {
        case let error as ServiceError: error
        case let error as XapianError: serviceError(error, indexPath: indexPath)
        case let taken as IndexLock.Taken:
            .indexUnavailable(
                "The index at \(indexPath) is being written by \(taken.holder). Wait for it (--wait), or stop it.")
        case let failure as FileSystem.Failure:
            .indexUnavailable("The index at \(indexPath) cannot be used: \(failure.description).")
        case let version as IndexVersions.Mismatch:
            .indexUnavailable("\(version.description) Run `fynd index --rebuild` on \(indexPath).")
        case is RecordReader.Damage:
            .indexUnavailable("The index at \(indexPath) is damaged. Run `fynd index --rebuild`.")
        default: .internalError("\(error)")
        }
    }

    private static func serviceError(_ error: XapianError, indexPath: String) -> ServiceError {
        switch error {
        case .databaseLocked(let message):
            .indexUnavailable("The index at \(indexPath) is being written by another process (\(message)).")
        case .databaseCorrupt(let message):
            .indexUnavailable(
                "The index at \(indexPath) is damaged (\(message)). Run `fynd index --rebuild`.")
        case .databaseVersion(let message):
            .indexUnavailable(
                "The index at \(indexPath) was made by another version of Xapian (\(message)). Run `fynd index --rebuild`."
            )
        case .databaseNotFound(let message):
            .indexUnavailable(
                "There is no index at \(indexPath), or a part of it is missing (\(message)). Run `fynd index` first.")
        case .network(let message), .networkTimeout(let message):
            .indexUnavailable("A remote shard of the index at \(indexPath) cannot be reached (\(message)).")
        case .queryTooExpensive(let message):
            .tooExpensive("The query stands for too many words (\(message)). Make its wildcards longer.")
        case .databaseModified(let message), .databaseClosed(let message), .documentNotFound(let message),
            .invalidArgument(let message):
            .internalError("The index at \(indexPath) cannot be read: \(message)")
        case .other(let message):
            .indexUnavailable("The index at \(indexPath) cannot be used: \(message). Is the disk full?")
        }
    }
}
