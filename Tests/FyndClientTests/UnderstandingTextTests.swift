import FyndAPI
import Testing

@testable import FyndClient

struct UnderstandingTextTests {
    private typealias Node = QueryUnderstanding.Node

    private func node(_ kind: Node.Kind, _ children: [Node]) -> Node {
        var node = Node(kind)
        node.children = children
        return node
    }

    private func word(_ text: String, _ form: Node.Form = .inflected, signs: [String]? = nil) -> Node {
        var node = Node(.word)
        (node.text, node.form, node.signs) = (text, form, signs)
        return node
    }

    @Test func `a query is an indented tree with the signs of its words`() {
        var near = node(
            .near,
            [
                word("avtal", signs: ["avtal", "avtalen"]),
                node(.or, [word("brist", .prefix), word("sak?as", .wildcard)]),
            ])
        near.reach = "5"
        var filter = Node(.filter)
        (filter.field, filter.comparison, filter.text) = ("year", ">=", "2015")
        var phrase = word("intern kontroll", .exact)
        phrase.kind = .phrase
        let tree = node(.and, [near, filter, node(.not, [phrase])])
        #expect(
            UnderstandingText(style: .plain).render(QueryUnderstanding(query: tree, notes: ["So."])) == """
                all of
                  at most 5 words apart
                    word "avtal", in any form
                      · avtal
                      · avtalen
                    any of
                      word "brist*", the beginning of words
                      word "sak?as", a pattern
                  filter year >= 2015
                  not
                    phrase "intern kontroll", as it stands
                Note: So.

                """)
    }

    @Test func `nothing in a query can steer the terminal`() {
        let evil = "a\u{1B}[31m\u{9B}\u{7}\r\n"
        var tree = word(evil, signs: [evil])
        tree.children = [word(evil)]
        let text = UnderstandingText(style: .plain).render(QueryUnderstanding(query: tree, notes: [evil]))
        #expect(!text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value) })
        #expect(text.split(separator: "\n").count == 4)
    }
}
