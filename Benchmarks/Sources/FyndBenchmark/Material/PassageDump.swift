import AuditReport
import FoundationEssentials

/// The passages that the project's own reader finds in the material, so that both sides index the same.
struct PassageDump {
    /// What was read.
    struct Summary: Codable {
        var files = 0
        /// The bytes of the files.
        var fileBytes = 0
        var passages = 0
        /// The bytes of the passages' text.
        var passageBytes = 0
        /// Files that the reader refused.
        var failures = 0
    }

    /// Reads all files below a folder, in order of their paths, and writes a line `id<TAB>text` for each passage.
    ///
    /// - Throws: An error of the file system when a folder or file cannot be read or written.
    static func write(folder: String, to path: String) throws -> Summary {
        let reader = ReportReader()
        var summary = Summary()
        var lines: [UInt8] = []
        for file in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() {
            let full = folder + "/" + file
            var isFolder = false
            guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder else { continue }
            summary.files += 1
            do throws(ReadingError) {
                let read = try reader.read(path: full)
                summary.fileBytes += read.sourceBytes
                for passage in read.reports.lazy.flatMap(\.passages) {
                    summary.passages += 1
                    summary.passageBytes += passage.text.utf8.count
                    append(passage.text, id: "\(file)#\(summary.passages)", to: &lines)
                }
            } catch {
                summary.failures += 1
            }
        }
        try Data(lines).write(to: URL(filePath: path))
        return summary
    }

    /// A passage is one line already; whatever else would break the form becomes a blank.
    private static func append(_ text: String, id: String, to lines: inout [UInt8]) {
        lines.append(contentsOf: id.utf8)
        lines.append(UInt8(ascii: "\t"))
        lines.append(contentsOf: text.utf8.lazy.map { $0 < 0x20 ? UInt8(ascii: " ") : $0 })
        lines.append(UInt8(ascii: "\n"))
    }
}
