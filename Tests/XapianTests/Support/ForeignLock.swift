import Glibc
import Testing

/// `F_OFD_SETLK` of Linux, which the C library shows to GNU sources only: a lock that belongs to an open file.
private let lockOpenFile: CInt = 37

/// The write lock of a database, taken past Xapian as a program of another make would, and held until it is released.
///
/// Xapian locks the first byte of a file in the database's folder. The lock belongs to the open file, not to the process,
/// so it keeps a writer of this process out just as one of another.
struct ForeignLock: ~Copyable {
    private let file: CInt

    init(database path: String) throws {
        file = Glibc.open(path + "/flintlock", O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        try #require(file >= 0)
        var request = Glibc.flock()
        request.l_type = Int16(F_WRLCK)
        request.l_whence = Int16(SEEK_SET)
        request.l_len = 1
        try #require(fcntl(file, lockOpenFile, &request) == 0)
    }

    deinit { close(file) }

    /// Lets the lock go.
    consuming func release() {}
}
