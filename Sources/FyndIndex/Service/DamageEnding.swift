public import FyndAPI
import Xapian

/// How a program ends when its index is damaged in a way that no error can be made of.
public enum DamageEnding {
    /// Has this process end with the status of a damaged index, and advice, when Xapian crashes on what it reads. To be called
    /// once, before an index is opened.
    ///
    /// - Parameters:
    ///   - program: The program's name, which begins the message.
    ///   - status: The exit status.
    public static func prepare(program: String, status: ExitStatus = .indexUnavailable) {
        endWhenXapianCrashes(
            message: "\(program): The index is damaged (Xapian crashed on it). Run `fynd index --rebuild`.\n",
            status: status.rawValue)
    }
}
