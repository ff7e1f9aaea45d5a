/// Word forms with their lemmas, judged by people: which forms ought to be found together.
///
/// A file has lines `form<TAB>lemma<TAB>upos`, the first of them with these names. Forms of which no reading is a noun, a
/// verb, an adjective, an adverb or a name (`NOUN VERB ADJ ADV PROPN` in Universal Dependencies) are left out, and so are
/// other readings of the rest.
public struct ConflationList: Hashable, Sendable {
    /// A form with all lemmas that it has.
    public struct Form: Hashable, Sendable {
        /// The form as it is written.
        public var text: String
        /// Its lemmas, 1...`mostLemmas`, each once and in a fixed order.
        public var lemmas: [String]
    }

    /// The most lemmas that a form may have.
    public static let mostLemmas = 10

    /// The forms, each once and in a fixed order; at least one.
    public let forms: [Form]

    /// Reads a file's bytes.
    ///
    /// - Parameter bytes: All of the file.
    /// - Throws: `ListError` for the first line that cannot be used.
    public init(_ bytes: [UInt8]) throws(ListError) {
        let names = ["form", "lemma", "upos"]
        let lines = try ListLines(names: names).read(bytes)
        guard let header = lines.first else { throw ListError(1, .noWords) }
        guard header.fields == names else { throw ListError(header.number, .noHeader(names: names)) }
        var lemmas: [String: Set<String>] = [:]
        for line in lines.dropFirst() where Self.contentClasses.contains(line.fields[2]) {
            lemmas[line.fields[0], default: []].insert(line.fields[1])
            guard lemmas[line.fields[0], default: []].count <= Self.mostLemmas else {
                throw ListError(line.number, .tooManyLemmas(form: line.fields[0]))
            }
        }
        guard !lemmas.isEmpty else { throw ListError(header.number, .noWords) }
        forms = lemmas.sorted { $0.key < $1.key }.map { Form(text: $0.key, lemmas: $0.value.sorted()) }
    }

    private static let contentClasses: Set<String> = ["NOUN", "VERB", "ADJ", "ADV", "PROPN"]
}
