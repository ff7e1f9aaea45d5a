/// A figure that can be asked to reach a floor: a share, or the speed. More is better for all of them.
public enum FigureName: String, CaseIterable, Sendable {
    /// The joined pairs of forms that ought to be.
    case conflationPrecision = "conflation.precision"
    /// The pairs of forms that ought to be joined and are.
    case conflationRecall = "conflation.recall"
    /// The harmonic mean of both.
    case conflationF1 = "conflation.f1"
    /// The compounds that are split rightly.
    case compoundPieces = "compounds.pieces"
    /// The compounds whose parts have the right base forms.
    case compoundLemmas = "compounds.lemmas"
    /// The words without parts that stay whole.
    case wholeKept = "whole.kept"
    /// The words with the stem of the list.
    case stemmingExact = "stemming.exact"
    /// Millions of bytes a second.
    case speed = "speed.megabytesPerSecond"
}

extension LanguageFigures {
    /// The values of a figure with the files that they are of.
    public func values(of name: FigureName) -> [(file: String, value: Double)] {
        switch name {
        case .conflationPrecision: conflation.map { ($0.file, $0.figures.lemmas.precision) }
        case .conflationRecall: conflation.map { ($0.file, $0.figures.lemmas.recall) }
        case .conflationF1: conflation.map { ($0.file, $0.figures.lemmas.f1) }
        case .compoundPieces: compounds.map { ($0.file, $0.figures.pieces.share) }
        case .compoundLemmas: compounds.map { ($0.file, $0.figures.lemmas.share) }
        case .wholeKept: whole.map { ($0.file, $0.figures.kept.share) }
        case .stemmingExact: stemming.map { ($0.file, $0.figures.exact.share) }
        case .speed: speed.map { ($0.file, $0.figures.megabytesPerSecond) }
        }
    }
}
