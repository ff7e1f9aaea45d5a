@testable import FyndIndex

extension ReportRecord {
    /// A record of which nothing is known.
    static let empty = ReportRecord(
        id: "", path: "", contentHash: 0, passageCount: 0, blockStarts: [], sections: [], bodies: [],
        registrationNumbers: [])
}
