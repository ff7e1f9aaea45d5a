/// A line of a collection: a report with what is known of it.
struct GeneratedReport: Encodable {
    /// What is known of a report without reading it.
    struct Metadata: Encodable {
        var municipality: String
        var year: Int
        var firm: String
        var title: String
    }

    var id: String
    var text: String
    var metadata: Metadata
}
