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
    /// - Throws: `DictionaryError` when it cannot be read or holds nothing.
    static func read(_ path: String) throws(DictionaryError) -> Lexicon {
        let rules = try AffixFile.rules(in: String(decoding: try bytes(of: path + ".aff"), as: UTF8.self))
        let words = try bytes(of: path + ".dic")
        var builder = words.withUnsafeBufferPointer { words in
            let lines = words.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
            var builder = LexiconBuilder(
                letters: words.count + SupplementaryWords.byteCount, words: lines + SupplementaryWords.count)
            add(words, to: &builder)
            return builder
        }
        SupplementaryWords.add(to: &builder)
        let lexicon = builder.finish(identity: identity(of: path, words), affixes: AffixRules(rules: rules))
        guard !lexicon.isEmpty else { throw .noWords(path: path + ".dic") }
        return lexicon
    }

    /// The dictionary's name, and size and hash of its words.
    private static func identity(of path: String, _ words: [UInt8]) -> String {
        let name = path.split(separator: "/").last ?? ""
        let hash = words.withUnsafeBufferPointer { ByteHash(seed: 0)($0) }
        return "\(name)-\(words.count)-\(String(hash, radix: 16))"
    }

    private static func bytes(of path: String) throws(DictionaryError) -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw .unreadable(path: path, reason: (error as? CocoaError)?.reason ?? "\(error)")
        }
    }

    /// Adds the lines `word/FLAGS` below the first, which counts them.
    private static func add(_ words: Bytes, to builder: inout LexiconBuilder) {
        var line = Bytes(rebasing: words[...])
        var isFirst = true
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { folded in
            while !line.isEmpty {
                let end = line.firstIndex(of: UInt8(ascii: "\n")) ?? line.count
                if !isFirst { add(line: Bytes(rebasing: line[..<end]), to: &builder, folded) }
                isFirst = false
                line = Bytes(rebasing: line[min(end + 1, line.count)...])
            }
        }
    }

    private static func add(line: Bytes, to builder: inout LexiconBuilder, _ folded: UnsafeMutableBufferPointer<UInt8>) {
        let end = line.firstIndex { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") } ?? line.count
        let slash = line[..<end].firstIndex(of: UInt8(ascii: "/")) ?? end
        guard slash > 0, slash <= 200 else { return }
        var flags = EntryFlags()
        if slash < end { for letter in line[(slash + 1)..<end] { flags.formUnion(EntryFlags(letter: letter)) } }
        var isCapital = false
        var count = 0
        for index in 0..<slash {
            let byte = line[index]
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                folded[count] = byte | 0x20
                isCapital = true
            case 0x80...0x9E where count > 0 && line[index - 1] == 0xC3:
                folded[count] = byte | 0x20
                isCapital = true
            default: folded[count] = byte
            }
            count += 1
        }
        // What the dictionary lists to refuse it is no word: "landskrona" without its capital.
        guard !flags.contains(.forbidden) else { return }
        flags.insert(isCapital ? .properName : .common)
        builder.add(Bytes(UnsafeMutableBufferPointer(rebasing: folded[..<count])), flags)
    }
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
