import FoundationEssentials

/// Real reports that may lie beside the project.
enum SharedSeeds {
    /// The folder with them, if it is there.
    static let folder: String? = {
        let shared = ProcessInfo.processInfo.environment["FYND_SHARED"] ?? "\(Corpus.root)/../shared"
        let folder = "\(shared)/seeds"
        return FileManager.default.fileExists(atPath: folder) ? folder : nil
    }()

    /// The path of the seed whose name begins with `number`.
    static func path(_ number: String) -> String? {
        guard let folder, let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return nil }
        return names.first { $0.hasPrefix(number) }.map { "\(folder)/\($0)" }
    }
}
