import ICU

/// Turns text into words and terms, in the same way for reports and for queries.
///
/// ICU finds the words by its Swedish rules and `SegmentSplitter` divides some of them further; then they are folded
/// (NFKC with case folding, invisible characters removed, å ä ö kept) and stemmed. What that means for signs within
/// words:
///
/// - A hyphen or slash separates: "IT-säkerhet" is `it` `säkerhet`, "kr/invånare" is `kr` `invånare`, and
///   "2009/183-700" three numbers. So does a colon between digits: "2011:9" is `2011` `9`.
/// - A colon before an ending joins, and the stem leaves the ending out: "EU:s" is `eu:s` with the stem `eu`.
/// - A comma or full stop joins digits ("8,8", "3.2.1") but not letters: "t.ex" is `t` `ex`, as "t ex" is.
/// - A soft hyphen or zero-width joiner vanishes; the word spans it.
///
/// Each word is analysed once and then looked up by the bytes with which it stands in the text, without allocation.
/// The analyzer is for one thread at a time.
public final class TextAnalyzer {
    private let segmenter: WordSegmenter
    private let folder: WordFolder
    private let limits: VocabularyLimits
    private var vocabulary = Vocabulary()

    /// Names the rules of the analysis and the ICU version; an index made with another is to be rebuilt.
    public static let analyzerVersion = "swedish-1 icu-\(ICULibrary.version)"

    /// Makes an analyzer that knows no words yet.
    ///
    /// - Parameter limits: The size of vocabulary at which `resetIfLarge()` starts anew.
    /// - Throws: `TextAnalysisError.icuUnavailable` if ICU's data is missing.
    public init(limits: VocabularyLimits = VocabularyLimits()) throws(TextAnalysisError) {
        do {
            segmenter = try WordSegmenter(locale: "sv")
            folder = try WordFolder()
        } catch {
            throw .icuUnavailable(reason: error.description)
        }
        self.limits = limits
    }

    /// Appends the words of a text, in order.
    ///
    /// - Parameters:
    ///   - utf8: The text. Ill-formed bytes separate words.
    ///   - tokens: Where to append; the ranges do not overlap and are not empty.
    /// - Complexity: O(n) in the bytes of the text.
    public func tokenize(_ utf8: UnsafeBufferPointer<UInt8>, into tokens: inout [WordOccurrence]) {
        segmenter.forEachWord(in: utf8) { range in
            switch reading(of: UnsafeBufferPointer(rebasing: utf8[range])) {
            case .word(let typeID):
                tokens.append(WordOccurrence(typeID: typeID, start: range.lowerBound, end: range.upperBound))
            case .pieces(let pieces):
                for piece in pieces {
                    let start = range.lowerBound + piece.range.lowerBound
                    tokens.append(WordOccurrence(typeID: piece.typeID, start: start, end: start + piece.range.count))
                }
            }
        }
    }

    /// The words of a text with all that is known about each.
    public func tokens(in text: String) -> [Token] {
        var text = text
        return text.withUTF8 { utf8 in
            var occurrences: [WordOccurrence] = []
            tokenize(utf8, into: &occurrences)
            var counter = ScalarCounter(utf8)
            return occurrences.map { occurrence in
                let type = type(occurrence.typeID)
                return Token(
                    word: type.word, start: counter.scalars(toByte: occurrence.start),
                    end: counter.scalars(toByte: occurrence.end), stem: type.stem)
            }
        }
    }

    /// What is known about a word.
    ///
    /// - Parameter id: An identifier that `tokenize` has given since the vocabulary was last dropped, 0..<`typeCount`.
    /// - Returns: The word; its bytes stay valid until the vocabulary is dropped.
    public func type(_ id: Int32) -> WordType {
        vocabulary.types[Int(id)]
    }

    /// The words known; their identifiers are 0..<`typeCount`.
    public var typeCount: Int { vocabulary.types.count }

    /// Drops the vocabulary if it has outgrown its limits. To be called between texts.
    ///
    /// - Returns: Whether it was dropped; then all identifiers and bytes handed out are void.
    public func resetIfLarge() -> Bool {
        guard vocabulary.entryCount > limits.entries || vocabulary.byteCount > limits.bytes else { return false }
        vocabulary = Vocabulary()
        return true
    }

    /// How a segment reads; one too long to be kept is analysed each time.
    private func reading(of segment: UnsafeBufferPointer<UInt8>) -> Vocabulary.Reading {
        guard segment.count <= WordFolder.longestRead else { return analyze(segment) }
        if let known = vocabulary.reading(of: segment) { return known }
        let reading = analyze(segment)
        vocabulary.remember(reading, of: segment)
        return reading
    }

    private func analyze(_ segment: UnsafeBufferPointer<UInt8>) -> Vocabulary.Reading {
        let ranges = SegmentSplitter.pieces(of: segment)
        let pieces = ranges.compactMap { range in
            folder.withFolded(UnsafeBufferPointer(rebasing: segment[range])) { folded in
                folded.isEmpty ? nil : Vocabulary.Piece(typeID: vocabulary.typeID(of: folded), range: range)
            }
        }
        guard pieces.count == 1, pieces[0].range.count == segment.count else { return .pieces(pieces) }
        return .word(typeID: pieces[0].typeID)
    }
}
