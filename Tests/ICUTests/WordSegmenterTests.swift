import ICU
import Testing

struct WordSegmenterTests {
    @Test(arguments: [
        ("Nämndens ansvar.", ["Nämndens", "ansvar"]), ("EU:s 2011:9", ["EU:s", "2011", "9"]),
        ("kr/invånare 8,8", ["kr", "invånare", "8,8"]), ("", []), ("\u{0}a\u{0}", ["a"]),
    ])
    func `punctuation and space separate words`(text: String, words: [String]) throws {
        #expect(try WordSegmenter().words(in: text).map(String.init) == words)
    }
}
