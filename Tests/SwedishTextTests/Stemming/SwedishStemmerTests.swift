import FoundationEssentials
import SwedishText
import Testing

struct SwedishStemmerTests {
    @Test(arguments: [
        ("ledningssystemets", "ledningssystem"), ("ledningssystemet", "ledningssystem"), ("beslutet", "beslut"),
        ("arbetet", "arbet"), ("nämndernas", "nämnd"), ("verksamheterna", "verksam"), ("kontroller", "kontroll"),
        ("åren", "åren"), ("företaget", "företag"), ("målet", "mål"), ("tydligt", "tyd"),
        ("bristfälliga", "bristfäl"),
    ])
    func `inflected words lose their endings`(word: String, stem: String) {
        #expect(SwedishStemmer.stem(word) == stem)
    }

    @Test(arguments: [
        ("kvalitet", "kvalitet"), ("kvaliteten", "kvalitet"), ("paket", "paket"), ("staket", "staket"),
        ("frihet", "frihet"),
        ("alfabet", "alfabet"), ("paketets", "paket"),
    ])
    func `an et that belongs to the word stays`(word: String, stem: String) {
        #expect(SwedishStemmer.stem(word) == stem)
    }

    @Test(arguments: [
        ("hjälplöst", "hjälplös"), ("nervöst", "nervös"), ("värdefullt", "värdefull"), ("bröst", "bröst"),
    ])
    func `neuter derivations lose their t`(word: String, stem: String) {
        #expect(SwedishStemmer.stem(word) == stem)
    }

    @Test(arguments: ["", "a", "s", "et", "ös", "öst", "åäö", "2019", "§", "é", "日本", "🙂", "xyz"])
    func `words too short or foreign stay as they are`(word: String) {
        #expect(SwedishStemmer.stem(word) == word)
    }

    @Test func `bytes of any kind have a stem within them`() {
        var random = SeededGenerator(seed: 11)
        let alphabet: [UInt8] = Array("aensthetöstfulltigk".utf8) + [0xC3, 0xB6, 0xFF, 0x80, 0xF0]
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 1...12, using: &random)).map { _ in alphabet.randomElement(using: &random)!
            }
            let length = bytes.withUnsafeBufferPointer { SwedishStemmer.stemLength(of: $0) }
            #expect((1...bytes.count).contains(length), "\(bytes)")
        }
    }

    @Test(.enabled(if: SnowballVocabulary.isPresent, "Snowball's word list is not at $FYND_SHARED or ../shared"))
    func `all words of Snowball's vocabulary have the stems it lists`() throws {
        let pairs = try SnowballVocabulary.pairs()
        #expect(pairs.count == 30_738)
        let wrong = pairs.filter { SwedishStemmer.stem($0.word) != $0.stem }
        #expect(wrong.isEmpty, "\(wrong.count) differ, such as \(wrong.prefix(10))")
    }
}

/// Snowball's list of Swedish words and their stems, which is not part of the project.
enum SnowballVocabulary {
    private static var folder: String {
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let shared = ProcessInfo.processInfo.environment["FYND_SHARED"] ?? "/\(root)/../shared"
        return shared + "/eval/stemming"
    }

    static var isPresent: Bool { FileManager.default.fileExists(atPath: folder + "/snowball-voc.txt") }

    static func pairs() throws -> [(word: String, stem: String)] {
        let words = try lines(of: "snowball-voc.txt")
        let stems = try lines(of: "snowball-output.txt")
        return zip(words, stems).map { ($0, $1) }
    }

    private static func lines(of file: String) throws -> [String] {
        let data = try Data(contentsOf: URL(filePath: folder + "/" + file))
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
