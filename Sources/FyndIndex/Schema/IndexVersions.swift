import AuditReport
import SwedishText
import Xapian

/// What an index says of how it was made, so that none is read with other rules than it was written with.
enum IndexVersions {
    /// The index was made by another version of Fynd.
    struct Mismatch: Error {
        var description: String
    }

    /// What this version writes, by the metadata's keys.
    static let current: [(key: String, value: String)] = [
        (IndexSchema.Metadata.schemaVersion, String(IndexSchema.version)),
        (IndexSchema.Metadata.analyzerVersion, TextAnalyzer.analyzerVersion),
        (IndexSchema.Metadata.readerVersion, ReportReader.version),
    ]

    /// Compares what an index says with what this version writes.
    ///
    /// - Throws: `Mismatch` when they differ; `XapianError` when the index cannot be read.
    static func check(_ database: Database) throws {
        for (key, value) in current {
            let found = String(decoding: try database.metadata(key) ?? [], as: UTF8.self)
            guard found != value else { continue }
            throw Mismatch(
                description: found.isEmpty
                    ? "This is no index of Fynd's, or one of another version (\(key) is missing)."
                    : "The index was made with \(key) \(found), but this is \(value).")
        }
    }
}
