import Glibc

/// Where and for whom the daemon listens.
public struct SocketOptions: Sendable {
    /// The path of the socket.
    public var path: String
    /// The permissions of the socket, as for `chmod`.
    public var mode: UInt32 = 0o600
    /// The group that the socket is given to, by name or number.
    public var group: String?

    /// A socket at `path` for this user alone.
    public init(path: String) {
        self.path = path
    }

    /// Reads permissions as they are given to `chmod`: three or four octal digits.
    ///
    /// - Parameter text: The digits.
    /// - Returns: The permissions, or nothing when the text is not octal or above 0777.
    public static func mode(parsing text: String) -> UInt32? {
        guard (3...4).contains(text.utf8.count), let mode = UInt32(text, radix: 8), mode <= 0o777 else { return nil }
        return mode
    }
}
