import FoundationEssentials
import FyndAPI
import Glibc
import SearchEvaluation

/// The files that an evaluation reads.
enum EvaluationFile {
    /// All of a file.
    ///
    /// - Throws: `ServiceError.invalidRequest` when it cannot be read.
    static func read(_ path: String) throws(ServiceError) -> [UInt8] {
        guard let file = fopen(path, "re") else { throw unreadable(path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            bytes += buffer[..<count]
            if count < buffer.count { break }
        }
        guard ferror(file) == 0 else { throw unreadable(path) }
        return bytes
    }

    /// What the lines of a file say.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - read: Reads its bytes.
    /// - Returns: What was read.
    /// - Throws: `ServiceError.invalidRequest` when it cannot be read, or when a line cannot be used.
    static func reading<Input>(
        _ path: String, _ read: ([UInt8]) throws(InputError) -> Input
    ) throws(ServiceError) -> Input {
        let bytes = try self.read(path)
        do throws(InputError) {
            return try read(bytes)
        } catch {
            throw .invalidRequest("\(error)")
        }
    }

    /// Writes a file anew.
    ///
    /// - Throws: `ServiceError.invalidRequest` when it cannot be written in full.
    static func write(_ text: String, to path: String) throws(ServiceError) {
        guard let file = fopen(path, "we") else { throw unwritable(path) }
        let bytes = Array(text.utf8)
        let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
        guard fclose(file) == 0, isWritten else { throw unwritable(path) }
    }

    /// The path itself if it is no folder; else all files below it but hidden ones, in the order of their names.
    ///
    /// - Throws: `ServiceError.invalidRequest` when there are none.
    static func files(below path: String) throws(ServiceError) -> [String] {
        guard isFolder(path) else { return [path] }
        let names: [String]
        do {
            names = try FileManager.default.subpathsOfDirectory(atPath: path)
        } catch {
            throw unreadable(path)
        }
        let shown = names.filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
        let files = shown.sorted().map { "\(path)/\($0)" }.filter { !isFolder($0) }
        guard !files.isEmpty else { throw .invalidRequest("There are no files in \(path) to measure the speed on.") }
        return files
    }

    /// The file with the stems that Snowball publishes beside a list of words, or nil for a list that holds both.
    static func stems(ofWords path: String) -> String? {
        let end = "voc.txt"
        return path.hasSuffix(end) ? path.dropLast(end.count) + "output.txt" : nil
    }

    private static func isFolder(_ path: String) -> Bool {
        var record = stat()
        return stat(path, &record) == 0 && record.st_mode & S_IFMT == S_IFDIR
    }

    private static func unwritable(_ path: String) -> ServiceError {
        .invalidRequest("\(path) cannot be written: \(String(cString: strerror(errno))).")
    }

    private static func unreadable(_ path: String) -> ServiceError {
        .invalidRequest("\(path) cannot be read: \(String(cString: strerror(errno))).")
    }
}
