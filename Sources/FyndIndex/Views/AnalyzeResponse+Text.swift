public import FyndAPI
import SwedishText

extension AnalyzeResponse {
    /// Analyses a text without an index.
    ///
    /// - Parameter text: The text; offsets in the answer count its Unicode scalars.
    /// - Throws: `ServiceError.internalError` when the analysis cannot be set up.
    public init(analyzing text: String) throws(ServiceError) {
        do throws(TextAnalysisError) {
            try self.init(text, with: try TextAnalyzer())
        } catch {
            throw .internalError("The text analysis cannot be set up: \(error)")
        }
    }

    /// Analyses a text with an analyzer that uses this machine's dictionary.
    ///
    /// - Throws: `TextAnalysisError` when the built-in abbreviations cannot be read.
    init(_ text: String, with analyzer: TextAnalyzer) throws(TextAnalysisError) {
        let references = ReferenceScanner().references(in: text)
        let definitions = AbbreviationFinder().definitions(in: text, analyzer: analyzer, parts: analyzer)
        let places = ScalarPlaces(
            of: references.flatMap { [$0.start, $0.end] } + definitions.flatMap { [$0.start, $0.end] }, in: text)
        let abbreviations = try KnownAbbreviations(definitions)
        let scalars = Array(text.unicodeScalars)
        self.init(
            tokens: analyzer.tokens(in: text).map { token in
                TokenView(token, type: analyzer.typeID(of: token.word).map(analyzer.type)) {
                    abbreviations.longForms(of: token, written: scalars[token.start..<token.end])
                }
            },
            references: Self.present(references.map { ReferenceView($0, in: scalars, places) }),
            abbreviations: Self.present(definitions.map { AbbreviationView($0, places) }),
            dictionary: Lexicon.standard.lexicon.identity, notes: DictionaryState.problem.map { [$0] })
    }

    /// The elements, or nil when there are none.
    private static func present<Element>(_ elements: [Element]) -> [Element]? { elements.isEmpty ? nil : elements }
}

extension TokenView {
    /// A token with what is known of its word.
    fileprivate init(_ token: Token, type: WordType?, standsFor: () -> [String]) {
        let longForms = standsFor()
        self.init(
            word: token.word, start: token.start, end: token.end, lemma: token.lemma,
            lemmaSource: token.lemmaSource?.rawValue, stem: token.stem, parts: token.parts,
            partRanges: token.partRanges?.map { [$0.lowerBound, $0.upperBound] }, expansions: token.expansions,
            isFunctionWord: type?.isFunctionWord == true ? true : nil, standsFor: longForms.isEmpty ? nil : longForms)
    }
}

extension ReferenceView {
    /// A reference of a text whose scalars are given.
    fileprivate init(_ reference: Reference, in scalars: [Unicode.Scalar], _ places: ScalarPlaces) {
        let range = places[reference.start]..<places[reference.end]
        self.init(
            kind: reference.kind.rawValue, text: String(String.UnicodeScalarView(scalars[range])), key: reference.key,
            start: range.lowerBound, end: range.upperBound)
    }
}

extension AbbreviationView {
    /// A definition.
    fileprivate init(_ definition: AbbreviationDefinition, _ places: ScalarPlaces) {
        self.init(
            short: definition.short, long: definition.long, start: places[definition.start],
            end: places[definition.end])
    }
}

/// Offsets in bytes of a text with the offsets in scalars that they stand for.
private struct ScalarPlaces {
    private var scalars: [Int: Int] = [:]

    /// Looks the offsets up along the text, whatever their order.
    init(of bytes: [Int], in text: String) {
        var text = text
        text.withUTF8 { utf8 in
            var counter = ScalarCounter(utf8)
            for byte in Set(bytes).sorted() { scalars[byte] = counter.scalars(toByte: byte) }
        }
    }

    /// The offset in scalars of one of the offsets.
    subscript(byte: Int) -> Int { scalars[byte, default: 0] }
}
