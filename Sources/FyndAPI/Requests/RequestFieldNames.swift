/// The names of a request's fields, and the refusal of any other: a misspelt filter must not silently let everything through.
public enum RequestFieldNames {
    /// The filters.
    public static let filters = ["kind", "year", "municipality", "county", "firm", "body", "grade", "type"]
    /// What a search takes.
    public static let search =
        ["query", "limit", "offset", "facets", "groupBy", "sort", "onePerReport", "explain", "explainQuery"] + filters
    /// What a search for similar passages takes.
    public static let similar = ["text", "of", "limit", "offset", "includeSameReport"] + filters
    /// What a request for recurring recommendations takes.
    public static let recurring =
        ["since", "minReports", "minLikeness", "limit", "offset", "sort", "members"] + filters
    /// What every line of a batch may carry besides.
    public static let envelope = ["id", "command"]

    /// Checks that a name is known.
    ///
    /// - Parameters:
    ///   - name: The name that was used.
    ///   - known: The names there are.
    ///   - thing: What is named, such as "field" or "parameter".
    /// - Throws: `ServiceError.invalidRequest` naming the nearest known name, or all of them when none is near.
    public static func check(_ name: String, among known: [String], thing: String) throws(ServiceError) {
        if known.contains(name) { return }
        if let nearest = NearestName.nearest(to: name, among: known) {
            throw .invalidRequest("There is no \(thing) \"\(name)\". Did you mean \"\(nearest)\"?")
        }
        throw .invalidRequest("There is no \(thing) \"\(name)\". There are: \(known.joined(separator: ", ")).")
    }

    /// Checks the names of all fields of a JSON object.
    static func check(_ decoder: any Decoder, among known: [String]) throws {
        let names = try decoder.container(keyedBy: AnyName.self).allKeys.map(\.stringValue).sorted()
        for name in names {
            try check(name, among: known + envelope, thing: "field")
        }
    }

    private struct AnyName: CodingKey {
        let stringValue: String
        let intValue: Int? = nil

        init(stringValue: String) {
            self.stringValue = stringValue
        }

        init?(intValue: Int) {
            nil
        }
    }
}
