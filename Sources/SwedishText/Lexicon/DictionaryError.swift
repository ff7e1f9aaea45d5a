/// A failure to read a dictionary.
public enum DictionaryError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A file of the dictionary cannot be read; its path and the reason.
    case unreadable(path: String, reason: String)
    /// The dictionary is in an encoding other than UTF-8.
    case notUTF8(encoding: String)
    /// The files hold no words.
    case noWords(path: String)

    /// What failed and what to do about it.
    public var description: String {
        switch self {
        case .unreadable(let path, let reason):
            "The dictionary \(path) cannot be read: \(reason). Install the package hunspell-sv."
        case .notUTF8(let encoding):
            "The dictionary is written in \(encoding), not in UTF-8. "
                + "Install the package hunspell-sv of Debian 12 or later."
        case .noWords(let path):
            "The dictionary \(path) holds no words. Install the package hunspell-sv anew."
        }
    }
}
