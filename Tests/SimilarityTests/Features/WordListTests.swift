import Testing

@testable import Similarity

struct WordListTests {
    @Test func `each word in the lists of synonyms is in them as it is read`() throws {
        let reader = try Reading.reader()
        for (word, lists) in AuditSynonyms.byWord {
            let read = reader.words(in: word)
            #expect(read.count == 1, "\(word)")
            let keys = Set(lists.map { FeatureKey(.synonyms, String($0).utf8) })
            #expect(keys.isSubset(of: read.flatMap(\.features.synonyms)), "\(word) is read as \(read)")
        }
    }

    @Test func `a list of synonyms has two words at least, each once`() {
        let numbers = AuditSynonyms.byWord.values.flatMap { $0 }
        let counts = Dictionary(numbers.map { ($0, 1) }, uniquingKeysWith: +)
        #expect(counts.values.allSatisfy { $0 >= 2 })
        #expect(AuditSynonyms.byWord.values.allSatisfy { Set($0).count == $0.count })
    }

    @Test func `each general word is one as it is read`() throws {
        let reader = try Reading.reader()
        for word in GeneralWords.all {
            for read in reader.words(in: word) {
                #expect(GeneralWords.contains(read.features.lemma), "\(word) is read as \(read.features.lemma)")
            }
        }
    }
}
