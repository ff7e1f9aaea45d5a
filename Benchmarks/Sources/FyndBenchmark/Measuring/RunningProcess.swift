import FoundationEssentials
import Glibc

/// What the kernel tells of a process while it runs.
struct RunningProcess {
    let id: pid_t

    /// The greatest resident set so far (VmHWM), in bytes.
    ///
    /// - Throws: `ChildProcess.Failure` when the kernel does not tell.
    func peakMemory() throws -> Int {
        for line in try told("status").split(separator: "\n") where line.hasPrefix("VmHWM:") {
            if let kilobytes = line.split(separator: " ").lazy.compactMap({ Int($0) }).first { return kilobytes * 1024 }
        }
        throw ChildProcess.Failure(description: "the memory of process \(id) is not told")
    }

    /// User and system time so far, in seconds.
    ///
    /// - Throws: `ChildProcess.Failure` when the kernel does not tell.
    func cpu() throws -> Double {
        // The name of the program, in parentheses, may hold anything; what follows it begins with the third field.
        let fields = try told("stat").split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else {
            throw ChildProcess.Failure(description: "the time of process \(id) is not told")
        }
        return (user + system) / Double(sysconf(CInt(_SC_CLK_TCK)))
    }

    private func told(_ file: String) throws -> String {
        guard let stream = fopen("/proc/\(id)/\(file)", "r") else {
            throw ChildProcess.Failure(description: "process \(id) is not there")
        }
        defer { fclose(stream) }
        var bytes = [UInt8](repeating: 0, count: 1 << 14)
        let count = fread(&bytes, 1, bytes.count, stream)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}
