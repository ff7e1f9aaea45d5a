import Glibc

/// Where the index and the daemon's socket are, unless the command line says otherwise.
public enum DefaultPaths {
    /// The folder of the index: the one given, else `$FYND_INDEX`, else `./index`.
    ///
    /// - Parameters:
    ///   - given: What the command line says.
    ///   - environment: Looks up a variable of the environment.
    /// - Returns: The folder's path.
    public static func index(_ given: String?, environment: (String) -> String? = variable) -> String {
        namedIndex(given, environment: environment) ?? "./index"
    }

    /// The folder of the index when somebody names it: the one given, else `$FYND_INDEX`.
    ///
    /// - Parameters:
    ///   - given: What the command line says.
    ///   - environment: Looks up a variable of the environment.
    /// - Returns: The folder's path, or nothing when none is named.
    public static func namedIndex(_ given: String?, environment: (String) -> String? = variable) -> String? {
        given ?? environment("FYND_INDEX")
    }

    /// The daemon's socket: the one given, else `$FYND_SOCKET`, else `$XDG_RUNTIME_DIR/fynd/fynd.sock`, else `fynd.sock` in the
    /// index.
    ///
    /// - Parameters:
    ///   - given: What the command line says.
    ///   - index: The folder of the index.
    ///   - environment: Looks up a variable of the environment.
    /// - Returns: The socket's path.
    public static func socket(
        _ given: String?, index: String, environment: (String) -> String? = variable
    ) -> String {
        given ?? environment("FYND_SOCKET") ?? environment("XDG_RUNTIME_DIR").map { "\($0)/fynd/fynd.sock" }
            ?? "\(index)/fynd.sock"
    }

    /// A variable of this process's environment; an empty one counts as absent.
    public static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}
