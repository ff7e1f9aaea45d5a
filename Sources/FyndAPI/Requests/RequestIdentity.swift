/// The caller's own id of a request: a string, or a whole number that is taken as its digits.
struct RequestIdentity: Decodable {
    /// The id, if there is one.
    var id: String?

    private enum CodingKeys: String, CodingKey {
        case id
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        if let number = try? fields.decodeIfPresent(Int.self, forKey: .id) {
            id = String(number)
        } else {
            id = try fields.decodeIfPresent(String.self, forKey: .id)
        }
    }
}
