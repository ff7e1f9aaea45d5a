import FyndAPI
import Glibc

/// A connection to a Unix stream socket, closed when it goes out of scope.
struct UnixSocket: ~Copyable {
    /// The longest path of a socket, in bytes: the kernel's field less the closing zero.
    static let maximumPathLength = MemoryLayout.size(ofValue: sockaddr_un().sun_path) - 1

    let descriptor: Int32
    private let path: String

    /// Connects to the socket at `path`, waiting at most `timeout` seconds while its queue is full.
    ///
    /// - Throws: `ServiceError.unavailable` saying why nobody answers there.
    init(connectingTo path: String, timeout: Double) throws(ServiceError) {
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        self.path = path
        guard let address = Self.address(of: path) else {
            throw .unavailable(
                "The socket path \(path) is longer than \(Self.maximumPathLength) bytes, which no socket can have.")
        }
        guard descriptor >= 0 else { throw .unavailable("No socket can be made: \(Self.reason(errno)).") }
        var patience = timeval(tv_sec: Int(timeout), tv_usec: Int(timeout.truncatingRemainder(dividingBy: 1) * 1e6))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        let result = withUnsafePointer(to: address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard result == 0 else {
            throw .unavailable("No daemon answers at \(path): \(Self.reason(errno)). Start it with: fyndd")
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Waits until the socket can be read or written.
    ///
    /// - Throws: `ServiceError.unavailable` when `deadline` passes first.
    func wait(for events: Int32, until deadline: ContinuousClock.Instant) throws(ServiceError) {
        var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        while true {
            let left = ContinuousClock.now.duration(to: deadline)
            let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
            guard milliseconds > 0 else {
                throw .unavailable("The daemon at \(path) did not answer in time.")
            }
            let ready = poll(&entry, 1, Int32(clamping: milliseconds))
            if ready > 0 { return }
            if ready < 0, errno != EINTR { throw failure("waiting for") }
        }
    }

    /// Sends as much as the socket takes without waiting. To a daemon that has closed its end everything counts as sent: it may
    /// have refused the request early, and its answer is still to be read.
    ///
    /// - Returns: The bytes sent; 0 when it takes none at present.
    func send(_ bytes: ArraySlice<UInt8>) throws(ServiceError) -> Int {
        while true {
            let sent = bytes.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
            }
            if sent >= 0 { return sent }
            if errno == EPIPE { return bytes.count }
            if errno == EAGAIN { return 0 }
            if errno != EINTR { throw failure("sending to") }
        }
    }

    /// Receives what has arrived, up to the size of `buffer`.
    ///
    /// - Returns: The bytes received, 0 at the end of the stream, or nothing when none has arrived yet.
    func receive(into buffer: inout [UInt8]) throws(ServiceError) -> Int? {
        while true {
            let received = buffer.withUnsafeMutableBytes {
                recv(descriptor, $0.baseAddress, $0.count, Int32(MSG_DONTWAIT))
            }
            if received >= 0 { return received }
            if errno == EAGAIN { return nil }
            if errno != EINTR { throw failure("receiving from") }
        }
    }

    private func failure(_ doing: String) -> ServiceError {
        .unavailable("The connection to the daemon broke while \(doing) \(path): \(Self.reason(errno)).")
    }

    private static func address(of path: String) -> sockaddr_un? {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard !bytes.isEmpty, bytes.count <= maximumPathLength, !bytes.contains(0) else { return nil }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return address
    }

    private static func reason(_ code: Int32) -> String {
        strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
}
