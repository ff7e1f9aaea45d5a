import SwedishText

/// What words of a text stand for: by the list that comes with the program, and by what the text itself defines.
struct KnownAbbreviations {
    private static let builtIn: Result<AbbreviationTable, TextAnalysisError> = {
        do throws(TextAnalysisError) {
            return .success(AbbreviationTable(builtInFor: try TextAnalyzer()))
        } catch {
            return .failure(error)
        }
    }()

    private var table: AbbreviationTable

    /// The built-in abbreviations and those that a text defines.
    ///
    /// - Throws: `TextAnalysisError` when the built-in ones cannot be read.
    init(_ definitions: [AbbreviationDefinition]) throws(TextAnalysisError) {
        table = try Self.builtIn.get()
        for definition in definitions { table.add(definition) }
    }

    /// What a token stands for, the likeliest first.
    ///
    /// A short form that is also an ordinary word ("SoL": "sol", "SKA": "ska") counts where it is written like the
    /// abbreviation, or at least with a capital ("Sol"). Of those that only the text defines, the ones that the dictionary
    /// knows are ordinary words.
    ///
    /// - Parameters:
    ///   - token: The token.
    ///   - written: How it is written in the text.
    /// - Returns: The long forms as they are written.
    func longForms(of token: Token, written: some Sequence<Unicode.Scalar>) -> [String] {
        let entries = table.longForms(of: CollectionOfOne(token.word))
        guard !entries.isEmpty else { return [] }
        let written = Array(written)
        let isKnownWord = token.lemmaSource != .rules
        return entries.filter { entry in
            guard entry.isOrdinaryWord || entry.source == .learnt && isKnownWord else { return true }
            let hasCapital = written.first?.properties.isUppercase == true
            return written.elementsEqual(entry.short.unicodeScalars)
                || hasCapital && entry.short.unicodeScalars.contains { $0.properties.isUppercase }
        }.map(\.long)
    }
}
