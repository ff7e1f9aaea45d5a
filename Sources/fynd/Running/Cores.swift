import Glibc

/// The cores of this machine.
enum Cores {
    /// How many there are, ≥ 1: as many requests an index in this process answers at the same time.
    static let count = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
