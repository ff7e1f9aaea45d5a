import FyndAPI
import LanguageEvaluation
import SwedishText

/// Reads lists and texts from files and measures the analysis of words on them.
struct LanguageMeasurement {
    private let analyzer: TextAnalyzer
    private let errors: Int
    /// All that has been measured so far.
    private(set) var figures: LanguageFigures

    /// Starts with the dictionary, whose first use in this process this should be, as that is timed.
    ///
    /// - Parameter errors: How many failures of each list to give at most.
    /// - Throws: `ServiceError.internalError` when the analysis cannot be set up.
    init(errors: Int) throws(ServiceError) {
        self.errors = errors
        figures = LanguageFigures(lexicon: .measuringFirstUse())
        analyzer = try Self.settingUp { () throws(TextAnalysisError) in try TextAnalyzer() }
    }

    /// Measures which forms are joined.
    ///
    /// - Throws: As all of these, `ServiceError.invalidRequest` for a file that cannot be used.
    mutating func measureConflation(_ path: String) throws(ServiceError) {
        let list = try list(at: path) { bytes throws(ListError) in try ConflationList(bytes) }
        figures.conflation.append(
            .init(file: path, figures: ConflationFigures(measuring: list, with: analyzer, failures: errors)))
    }

    /// Measures how compounds are split.
    mutating func measureCompounds(_ path: String) throws(ServiceError) {
        let list = try list(at: path) { bytes throws(ListError) in try CompoundList(bytes) }
        figures.compounds.append(
            .init(file: path, figures: CompoundFigures(measuring: list, with: analyzer, failures: errors)))
    }

    /// Measures which words stay whole.
    mutating func measureWholeWords(_ path: String) throws(ServiceError) {
        let list = try list(at: path) { bytes throws(ListError) in try WholeWordList(bytes) }
        figures.whole.append(
            .init(file: path, figures: WholeWordFigures(measuring: list, with: analyzer, failures: errors)))
    }

    /// Measures the stemmer on a file of words and stems, or on a pair of files as Snowball publishes them.
    mutating func measureStemming(_ path: String) throws(ServiceError) {
        let stems = EvaluationFile.stems(ofWords: path)
        let stemBytes = try stems.map { path throws(ServiceError) in try EvaluationFile.read(path) }
        let list = try list(at: path) { bytes throws(ListError) in
            guard let stemBytes else { return try StemList(bytes) }
            return try StemList(words: bytes, stems: stemBytes)
        }
        figures.stemming.append(.init(file: path, figures: StemmingFigures(measuring: list, failures: errors)))
    }

    /// Measures the speed on a file, or on all files below a folder.
    mutating func measureSpeed(_ path: String) throws(ServiceError) {
        var measurement = try Self.settingUp { () throws(TextAnalysisError) in try SpeedMeasurement() }
        for file in try EvaluationFile.files(below: path) { measurement.add(try EvaluationFile.read(file)) }
        figures.speed.append(.init(file: path, figures: measurement.figures))
    }

    private func list<List>(
        at path: String, _ read: ([UInt8]) throws(ListError) -> List
    ) throws(ServiceError) -> List {
        let bytes = try EvaluationFile.read(path)
        do throws(ListError) {
            return try read(bytes)
        } catch {
            throw .invalidRequest("\(path) cannot be used: \(error)")
        }
    }

    private static func settingUp<Part>(_ make: () throws(TextAnalysisError) -> Part) throws(ServiceError) -> Part {
        do throws(TextAnalysisError) {
            return try make()
        } catch {
            throw .internalError("The text analysis cannot be set up: \(error)")
        }
    }
}
