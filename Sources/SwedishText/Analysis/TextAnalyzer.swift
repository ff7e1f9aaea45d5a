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
    private let segmenter: TextSegmenter
    private let folder: WordFolder
    private let limits: VocabularyLimits
    private let source: KnowledgeSource
    private var vocabulary: Vocabulary
    private var suspendedHyphens = SuspendedHyphens()
    private var suspendedWords: [SuspendedWord] = []

    /// Names the rules of the analysis, the ICU version and the dictionary of this machine; an index made with another
    /// is to be rebuilt.
    public static var analyzerVersion: String { version(withDictionary: Lexicon.standardIdentity) }

    /// The dictionary of this machine by its name and state; nil when there is none.
    public static var dictionary: String? {
        Lexicon.standardIdentity == Lexicon.empty.identity ? nil : Lexicon.standardIdentity
    }

    static func version(withDictionary identity: String) -> String {
        "swedish-2 icu-\(ICULibrary.version) dictionary-\(identity)"
    }

    /// Makes an analyzer that has met no words yet.
    ///
    /// - Parameters:
    ///   - lexicon: The dictionary to know words by; asked for when the first word is met.
    ///   - limits: The size of vocabulary at which `resetIfLarge()` starts anew.
    /// - Throws: `TextAnalysisError.icuUnavailable` if ICU's data is missing.
    public init(
        lexicon: @autoclosure @escaping () -> Lexicon = Lexicon.standard.lexicon,
        limits: VocabularyLimits = VocabularyLimits()
    ) throws(TextAnalysisError) {
        source = KnowledgeSource(lexicon: lexicon)
        vocabulary = Vocabulary(source: source)
        do {
            segmenter = try TextSegmenter()
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
        let first = tokens.count
        var candidates: [Int] = []
        segmenter.forEachWord(in: utf8) { range in
            let segment = UnsafeBufferPointer(rebasing: utf8[range])
            if let reading = vocabulary.reading(of: segment), reading.typeID >= 0 {
                tokens.append(WordOccurrence(typeID: reading.typeID, start: range.lowerBound, end: range.upperBound))
            } else {
                appendUncommon(segment, at: range, to: &tokens) { candidates.append($0 - first) }
            }
        }
        if !candidates.isEmpty { divideLostSpaces(utf8, &tokens, from: first, candidates) }
    }

    /// Appends the words of a segment that is new, or no plain word; `isCandidate` takes the index of a token that may
    /// hide a conjunction.
    @inline(never)
    private func appendUncommon(
        _ segment: UnsafeBufferPointer<UInt8>, at range: Range<Int>, to tokens: inout [WordOccurrence],
        isCandidate: (Int) -> Void
    ) {
        let start = range.lowerBound
        let pieces: [Vocabulary.Piece]
        if segment.count > WordFolder.longestRead {
            // Too long to be kept, it is analysed each time.
            pieces = self.pieces(of: segment)
        } else {
            let reading = vocabulary.reading(of: segment) ?? vocabulary.remember(self.pieces(of: segment), of: segment)
            if reading.typeID >= 0 {
                tokens.append(WordOccurrence(typeID: reading.typeID, start: start, end: range.upperBound))
                return
            }
            switch vocabulary.special(reading) {
            case .hidingConjunction(let typeID):
                isCandidate(tokens.count)
                tokens.append(WordOccurrence(typeID: typeID, start: start, end: range.upperBound))
                return
            case .pieces(let known):
                pieces = known
            }
        }
        for piece in pieces {
            let pieceStart = start + piece.range.lowerBound
            tokens.append(WordOccurrence(typeID: piece.typeID, start: pieceStart, end: pieceStart + piece.range.count))
        }
    }

    /// Reads "barnoch" as two words where the next one shows that it is.
    private func divideLostSpaces(
        _ utf8: UnsafeBufferPointer<UInt8>, _ tokens: inout [WordOccurrence], from first: Int, _ candidates: [Int]
    ) {
        var own = Array(tokens[first...])
        let hiding = candidates.filter {
            LostSpaces.hiddenConjunction(in: foldedWord(of: own[$0]), parts: self) != nil
        }
        guard !hiding.isEmpty else { return }
        LostSpaces.divide(&own, candidates: hiding, in: utf8, words: self, parts: self) { vocabulary.typeID(of: $0) }
        tokens.replaceSubrange(first..., with: own)
    }

    /// Appends the whole words for which tokens with a suspended hyphen stand: "individomsorg" for "individ-" in
    /// "individ- och familjeomsorg".
    ///
    /// - Parameters:
    ///   - utf8: The text.
    ///   - tokens: All its words, as `tokenize` gave them.
    ///   - words: Where to append: the index of the token, and the whole word's type.
    /// - Complexity: O(n) in the tokens.
    public func expandSuspended(
        _ utf8: UnsafeBufferPointer<UInt8>, _ tokens: [WordOccurrence], into words: inout [(token: Int, typeID: Int32)]
    ) {
        suspendedWords.removeAll(keepingCapacity: true)
        suspendedHyphens.expand(utf8, tokens, words: self, parts: self, into: &suspendedWords)
        for suspended in suspendedWords {
            words.append((suspended.token, suspended.word.withUnsafeBufferPointer { vocabulary.typeID(of: $0) }))
        }
    }

    /// The dictionary that words are known by.
    public var lexicon: Lexicon { source.knowledge.lexicon }

    /// The words of a text with all that is known about each.
    public func tokens(in text: String) -> [Token] {
        var text = text
        return text.withUTF8 { utf8 in
            var occurrences: [WordOccurrence] = []
            tokenize(utf8, into: &occurrences)
            var counter = ScalarCounter(utf8)
            var tokens = occurrences.map { occurrence in
                Token(
                    type(occurrence.typeID), start: counter.scalars(toByte: occurrence.start),
                    end: counter.scalars(toByte: occurrence.end))
            }
            var expansions: [(token: Int, typeID: Int32)] = []
            expandSuspended(utf8, occurrences, into: &expansions)
            for (index, typeID) in expansions {
                tokens[index].expansions = (tokens[index].expansions ?? []) + [type(typeID).word]
            }
            return tokens
        }
    }

    /// The identifier of a word that may not be in any text.
    ///
    /// - Parameter word: A word; one that is not folded yet is folded.
    /// - Returns: Its identifier, or nil for a word of invisible characters only.
    public func typeID(of word: String) -> Int32? {
        var word = word
        return word.withUTF8 { utf8 in
            folder.withFolded(utf8) { $0.isEmpty ? nil : vocabulary.typeID(of: $0) }
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

    /// How often the vocabulary was dropped; identifiers are void when this has changed.
    public private(set) var dropCount = 0

    /// Drops the vocabulary if it has outgrown its limits. To be called between texts.
    ///
    /// - Returns: Whether it was dropped; then all identifiers and bytes handed out are void.
    public func resetIfLarge() -> Bool {
        guard vocabulary.entryCount > limits.entries || vocabulary.byteCount > limits.bytes else { return false }
        vocabulary = Vocabulary(source: source)
        dropCount += 1
        return true
    }

    /// The words that a segment divides into, and where in it they stand.
    private func pieces(of segment: UnsafeBufferPointer<UInt8>) -> [Vocabulary.Piece] {
        SegmentSplitter.pieces(of: segment).compactMap { range in
            folder.withFolded(UnsafeBufferPointer(rebasing: segment[range])) { folded in
                folded.isEmpty ? nil : Vocabulary.Piece(typeID: vocabulary.typeID(of: folded), range: range)
            }
        }
    }
}

extension TextAnalyzer: CompoundParts {
    /// See `CompoundParts`.
    public func pieces(of word: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        guard !word.isEmpty, word.count <= WordFolder.longestTerm else { return [] }
        return type(vocabulary.typeID(of: word)).parts.map(\.range)
    }

    /// See `CompoundParts`.
    public func isKnown(_ word: UnsafeBufferPointer<UInt8>) -> Bool { source.knowledge.isKnown(word) }

    /// See `CompoundParts`.
    public func canBegin(_ piece: UnsafeBufferPointer<UInt8>) -> Bool { source.knowledge.canBegin(piece) }
}

extension TextAnalyzer {
    /// The words that carry grammar rather than meaning, folded, in byte order.
    public static let functionWords = FunctionWords.all.sorted()
}
