import Glibc

/// A socket that listens, with what has to be tidied away when the daemon stops.
struct BoundSocket: Sendable {
    /// The longest path of a socket, in bytes: the kernel's field less the closing zero.
    static let maximumPathLength = MemoryLayout.size(ofValue: sockaddr_un().sun_path) - 1
    private static let backlog: Int32 = 512

    /// The descriptor, which the listener takes over and closes.
    let descriptor: Int32
    private let path: String
    private let identity: (device: dev_t, inode: ino_t)?
    private let lock: SocketLock?

    /// Makes a socket by the rules: the folder is made for this user alone when it is missing; a lock file beside the socket
    /// settles who may have it; a socket that is there is replaced only when nobody listens on it (the kernel says "connection
    /// refused", nothing else counts), and anything but a socket never; the permissions hold from the first moment.
    ///
    /// - Parameter options: Where and for whom.
    /// - Throws: `SocketError` saying what is in the way.
    init(_ options: SocketOptions) throws(SocketError) {
        guard (1...Self.maximumPathLength).contains(options.path.utf8.count) else {
            throw .pathTooLong(path: options.path, maximum: Self.maximumPathLength)
        }
        let group = try options.group.map { (name) throws(SocketError) in try Self.groupID(of: name) }
        try Self.makeFolder(of: options.path)
        path = options.path
        let lock = try SocketLock(socketPath: options.path)
        do throws(SocketError) {
            try Self.removeStaleSocket(at: options.path)
            descriptor = try Self.listen(at: options.path, mode: options.mode, group: group)
        } catch {
            lock.release()
            throw error
        }
        self.lock = lock
        var status = stat()
        identity = lstat(options.path, &status) == 0 ? (status.st_dev, status.st_ino) : nil
    }

    /// Takes over a socket that a service manager listens on; nothing is tidied away afterwards.
    init(activated descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
        identity = nil
        lock = nil
    }

    /// Removes the socket, if it is still ours, and the lock file.
    func remove() {
        var status = stat()
        if let identity, lstat(path, &status) == 0, status.st_dev == identity.device, status.st_ino == identity.inode {
            unlink(path)
        }
        lock?.release()
    }

    private static func listen(at path: String, mode: UInt32, group: gid_t?) throws(SocketError) -> Int32 {
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        let descriptor = socket(AF_UNIX, type, 0)
        guard descriptor >= 0 else { throw .system(doing: "Making the socket", path: path, code: errno) }
        func check(_ result: Int32, _ doing: String) throws(SocketError) {
            guard result != 0 else { return }
            let code = errno
            close(descriptor)
            throw .system(doing: doing, path: path, code: code)
        }
        // On Linux the socket's file gets the permissions that the descriptor has before it is bound, less the umask: nobody
        // else can connect before the wanted ones are set.
        try check(fchmod(descriptor, 0o600), "Setting the permissions of")
        try check(withAddress(of: path) { bind(descriptor, $0, $1) }, "Binding")
        if let group { try check(lchown(path, uid_t.max, group), "Changing the group of") }
        try check(chmod(path, mode), "Setting the permissions of")
        try check(Glibc.listen(descriptor, backlog), "Listening at")
        return descriptor
    }

    private static func removeStaleSocket(at path: String) throws(SocketError) {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT { return }
            throw .system(doing: "Looking at", path: path, code: errno)
        }
        guard status.st_mode & S_IFMT == S_IFSOCK else { throw .notASocket(path: path) }
        let probe = socket(
            AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        guard probe >= 0 else { throw .system(doing: "Probing", path: path, code: errno) }
        defer { close(probe) }
        if withAddress(of: path, { connect(probe, $0, $1) }) == 0 {
            throw .inUse(path: path, processID: processID(at: probe))
        }
        switch errno {
        case ECONNREFUSED: break
        case EAGAIN: throw .inUse(path: path, processID: nil)  // It listens; its queue is full.
        case let code: throw .system(doing: "Probing", path: path, code: code)
        }
        guard unlink(path) == 0 || errno == ENOENT else {
            throw .system(doing: "Removing the stale socket", path: path, code: errno)
        }
    }

    private static func processID(at probe: Int32) -> Int32? {
        // `struct ucred` is not among what Swift sees of the C library: process id, user id, group id.
        var credentials: [Int32] = [0, 0, 0]
        var length = socklen_t(credentials.count * MemoryLayout<Int32>.size)
        guard getsockopt(probe, SOL_SOCKET, SO_PEERCRED, &credentials, &length) == 0, credentials[0] > 0 else {
            return nil
        }
        return credentials[0]
    }

    /// Makes the folder and those above it, for this user alone.
    private static func makeFolder(of path: String) throws(SocketError) {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
        let folder = String(path[..<slash])
        var status = stat()
        if stat(folder, &status) == 0 { return }
        try makeFolder(of: folder)
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
            throw .system(doing: "Making the folder", path: folder, code: errno)
        }
    }

    private static func groupID(of name: String) throws(SocketError) -> gid_t {
        if let number = gid_t(name) { return number }
        var record = group()
        var found: UnsafeMutablePointer<group>?
        var buffer = [CChar](repeating: 0, count: 64 << 10)
        guard getgrnam_r(name, &record, &buffer, buffer.count, &found) == 0, found != nil else {
            throw .unknownGroup(name)
        }
        return record.gr_gid
    }

    private static func withAddress(
        of path: String, _ use: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        return withUnsafePointer(to: address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                use($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
