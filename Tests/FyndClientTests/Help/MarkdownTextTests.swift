import Testing

@testable import FyndClient

struct MarkdownTextTests {
    private static let page = """
        # Frågor

        A paragraph with `code <&>` and **bold** words, which goes on over
        two lines and [a link](#there).

            an example  kept
            as it is

        ## Table

        | Write | To find |
        |---|---|
        | `a`, `b*` | what is long enough to go on below itself |
        | c | short |

        - one item that is
          on two lines
        - **two**: `x`
        """

    @Test func `a page is laid out for a terminal`() {
        #expect(
            MarkdownText(style: TerminalStyle(usesColour: false, width: 40)).render(Self.page) == """
                FRÅGOR

                A paragraph with code <&> and bold
                words, which goes on over two lines and
                a link.

                  an example  kept
                  as it is

                Table

                  Write  To find
                  a, b*  what is long enough to go on
                         below itself
                  c      short

                - one item that is on two lines
                - two: x

                """)
    }

    @Test func `code and headings stand out where there are colours`() {
        let text = MarkdownText(style: TerminalStyle(usesColour: true, width: 40)).render(Self.page)
        #expect(text.contains("\u{1B}[1mTable\u{1B}[0m"))
        #expect(text.contains("- \u{1B}[1;33mtwo\u{1B}[0m: \u{1B}[1;33mx\u{1B}[0m"))
        #expect(text.contains("  c      short\n"))
    }

    @Test(arguments: ["", "\n\n", "|", "| |", "`open", "[a", "[a](b", "**open", "#", "- ", "    "])
    func `what is no whole mark is text`(markdown: String) {
        #expect(MarkdownText(style: .plain).render(markdown).allSatisfy { $0 != "\u{1B}" })
    }
}
