import Glibc

/// How a request names the index it is meant for, so that a daemon that serves another one refuses it.
public enum NamedIndex {
    /// The header field that carries the name, in lower case.
    public static let field = "fynd-index"

    /// The name of the index in a folder: the folder's real path, which is the same however one gets there, percent-encoded.
    ///
    /// - Parameter path: The folder; of one that is not there the path is taken as it is.
    /// - Returns: The value of the header field.
    public static func value(of path: String) -> String {
        PercentCoding.encode(realPath(path) ?? path)
    }

    private static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
