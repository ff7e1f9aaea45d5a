import FoundationEssentials
public import FyndAPI

extension RankingWeights {
    /// Reads weights from a file: a JSON object of names and numbers, as in `{"head": 0.4, "kinds": {"method": 0.7}}`. What it
    /// does not name keeps its standard.
    ///
    /// - Parameter path: The file.
    /// - Throws: `ServiceError.invalidRequest` when it cannot be read, names no weight, or gives a number that is none, negative
    ///   or too great.
    public init(path: String) throws(ServiceError) {
        self.init()
        let object: [String: Value]
        do {
            object = try JSONDecoder().decode([String: Value].self, from: Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw .invalidRequest(
                "The weights in \(path) cannot be read: a JSON object of names and numbers is expected. (\(error))")
        }
        for (name, value) in object.sorted(by: { $0.key < $1.key }) {
            switch value {
            case .number(let number): try set(name, to: number, from: path)
            case .kinds(let kinds) where name == "kinds":
                for (kind, number) in kinds.sorted(by: { $0.key < $1.key }) {
                    try Self.check(number, of: "kinds.\(kind)", from: path)
                    self.kinds[kind] = number
                }
            case .kinds:
                throw .invalidRequest("The weight \"\(name)\" in \(path) must be a number.")
            }
        }
    }

    /// A weight, or the weights of kinds of passages.
    private enum Value: Decodable {
        case number(Double)
        case kinds([String: Double])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Double.self) {
                self = .number(number)
            } else {
                self = .kinds(try container.decode([String: Double].self))
            }
        }
    }

    private mutating func set(_ name: String, to value: Double, from path: String) throws(ServiceError) {
        guard let weight = Self.named.first(where: { $0.name == name }) else {
            let names = Self.named.map(\.name).joined(separator: ", ")
            throw .invalidRequest("There is no weight \"\(name)\" (in \(path)); there are \(names), kinds.")
        }
        try Self.check(value, of: name, from: path)
        self[keyPath: weight.path] = value
    }

    private static func check(_ value: Double, of name: String, from path: String) throws(ServiceError) {
        guard value.isFinite, (0...100).contains(value) else {
            throw .invalidRequest("The weight \"\(name)\" in \(path) must lie in 0...100, but is \(value).")
        }
    }

    /// The weights by their names.
    static var named: [(name: String, path: WritableKeyPath<RankingWeights, Double>)] {
        [
            ("lemma", \.lemma), ("word", \.word), ("head", \.head), ("modifier", \.modifier),
            ("dissolved", \.dissolved),
            ("part", \.part), ("joined", \.joined), ("particleVerb", \.particleVerb), ("verbAlone", \.verbAlone),
            ("abbreviation", \.abbreviation), ("derived", \.derived), ("parted", \.parted),
            ("leastShare", \.leastShare), ("reference", \.reference), ("functionWord", \.functionWord),
            ("lengthExponent", \.lengthExponent), ("k1", \.k1), ("b", \.b), ("minimumLength", \.minimumLength),
            ("report", \.report), ("reportK1", \.reportK1), ("reportB", \.reportB), ("title", \.title),
            ("heading", \.heading), ("proximity", \.proximity), ("sequence", \.sequence), ("lead", \.lead),
            ("leadLength", \.leadLength), ("allWords", \.allWords),
            ("duplicate", \.duplicate),
        ]
    }
}
