import Glibc

/// The file `<name>.meta.yaml` beside a report, which says what the report's metadata is.
enum Sidecar {
    /// The override in the file beside `path`, or `nil` where there is none.
    ///
    /// - Parameter path: The bytes of the report's own path.
    /// - Returns: The fields that the sidecar file sets.
    /// - Throws: `.invalidMetadata` with a line when it cannot be understood, or the reason why it cannot be read.
    static func read(besides path: [UInt8]) throws(ReadingFailure) -> MetadataOverride? {
        let beside = path + Array(".meta.yaml".utf8)
        let bytes: [UInt8]
        do throws(ReadingFailure) {
            bytes = try SourceFile(path: beside, limit: 1 << 20).readAll(limit: 1 << 20)
        } catch {
            if error.reason == .notFound { return nil }
            throw error
        }
        let text = try TextDecoder.decode(bytes).text
        return try SimpleYAML.metadata(in: Array(text.utf8)[...], firstLine: 1)
    }
}
