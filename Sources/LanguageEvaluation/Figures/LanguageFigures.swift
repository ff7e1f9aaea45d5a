import SwedishText

/// All that was measured of the analysis of words, with what it was measured.
public struct LanguageFigures: Hashable, Sendable, Encodable {
    /// The figures of one file.
    public struct OfFile<Figures: Hashable & Sendable & Encodable>: Hashable, Sendable, Encodable {
        /// The path as it was given.
        public let file: String
        /// The figures.
        public let figures: Figures

        /// Figures of a file.
        public init(file: String, figures: Figures) {
            self.file = file
            self.figures = figures
        }
    }

    /// Names the rules of the analysis with their version.
    public let analyzer: String
    /// Names the dictionary; "none" without one.
    public let dictionary: String
    /// What the dictionary takes.
    public let lexicon: LexiconFigures
    /// Forms of one word, by file.
    public var conflation: [OfFile<ConflationFigures>] = []
    /// Compounds, by file.
    public var compounds: [OfFile<CompoundFigures>] = []
    /// Words without parts, by file.
    public var whole: [OfFile<WholeWordFigures>] = []
    /// Stems, by file.
    public var stemming: [OfFile<StemmingFigures>] = []
    /// Texts, by file or folder.
    public var speed: [OfFile<SpeedFigures>] = []

    /// No figures yet, of the analysis with this machine's dictionary.
    ///
    /// - Parameter lexicon: What the dictionary takes.
    public init(lexicon: LexiconFigures) {
        self.lexicon = lexicon
        analyzer = TextAnalyzer.analyzerVersion
        dictionary = Lexicon.standard.lexicon.identity
    }
}
