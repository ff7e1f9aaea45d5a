import FyndAPI
import FyndClient
import Testing

struct SavedQueryNameTests {
    @Test(arguments: ["avtal", "råd-2024", "Åre_1.ny", "0", String(repeating: "a", count: 100)])
    func `letters, digits and a few signs are a name`(text: String) throws {
        #expect(Array(try SavedQueryName(parsing: text).text.utf8) == Array(text.utf8))
    }

    @Test func `a name is the same however its letters were composed`() throws {
        let name = try SavedQueryName(parsing: "ra\u{30A}d_A\u{308}ro\u{308}")
        #expect(Array(name.text.unicodeScalars) == Array("råd_Ärö".unicodeScalars))
    }

    @Test(arguments: [
        ("", "The name of a saved query is empty."),
        ("..", "The name \"..\" begins with \".\". Begin it with a letter or a digit."),
        (".hidden", "The name \".hidden\" begins with \".\". Begin it with a letter or a digit."),
        ("-rf", "The name \"-rf\" begins with \"-\". Begin it with a letter or a digit."),
        (
            "a/b",
            "The name \"a/b\" holds \"/\". Names are made of letters (a to z, å, ä, ö), digits, hyphens, underscores and full stops."
        ),
        (
            "a b",
            "The name \"a b\" holds \" \". Names are made of letters (a to z, å, ä, ö), digits, hyphens, underscores and full stops."
        ),
        (
            String(repeating: "å", count: 51),
            "The name \"\(String(repeating: "å", count: 51))\" is longer than 100 bytes."
        ),
    ])
    func `what could lead elsewhere is no name`(text: String, message: String) {
        #expect(throws: ServiceError.invalidRequest(message)) { try SavedQueryName(parsing: text) }
    }

    @Test(arguments: ["a\u{0}b", "a\n", "é", "\u{30A}", "a\u{301}", "..\\x", "a:b", "\u{202E}x"])
    func `controls, other letters and lone marks are refused`(text: String) {
        #expect(throws: ServiceError.self) { try SavedQueryName(parsing: text) }
    }
}
