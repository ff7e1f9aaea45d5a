import SwedishText

/// The state of this machine's dictionary.
public enum DictionaryState {
    /// In words why there is no dictionary, what to do about it, and what it means; nil when there is one.
    ///
    /// The first use reads the dictionary.
    public static let problem: String? = Lexicon.standard.problem.map {
        "\($0) Until then words are reduced to stems by rules alone, and compounds stay whole."
    }
}
