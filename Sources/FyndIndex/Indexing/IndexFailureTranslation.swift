import FyndAPI
import Glibc
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
            .indexUnavailable(
                failure.code == ENOSPC || failure.code == EDQUOT
                    ? diskFull(failure.description, indexPath)
                    : "The index at \(indexPath) cannot be used: \(failure.description).")
        case let damage as StubDamage: .indexUnavailable(damaged(damage.description, indexPath))
        case is ForeignDatabaseError:
            .indexUnavailable(
                """
                The folder \(indexPath) is a database of another program. Name another folder with --index, or build an \
                index beside what is there with `fynd index --rebuild`.
                """)
        case let version as IndexVersions.Mismatch:
            .indexUnavailable("\(version.description) Run `fynd index --rebuild` on \(indexPath).")
        case is RecordReader.Damage:
            .indexUnavailable(damaged("a record cannot be read", indexPath))
        default: .internalError("\(error)")
        }
    }

    private static func serviceError(_ error: XapianError, indexPath: String) -> ServiceError {
        switch error {
        case .databaseLocked(let message):
            .indexUnavailable("The index at \(indexPath) is being written by another process (\(message)).")
        case .databaseCorrupt(let message), .databaseModified(let message), .databaseClosed(let message),
            .documentNotFound(let message):
            // A state that seems to change, or lacks a document, however often it is opened anew is not a sound one.
            .indexUnavailable(damaged(message, indexPath))
        case .databaseVersion(let message):
            .indexUnavailable(
                "The index at \(indexPath) was made by another version of Xapian (\(message)). Run `fynd index --rebuild`."
            )
        case .databaseNotFound(let message):
            .indexUnavailable(
                "A part of the index at \(indexPath) is missing or cannot be read (\(message)). Run `fynd index --rebuild`."
            )
        case .network(let message), .networkTimeout(let message):
            .indexUnavailable("A remote shard of the index at \(indexPath) cannot be reached (\(message)).")
        case .queryTooExpensive(let message):
            .tooExpensive("The query stands for too many words (\(message)). Make its wildcards longer.")
        case .invalidArgument(let message):
            .internalError("The index at \(indexPath) cannot be read: \(message)")
        case .other(let message):
            .indexUnavailable(
                isDiskFull(message) ? diskFull(message, indexPath) : damaged(message, indexPath))
        }
    }

    private static func damaged(_ reason: String, _ indexPath: String) -> String {
        "The index at \(indexPath) is damaged (\(reason)). Run `fynd index --rebuild`."
    }

    private static func diskFull(_ reason: String, _ indexPath: String) -> String {
        """
        The disk is full: the index at \(indexPath) stays as it was last committed (\(reason)). Free some space and run \
        `fynd index` again.
        """
    }

    /// Whether Xapian ends its words with what the system says of a full disk or quota.
    private static func isDiskFull(_ message: String) -> Bool {
        [ENOSPC, EDQUOT].contains { message.contains(String(cString: strerror($0))) }
    }
}
