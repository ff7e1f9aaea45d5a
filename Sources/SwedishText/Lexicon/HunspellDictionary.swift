import FoundationEssentials

/// Reads a Hunspell dictionary (hunspell(5)) into a lexicon.
///
/// The words are read from `PATH.dic` and the rules from `PATH.aff`, in the manner of hunspell-sv, the Swedish
/// dictionary that began as DSSO. The library of Hunspell is made for checking spelling, one word in some ten
/// microseconds; here every part of every word is asked for, and the answer must come a hundred times as fast.
enum HunspellDictionary {
    /// Reads the dictionary.
    ///
    /// - Parameter path: The path of its files without their suffixes.
    /// - Returns: The lexicon, with `SupplementaryWords`.
    /// - Throws: `DictionaryError` when it cannot be read or holds nothing.
    static func read(_ path: String) throws(DictionaryError) -> Lexicon {
        let rules = try AffixFile.rules(in: String(decoding: try bytes(of: path + ".aff"), as: UTF8.self))
        let words = try bytes(of: path + ".dic")
        let lexicon: Lexicon? = words.withUnsafeBytes { raw in
            let words = raw.bindMemory(to: UInt8.self)
            var builder = LexiconBuilder(
                letters: words.count + SupplementaryWords.byteCount,
                words: lineCount(of: words) + SupplementaryWords.count)
            add(words, to: &builder)
            guard !builder.isEmpty else {
                builder.discard()
                return nil
            }
            SupplementaryWords.add(to: &builder)
            return builder.finish(identity: identity(of: path, words), affixes: AffixRules(rules: rules))
        }
        guard let lexicon else { throw .noWords(path: path + ".dic") }
        return lexicon
    }

    /// The identity of a dictionary, which `read` gives its lexicon.
    ///
    /// - Parameter path: The path of its files without their suffixes.
    /// - Returns: Its name, and size and hash of its words.
    /// - Throws: `DictionaryError` when its files cannot be read.
    static func identity(_ path: String) throws(DictionaryError) -> String {
        _ = try bytes(of: path + ".aff")
        let words = try bytes(of: path + ".dic")
        return words.withUnsafeBytes { identity(of: path, $0.bindMemory(to: UInt8.self)) }
    }

    private static func lineCount(of words: Bytes) -> Int {
        var count = 1
        for byte in words where byte == UInt8(ascii: "\n") { count &+= 1 }
        return count
    }

    /// The dictionary's name, and size and hash of its words.
    private static func identity(of path: String, _ words: Bytes) -> String {
        let name = path.split(separator: "/").last ?? ""
        return "\(name)-\(words.count)-\(String(ByteHash(seed: 0)(words), radix: 16))"
    }

    private static func bytes(of path: String) throws(DictionaryError) -> Data {
        do {
            return try Data(contentsOf: URL(filePath: path))
        } catch {
            throw .unreadable(path: path, reason: (error as? CocoaError)?.reason ?? "\(error)")
        }
    }

    /// Adds the lines `word/FLAGS` below the first, which counts them.
    private static func add(_ words: Bytes, to builder: inout LexiconBuilder) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longestWord) { folded in
            var start = skipLine(from: 0, in: words)
            while start < words.count { start = addLine(from: start, in: words, to: &builder, folded) }
        }
    }

    /// What is longer is no word.
    private static let longestWord = 200

    /// Where the next line begins.
    private static func skipLine(from start: Int, in words: Bytes) -> Int {
        var index = start
        while index < words.count, words[index] != UInt8(ascii: "\n") { index += 1 }
        return index + 1
    }

    /// Adds one line and returns where the next begins.
    private static func addLine(
        from start: Int, in words: Bytes, to builder: inout LexiconBuilder, _ folded: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var index = start
        var count = 0
        var isCapital = false
        while index < words.count, words[index] != UInt8(ascii: "/"), !isFieldEnd(words[index]) {
            guard count < longestWord else { return skipLine(from: index, in: words) }
            let byte = words[index]
            let isUpper =
                byte &- UInt8(ascii: "A") < 26 || byte &- 0x80 <= 0x1E && count > 0 && words[index - 1] == 0xC3
            folded[count] = isUpper ? byte | 0x20 : byte
            isCapital = isCapital || isUpper
            count += 1
            index += 1
        }
        var flags = EntryFlags()
        if index < words.count, words[index] == UInt8(ascii: "/") {
            index += 1
            while index < words.count, !isFieldEnd(words[index]) {
                flags.formUnion(EntryFlags(letter: words[index]))
                index += 1
            }
        }
        // What the dictionary lists to refuse it is no word: "landskrona" without its capital.
        if count > 0, !flags.contains(.forbidden) {
            flags.insert(isCapital ? .properName : .common)
            builder.add(Bytes(UnsafeMutableBufferPointer(rebasing: folded[..<count])), flags)
        }
        return skipLine(from: index, in: words)
    }

    /// Whether what follows belongs to no word: a tabulator, the line's end, or another control character.
    private static func isFieldEnd(_ byte: UInt8) -> Bool { byte < 0x20 }
}

extension CocoaError {
    fileprivate var reason: String {
        switch code {
        case .fileReadNoSuchFile: "it does not exist"
        case .fileReadNoPermission: "permission denied"
        default: "\(self)"
        }
    }
}
