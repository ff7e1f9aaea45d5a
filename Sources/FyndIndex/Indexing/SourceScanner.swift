import FyndAPI

/// Finds the files to index below the paths that were asked for.
struct SourceScanner {
    /// A file that may be indexed.
    struct Found: Equatable, Sendable {
        /// Its absolute path, without symbolic links in the part that was asked for.
        var path: String
        /// Its size, with that of its sidecar file if it has one.
        var size: Int
        /// When it or its sidecar file was last modified, in nanoseconds since 1970.
        var modified: Int
        /// Whether it holds a report on each line.
        var isCollection: Bool { path.hasSuffix(".jsonl") }
        /// Where a file with metadata for it would be.
        var sidecarPath: String { path + SourceScanner.sidecarSuffix }
    }

    /// What a scan found.
    struct Result: Sendable {
        /// The files, in the order of their paths.
        var files: [Found] = []
        /// What could not be looked at.
        var failures: [IndexFailure] = []
        /// The absolute paths that were looked through: what the index has below them and `files` lacks has vanished.
        var roots: [String] = []
        /// Paths below the roots that could not be looked through: nothing is known of what is below them.
        var unknown: [String] = []

        /// Whether a file that was indexed earlier has vanished.
        func hasVanished(_ path: String) -> Bool {
            roots.contains { path == $0 || path.hasPrefix($0 + "/") }
                && !unknown.contains { path == $0 || path.hasPrefix($0 + "/") }
        }
    }

    fileprivate static let sidecarSuffix = ".meta.yaml"

    private var result = Result()
    private var seenFolders: Set<FileSystem.Identity> = []
    private var seenFiles: Set<String> = []
    /// The index's own folder, which is not looked through.
    private let excluded: FileSystem.Identity?

    /// Prepares to scan.
    ///
    /// - Parameter folder: A folder that is left out wherever it is met.
    init(excluding folder: String) {
        excluded = try? FileSystem.status(folder).identity
    }

    /// Looks through files and folders; hidden ones and sidecar files (`*.meta.yaml`) are left out.
    mutating func scan(_ paths: [String]) -> Result {
        for path in paths {
            do {
                let real = try FileSystem.realPath(path)
                let status = try FileSystem.status(real)
                result.roots.append(real)
                if status.kind == .folder {
                    scanFolder(real, status)
                } else {
                    addFile(real, status)
                }
            } catch {
                result.failures.append(IndexFailure(path: path, reason: error.explanation))
            }
        }
        result.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return result
    }

    private mutating func scanFolder(_ folder: String, _ status: FileSystem.Status) {
        // A folder met before, by another way or a loop of symbolic links, is not entered again.
        guard status.identity != excluded, seenFolders.insert(status.identity).inserted else { return }
        let names: [[UInt8]]
        do {
            names = try FileSystem.names(in: folder)
        } catch {
            result.failures.append(IndexFailure(path: folder, reason: error.explanation))
            result.unknown.append(folder)
            return
        }
        for name in names where name.first != UInt8(ascii: ".") {
            guard let text = String(validating: name, as: UTF8.self) else {
                let shown = folder + "/" + String(decoding: name, as: UTF8.self)
                result.failures.append(
                    IndexFailure(path: shown, reason: "The name is not UTF-8. Rename it to index it."))
                continue
            }
            if !text.hasSuffix(Self.sidecarSuffix) { scanEntry(folder + "/" + text) }
        }
    }

    private mutating func scanEntry(_ path: String) {
        do {
            let status = try FileSystem.status(path)
            if status.kind == .folder {
                scanFolder(path, status)
            } else {
                addFile(path, status)
            }
        } catch {
            result.failures.append(IndexFailure(path: path, reason: error.explanation))
        }
    }

    private mutating func addFile(_ path: String, _ status: FileSystem.Status) {
        guard seenFiles.insert(path).inserted else { return }
        guard status.kind == .file else {
            result.failures.append(
                IndexFailure(path: path, reason: "This is a pipe, socket or device. Remove it, or index other folders.")
            )
            return
        }
        var found = Found(path: path, size: status.size, modified: status.modified)
        if let sidecar = try? FileSystem.status(found.sidecarPath) {
            found.size += sidecar.size
            found.modified = max(found.modified, sidecar.modified)
        }
        result.files.append(found)
    }
}
