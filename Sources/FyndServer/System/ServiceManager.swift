import Glibc

/// What a service manager (systemd) and the daemon tell each other, by the protocols of sd_notify(3) and sd_listen_fds(3).
enum ServiceManager {
    /// The first descriptor that is handed over.
    private static let firstDescriptor: Int32 = 3

    /// The listening Unix socket that the service manager handed over, if it did; the variables that say so are removed, so
    /// that no child process takes them for its own.
    ///
    /// - Throws: `SocketError.unusableActivation` when something else than one listening Unix stream socket was handed over.
    static func activatedSocket() throws(SocketError) -> Int32? {
        defer { for name in ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"] { unsetenv(name) } }
        guard let process = variable("LISTEN_PID").flatMap({ Int32($0) }), process == getpid(),
            let count = variable("LISTEN_FDS").flatMap({ Int32($0) }), count > 0
        else { return nil }
        guard count == 1 else { throw .unusableActivation("there are \(count) and not one") }
        guard option(SO_DOMAIN) == AF_UNIX, option(SO_TYPE) == Int32(SOCK_STREAM.rawValue) else {
            throw .unusableActivation("it is no Unix stream socket")
        }
        guard option(SO_ACCEPTCONN) == 1 else { throw .unusableActivation("it does not listen") }
        _ = fcntl(firstDescriptor, F_SETFD, FD_CLOEXEC)
        _ = fcntl(firstDescriptor, F_SETFL, fcntl(firstDescriptor, F_GETFL) | O_NONBLOCK)
        return firstDescriptor
    }

    /// Tells the service manager, if there is one, how the daemon is: lines such as `READY=1`.
    static func notify(_ state: String) {
        guard let path = variable("NOTIFY_SOCKET") else { return }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var name = Array(path.utf8)
        guard name.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
        if name.first == UInt8(ascii: "@") { name[0] = 0 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let message = Array(state.utf8)
        _ = withUnsafePointer(to: address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(descriptor, message, message.count, Int32(MSG_NOSIGNAL), $0, length)
            }
        }
    }

    /// The moment in microseconds of the monotonic clock, which goes with `RELOADING=1`.
    static func monotonicMicroseconds() -> Int {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return now.tv_sec * 1_000_000 + now.tv_nsec / 1000
    }

    private static func option(_ name: Int32) -> Int32? {
        var value: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        return getsockopt(firstDescriptor, SOL_SOCKET, name, &value, &length) == 0 ? value : nil
    }

    private static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
