import FoundationEssentials
import Testing

@testable import SwedishText

/// Dictionaries of a few words that tests write themselves.
enum TinyDictionary {
    /// Suffixes in the manner of the Swedish dictionary: genitive, definite, plural, and links of compounds.
    static let affixes = """
        SET UTF-8
        # A genitive, D definite, G and H plurals, E definite of what ends in a
        SFX A Y 1
        SFX A 0 s [^sxz]
        SFX D Y 2
        SFX D 0 en [^aeiouy]
        SFX D 0 ens [^aeiouy]
        SFX G Y 2
        SFX G a or a
        SFX G a orna a
        SFX E Y 1
        SFX E a an a
        SFX H Y 2
        SFX H 0 er [^aeioul]
        SFX H el lar [^m]el
        SFX v Y 1
        SFX v 0 s/WXZ [^a]
        SFX w Y 1
        SFX w a u/WXZ a
        SFX y Y 1
        SFX y 0 e/WXZ .
        PFX p Y 1
        PFX p 0 om .
        """
    /// Words with the flags of those rules; X begins compounds and Y ends them.
    static let words = """
        13
        gata/AEGXYw
        kontor/AXYB
        avgift/ADHXYv
        nämnd/ADHXYv
        familj/ADHXYy
        familjeråd/AXY
        fågel/AHXY
        kamel/AHXY
        barn/AXY
        omsorg/ADHXYv
        Valköping/A
        valköping/%
        mötes/XZ
        """

    /// What is read of files with these bytes; a missing file for nil.
    static func read(words: [UInt8]?, affixes: [UInt8]?) throws -> Lexicon {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "dictionary-\(UInt64.random(in: 0 ... .max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try words.map { try Data($0).write(to: folder.appending(path: "liten.dic")) }
        try affixes.map { try Data($0).write(to: folder.appending(path: "liten.aff")) }
        return try HunspellDictionary.read(folder.appending(path: "liten").path)
    }

    static func read(words: String = words, affixes: String = affixes) throws -> Lexicon {
        try read(words: Array(words.utf8), affixes: Array(affixes.utf8))
    }
}

extension Lexicon {
    func flags(of word: String) -> EntryFlags { view.flags(of: Array(word.utf8)) }

    func contains(_ word: String) -> Bool { !flags(of: word).isDisjoint(with: [.common, .properName]) }

    /// The entries that rules make a form of, each once.
    func sources(of form: String, as role: AffixRule.Role) -> Set<String> {
        var found: Set<String> = []
        var form = form
        form.withUTF8 { form in
            HashedWord.with(form) { form in
                view.affixes.forEachSource(of: form, as: role, in: view) { _, index in
                    found.insert(String(decoding: view.word(index), as: UTF8.self))
                }
            }
        }
        return found
    }
}

extension Trait where Self == ConditionTrait {
    /// The test needs the Swedish dictionary, which this machine may lack.
    static var withDictionary: Self {
        .enabled(if: !Lexicon.standard.lexicon.isEmpty, "No Swedish dictionary is installed (package hunspell-sv)")
    }
}
