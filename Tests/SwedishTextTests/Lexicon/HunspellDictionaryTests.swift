import FoundationEssentials
import Testing

@testable import SwedishText

struct HunspellDictionaryTests {
    @Test func `words have the flags they are listed with`() throws {
        let lexicon = try TinyDictionary.read()
        #expect(lexicon.flags(of: "gata").contains([.begins, .ends, .common]))
        #expect(lexicon.flags(of: "mötes").contains([.begins, .onlyInCompounds, .common]))
        #expect(lexicon.flags(of: "kontor").isDisjoint(with: .linksWithS))
        #expect(lexicon.flags(of: "gator").isEmpty)
    }

    @Test func `names are folded and marked, and misspellings are no words`() throws {
        let lexicon = try TinyDictionary.read()
        #expect(lexicon.flags(of: "valköping").contains(.properName))
        #expect(lexicon.flags(of: "valköping").isDisjoint(with: [.common, .forbidden]))
        let refused = try TinyDictionary.read(words: "2\nkontor/X\nfelstavad/%\n")
        #expect(refused.contains("kontor") && !refused.contains("felstavad"))
    }

    @Test func `a word listed twice has the flags of both lines`() throws {
        let lexicon = try TinyDictionary.read(words: "3\nvara/X\nVara/Y\nvara/v\n")
        #expect(lexicon.flags(of: "vara").contains([.begins, .ends, .common, .properName, EntryFlags(letter: 0x76)]))
    }

    @Test(
        arguments: [
            ("gators", []), ("gator", ["gata"]), ("gatorna", ["gata"]), ("gatas", ["gata"]), ("nämnden", ["nämnd"]),
            ("nämndens", ["nämnd"]), ("fåglar", ["fågel"]), ("kamlar", []), ("fåglars", []), ("s", []), ("omgata", []),
        ] as [(String, Set<String>)])
    func `rules lead from a form to its entries, under their conditions`(form: String, entries: Set<String>) throws {
        #expect(try TinyDictionary.read().sources(of: form, as: .inflection) == entries)
    }

    @Test(
        arguments: [
            ("gatu", ["gata"]), ("nämnds", ["nämnd"]), ("familje", ["familj"]), ("kontors", []), ("gatas", []),
            ("nämnden", []),
        ] as [(String, Set<String>)])
    func `links are told from inflections`(form: String, entries: Set<String>) throws {
        #expect(try TinyDictionary.read().sources(of: form, as: .link) == entries)
    }

    @Test func `rules that add the same and take many different endings away are all asked`() throws {
        let letters = "bcdfghjklmnpqrtvwxz".map(String.init)
        let rules = letters.map { "SFX A \($0) s ." }.joined(separator: "\n")
        let words = letters.map { "ord\($0)/A" }.joined(separator: "\n")
        let lexicon = try TinyDictionary.read(words: "19\n" + words, affixes: rules)
        #expect(lexicon.sources(of: "ords", as: .inflection) == Set(letters.map { "ord" + $0 }))
    }

    @Test func `a base form may be longer than any word that is read`() throws {
        let long = String(repeating: "a", count: Lemmatizer.longestWord - 1)
        for ending in ["abcdefgd", "aad", "d"] {
            let affixes = "SFX O Y 1\nSFX O \(ending) t .\nSFX A Y 1\nSFX A 0 s .\n"
            let lexicon = try TinyDictionary.read(words: "1\n\(long)\(ending)/AO\n", affixes: affixes)
            let tokens = try TextAnalyzer(lexicon: lexicon).tokens(in: "\(long)t \(long)\(ending)s")
            #expect(tokens.first?.lemma == long + ending)
        }
    }

    @Test func `joints are counted on both sides`() throws {
        // Every second entry counts.
        let lexicon = try TinyDictionary.read(words: "5\nskolbok/Y\nskol/X\nskolmat/Y\nmat/Y\nskolgård/Y\ngård/Y\n")
        let index = try #require(lexicon.view.index(of: Array("skol".utf8)))
        let rest = try #require(lexicon.view.index(of: Array("mat".utf8)))
        #expect(lexicon.view.entry(index).beginnings == 2)
        #expect(lexicon.view.entry(rest).endings == 1)
        #expect(lexicon.view.entry(rest).beginnings == 0)
    }

    @Test(arguments: ["\n", "\r\n"], ["ord/X\tpo:noun", "ord/X", "ord"])
    func `line ends of both sorts and fields behind a tabulator are read`(lineEnd: String, line: String) throws {
        let lexicon = try TinyDictionary.read(words: ["2", line, "sak"].joined(separator: lineEnd))
        #expect(lexicon.contains("ord") && lexicon.contains("sak"))
        #expect(lexicon.flags(of: "ord").contains(.begins) == line.contains("/"))
        #expect(lexicon.flags(of: "ord").isDisjoint(with: .noun))
    }

    @Test func `a missing file is named`() {
        let words = Array(TinyDictionary.words.utf8)
        #expect { try TinyDictionary.read(words: words, affixes: nil) } throws: { error in
            guard case .unreadable(let path, let reason) = error as? DictionaryError else { return false }
            return path.hasSuffix("/liten.aff") && reason == "it does not exist"
        }
        #expect { try TinyDictionary.read(words: nil, affixes: Array(TinyDictionary.affixes.utf8)) } throws: { error in
            guard case .unreadable(let path, _) = error as? DictionaryError else { return false }
            return path.hasSuffix("/liten.dic")
        }
    }

    @Test func `another encoding is refused`() {
        #expect(throws: DictionaryError.notUTF8(encoding: "ISO8859-1")) {
            try TinyDictionary.read(affixes: "SET ISO8859-1\nSFX A Y 1\nSFX A 0 s .\n")
        }
    }

    @Test(arguments: ["", "\n", "7", "7\n", "7\n\n\n", "2\n/XY\n\t\n", "1\nfel/%\n"])
    func `files without words are refused`(words: String) {
        #expect { try TinyDictionary.read(words: words) } throws: { error in
            guard case .noWords = error as? DictionaryError else { return false }
            return "\(error)".contains("hunspell-sv")
        }
    }

    @Test func `the identity tells dictionaries apart`() throws {
        let identity = try TinyDictionary.read().identity
        #expect(try TinyDictionary.read().identity == identity)
        #expect(try TinyDictionary.read(words: TinyDictionary.words + "\nord").identity != identity)
        #expect(identity.hasPrefix("liten-"))
        #expect(try TextAnalyzer.version(withDictionary: TinyDictionary.read().identity).hasSuffix(identity))
    }

    @Test func `any bytes make a dictionary or an error, and every word can be asked for`() throws {
        var random = SeededGenerator(seed: 61)
        let likely = Array("ab\u{E5}\u{F6}lmrs/XYvWAH0.[]^#\t \n\r:-%SFX PÅ".utf8)
        for round in 0..<60 {
            let bytes = { (count: Int) in
                (0..<count).map { _ in
                    round % 3 == 0
                        ? UInt8.random(in: 0 ... .max, using: &random) : likely.randomElement(using: &random)!
                }
            }
            let affixes = Array("SFX A Y 1\nSFX A 0 ".utf8) + bytes(20) + Array("\nSFX v a ".utf8) + bytes(200)
            guard let lexicon = try? TinyDictionary.read(words: Array("9\n".utf8) + bytes(600), affixes: affixes) else {
                continue
            }
            let analyzer = try TextAnalyzer(lexicon: lexicon)
            for token in analyzer.tokens(in: String(decoding: bytes(400), as: UTF8.self)) {
                #expect(!token.word.isEmpty)
            }
        }
    }

    @Test func `a word and a line of any length are read or left out`() throws {
        let long = String(repeating: "å", count: 60_000)
        let lexicon = try TinyDictionary.read(
            words: "3\n\(long)/X\nord/\(long)X\n\(String(repeating: "a", count: 200))\nsak/Y")
        #expect(lexicon.flags(of: "ord").contains(.begins))
        #expect(lexicon.contains("sak"))
        #expect(lexicon.contains(String(repeating: "a", count: 200)))
        #expect(!lexicon.contains(long))
    }

    @Test(.withDictionary) func `the dictionary of the machine knows what its size promises`() {
        let lexicon = Lexicon.standard.lexicon
        #expect(lexicon.count > 100_000)
        #expect(Lexicon.standard.problem == nil)
        #expect(lexicon.contains("nämnd") && lexicon.contains("sundbyberg") && lexicon.contains("fullmäktige"))
        #expect(!lexicon.contains("qwzx"))
    }
}

extension LexiconView {
    fileprivate func index(of word: [UInt8]) -> Int? { word.withUnsafeBufferPointer { index(of: $0) } }
}
