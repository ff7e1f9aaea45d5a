import Foundation
import Testing

@testable import FyndClient

struct HelpTopicTests {
    @Test func `the page on queries is the one of the documentation`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        let page = try String(contentsOf: root.appending(path: "Docs/QUERIES.md"), encoding: .utf8)
        #expect(HelpTopic.query.markdown == page)
    }

    @Test func `it is printed without marks, wrapped, and in full`() {
        let text = HelpTopic.query.text(style: .plain)
        #expect(text.hasPrefix("QUERIES\n\nWhat a query can say."))
        #expect(!text.contains("`") && !text.contains("](") && !text.contains("**") && !text.contains("| "))
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("  fynd: ") }
        #expect(lines.allSatisfy { $0.unicodeScalars.count <= 80 })
        for word in ["NÄRA/mening", "granskningsår:", "led*system", "kommun:\"Lilla Edet\""] {
            #expect(text.contains(word))
        }
    }

    @Test(arguments: [["help", "query"]])
    func `help and the name of a topic ask for it`(arguments: [String]) {
        #expect(HelpTopic(arguments: arguments) == .query)
    }

    @Test(arguments: [[], ["help"], ["help", "search"], ["query"], ["search", "help"], ["help", "query", "x"]])
    func `everything else is for the commands`(arguments: [String]) {
        #expect(HelpTopic(arguments: arguments) == nil)
    }
}
