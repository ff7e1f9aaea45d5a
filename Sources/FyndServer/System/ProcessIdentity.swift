import Glibc

/// This process.
enum ProcessIdentity {
    /// Its id.
    static var id: Int32 { getpid() }
}
