import FoundationEssentials

extension MetadataOverride: Decodable {
    private enum CodingKeys: String, CodingKey {
        case municipality, county, organisation, year, auditedYear, date, firm, title, bodies, type
        case registrationNumbers
    }

    /// Reads the members known; a year may be a number or a string, a list may be a single string, `null` and the empty
    /// string mean absent, and members of other names are ignored.
    ///
    /// - Parameter decoder: The decoder of an object.
    /// - Throws: `DecodingError` when a member has a value of an unexpected form.
    public init(from decoder: any Decoder) throws {
        self.init()
        let members = try decoder.container(keyedBy: CodingKeys.self)
        func text(_ key: CodingKeys) throws -> String? {
            guard let value = try members.decodeIfPresent(String.self, forKey: key) else { return nil }
            return value.isEmpty ? nil : value
        }
        func number(_ key: CodingKeys) throws -> Int? {
            guard let string = try? members.decodeIfPresent(String.self, forKey: key) else {
                return try members.decodeIfPresent(Int.self, forKey: key)
            }
            guard !string.isEmpty else { return nil }
            guard let year = Int(string) else {
                throw DecodingError.dataCorruptedError(forKey: key, in: members, debugDescription: "not a year")
            }
            return year
        }
        func list(_ key: CodingKeys) throws -> [String]? {
            if let single = try? members.decodeIfPresent(String.self, forKey: key) {
                return single.isEmpty ? nil : [single]
            }
            return try members.decodeIfPresent([String].self, forKey: key)
        }
        municipality = try text(.municipality)
        county = try text(.county)
        organisation = try text(.organisation)
        year = try number(.year)
        auditedYear = try number(.auditedYear)
        date = try text(.date)
        firm = try text(.firm)
        title = try text(.title)
        bodies = try list(.bodies)
        type = try text(.type)
        registrationNumbers = try list(.registrationNumbers)
    }
}
