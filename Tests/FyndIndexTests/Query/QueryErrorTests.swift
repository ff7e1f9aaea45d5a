import FyndAPI
import Testing

@testable import FyndIndex

struct QueryErrorTests {
    @Test(arguments: [
        (
            "\"intern kontroll", 0,
            "The quotation that begins here has no end. Add a closing \".\n  \"intern kontroll\n  ^"
        ),
        ("(a b", 0, "The parenthesis that begins here has no end. Add a \")\".\n  (a b\n  ^"),
        ("a bc)", 4, "There is a \")\" without its \"(\".\n  a bc)\n      ^"),
        ("a OCH", 5, "The query ends where a word was expected.\n  a OCH\n       ^"),
        ("a INTE", 6, "The query ends where a word was expected.\n  a INTE\n        ^"),
        (
            "ELLER a", 0,
            """
            A word was expected before this operator. To search for the word itself, write it in small letters.
              ELLER a
              ^
            """
        ),
        (
            "a OCH ELLER b", 6,
            """
            A word was expected before this operator. To search for the word itself, write it in small letters.
              a OCH ELLER b
                    ^
            """
        ),
        ("(a ELLER)", 8, "A word was expected before this \")\".\n  (a ELLER)\n          ^"),
        ("INTE INTE a", 5, "A word was expected before this \"INTE\" (NOT).\n  INTE INTE a\n       ^"),
        (
            "a NÄRA/x b", 7,
            """
            After "NÄRA/" comes a number in 1...100, "mening" (sentence) or "stycke" (passage).
              a NÄRA/x b
                     ^
            """
        ),
        (
            "a NÄRA/0 b", 7,
            """
            After "NÄRA/" comes a number in 1...100, "mening" (sentence) or "stycke" (passage).
              a NÄRA/0 b
                     ^
            """
        ),
        (
            "a NÄRA/3 b NÄRA/mening c", 11,
            """
            The NÄRA (NEAR) of one row must all count words, or all mean the same sentence or passage.
              a NÄRA/3 b NÄRA/mening c
                         ^
            """
        ),
        (
            "brist NÄRA (a b)", 11,
            """
            NÄRA (NEAR) joins words, "phrases" and lists such as (avtal ELLER kontrakt) only.
              brist NÄRA (a b)
                         ^
            """
        ),
        (
            "brist NÄRA kommun:Mora", 11,
            """
            NÄRA (NEAR) joins words, "phrases" and lists such as (avtal ELLER kontrakt) only.
              brist NÄRA kommun:Mora
                         ^
            """
        ),
        (
            "m*", 0,
            "A word with \"*\" or \"?\" needs at least two letters, or three when it begins with one of these.\n  m*\n  ^"
        ),
        (
            "x *ab", 2,
            "A word with \"*\" or \"?\" needs at least two letters, or three when it begins with one of these.\n  x *ab\n    ^"
        ),
        (
            "kommun.*plan", 7,
            "\"*\" cannot stand in a word with \".\". Leave one of them out, or put the text in quotes.\n  kommun.*plan\n         ^"
        ),
        ("o\u{308}l (a", 4, "The parenthesis that begins here has no end. Add a \")\".\n  o\u{308}l (a\n     ^"),
        ("a\tb\u{7}bc)", 6, "There is a \")\" without its \"(\".\n  a b bc)\n        ^"),
    ])
    func `what is wrong is said with its place`(query: String, place: Int, message: String) throws {
        let error = try #require(throws: QueryError.self) { try QueryParser.parse(query) }
        #expect(error.serviceError == .invalidQuery(message, position: place))
    }

    @Test func `a long query is shown around the culprit`() throws {
        let query = String(repeating: "avtal ", count: 50) + "=bc) " + String(repeating: "hyra ", count: 50)
        let error = try #require(throws: QueryError.self) { try QueryParser.parse(query) }
        let lines = error.serviceError.message.split(separator: "\n")
        #expect(
            lines[1] == "  " + String(repeating: "avtal ", count: 10).suffix(57) + "=bc) hyra hyra hyra hyra".prefix(23)
        )
        #expect(lines[2] == "  " + String(repeating: " ", count: 60) + "^")
    }

    @Test func `in a long text without operators a parenthesis without its other half is punctuation`() throws {
        let text = "Upphävande av nämndens riktlinjer (ND om inköp av varor och tjänster"
        #expect(try QueryParser.parse(text) == QueryParser.parse(text.replacing("(", with: " ")))
        #expect(throws: QueryError.self) { try QueryParser.parse(text + " ELLER avtal") }
    }
}
