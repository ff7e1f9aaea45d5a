import FyndAPI
import FyndClient
import Testing

struct AnalyzeTextTests {
    @Test func `an analysis has a line for each token, then references and abbreviations`() {
        let response = AnalyzeResponse(
            tokens: [
                TokenView(
                    word: "sakerna", start: 0, end: 7, lemma: "saksak", lemmaSource: "compound", stem: "saksak",
                    parts: ["sak", "sak"], partRanges: [[0, 3], [3, 7]]),
                TokenView(
                    word: "låne", start: 8, end: 11, lemma: "lån", lemmaSource: "dictionary", stem: "lån",
                    expansions: ["låneavtal"]),
                TokenView(word: "och", start: 13, end: 16, lemma: "och", stem: "och", isFunctionWord: true),
                TokenView(
                    word: "ifo", start: 17, end: 20, lemma: "ifo", lemmaSource: "rules", stem: "ifo",
                    standsFor: ["ledning", "stöd"]),
            ],
            references: [ReferenceView(kind: "statute", text: "SFS 2001:453", key: "2001:453", start: 21, end: 33)],
            abbreviations: [AbbreviationView(short: "SN", long: "socialnämnden", start: 34, end: 52)],
            dictionary: "sv_SE")
        #expect(
            AnalyzeText.render(response) == """
                place  word     lemma   from           stem    parts             suspended for  stands for
                  0-7  sakerna  saksak  compound       saksak  sak + sak (erna)
                 8-11  låne     lån     dictionary     lån                       låneavtal
                13-16  och      och     function word  och
                17-20  ifo      ifo     rules          ifo                                      ledning; stöd

                References
                place  kind     text          key
                21-33  statute  SFS 2001:453  2001:453

                Abbreviations defined
                place  short  long
                34-52  SN     socialnämnden

                dictionary: sv_SE

                """)
    }

    @Test func `columns without values, and tables without lines, are left out`() {
        let token = TokenView(word: "10", start: 0, end: 2, stem: "10")
        #expect(
            AnalyzeText.render(AnalyzeResponse(tokens: [token])) == """
                place  word  stem
                  0-2  10    10

                """)
        #expect(AnalyzeText.render(AnalyzeResponse(tokens: [])).isEmpty)
    }

    @Test(arguments: [[[0, 99], [99, 100]], [[5, 2], [2, 5]], [[0], [1]], [[-1, 2], [2, 5]], []])
    func `ranges that do not fit the word are passed over`(ranges: [[Int]]) {
        let token = TokenView(word: "abcde", start: 0, end: 5, stem: "a", parts: ["ab", "cd"], partRanges: ranges)
        #expect(AnalyzeText.render(AnalyzeResponse(tokens: [token])).contains("ab + cd"))
    }
}
