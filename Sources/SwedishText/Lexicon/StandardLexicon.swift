import FoundationEssentials

extension Lexicon {
    /// The dictionary of this machine, read once for the process, and what went wrong with it.
    public struct Standard: Sendable {
        /// The dictionary; empty when it could not be read.
        public let lexicon: Lexicon
        /// Why there is none, or nil.
        public let problem: DictionaryError?
    }

    /// The Swedish Hunspell dictionary: the files named by the environment's `FYND_DICTIONARY`, a path without `.dic`,
    /// or those that the package hunspell-sv installs.
    public static let standard: Standard = {
        let path = standardPath
        do throws(DictionaryError) {
            return Standard(lexicon: try HunspellDictionary.read(path), problem: nil)
        } catch {
            return Standard(lexicon: .empty, problem: error)
        }
    }()

    /// The identity of `standard`'s dictionary, found without reading its words; that of no dictionary when its files
    /// are not there.
    static let standardIdentity = (try? HunspellDictionary.identity(standardPath)) ?? Lexicon.empty.identity

    private static var standardPath: String {
        ProcessInfo.processInfo.environment["FYND_DICTIONARY"] ?? "/usr/share/hunspell/sv_SE"
    }
}
