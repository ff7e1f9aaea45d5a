import FyndAPI
import Testing

@testable import FyndClient

struct WordStatisticsTextTests {
    private let response = TermsResponse(
        prefix: "avt", total: 12,
        terms: [
            TermCount(word: "avtal", passages: 120, occurrences: 150, reports: 30),
            TermCount(word: "avtalen", passages: 7, occurrences: 7, reports: 2),
        ],
        notes: ["So."])

    @Test func `words stand below each other with their passages`() {
        #expect(
            WordStatisticsText(style: .plain).render(response) == """
                Note: So.
                reports  passages  occurrences  word
                     30       120          150  avtal
                      2         7            7  avtalen
                12 words, 2 shown

                """)
        #expect(
            WordStatisticsText(style: .plain).render(TermsResponse(prefix: "x", total: 0, terms: [])) == "0 words\n")
    }

    @Test func `words are a table for spreadsheets`() {
        #expect(
            response.table.rendered(as: .commas)
                == "word,passages,occurrences,reports\r\navtal,120,150,30\r\navtalen,7,7,2\r\n")
    }
}
