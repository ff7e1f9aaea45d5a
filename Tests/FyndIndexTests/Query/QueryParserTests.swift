import FyndAPI
import Testing

@testable import FyndIndex

struct QueryParserTests {
    /// A query in a form that shows its structure.
    private func outline(_ node: QueryNode?) -> String {
        switch node {
        case nil: "nothing"
        case .text(let text):
            switch text.form {
            case .inflected: text.text
            case .exact: "=" + text.text
            case .prefix: text.text + "*"
            }
        case .phrase(let text): (text.form == .exact ? "=" : "") + "\"\(text.text)\""
        case .near(let texts, let distance): "near\(distance)(\(texts.map(\.text).joined(separator: " ")))"
        case .filter(let filter): "\(filter.field):\(filter.value)"
        case .and(let nodes): "and(\(nodes.map(outline).joined(separator: " ")))"
        case .or(let nodes): "or(\(nodes.map(outline).joined(separator: " ")))"
        case .not(let node): "not(\(outline(node)))"
        }
    }

    @Test(arguments: [
        ("", "nothing"), ("   ", "nothing"), ("intern", "intern"), ("intern kontroll", "and(intern kontroll)"),
        ("a OCH b AND c", "and(a b c)"), ("a ELLER b c", "or(a and(b c))"), ("a OR b", "or(a b)"),
        ("(a ELLER b) c", "and(or(a b) c)"), ("a INTE b", "and(a not(b))"), ("a -b", "and(a not(b))"),
        ("-(a b)", "not(and(a b))"), ("\"intern kontroll\" brist", "and(\"intern kontroll\" brist)"),
        ("”intern kontroll”", "\"intern kontroll\""), ("=beslut", "=beslut"), ("=\"god sed\"", "=\"god sed\""),
        ("målstyr*", "målstyr*"), ("kommun:Mora", "municipality:Mora"),
        ("år:2009..2014 avtal", "and(year:2009..2014 avtal)"),
        ("Kommun:\"Lilla Edet\"", "municipality:Lilla Edet"), ("grade:delvis", "grade:delvis"),
        ("nämnd NÄRA/5 uppföljning", "near5(nämnd uppföljning)"), ("a NEAR b", "near10(a b)"),
        ("individ- och familjeomsorg", "and(individ- och familjeomsorg)"), ("IT-säkerhet", "IT-säkerhet"),
        ("SOSFS 2011:9", "and(SOSFS 2011:9)"), ("KS-2014/742.912", "KS-2014/742.912"), ("EU:s", "EU:s"),
        ("Fråga: hur följs målen upp?", "and(Fråga: hur följs målen upp?)"), ("och", "och"), ("a - b", "and(a - b)"),
        ("avvikelse -9,4", "and(avvikelse -9,4)"),
        ("\"säger ”ja” till\"", "\"säger ”ja” till\""),
        ("a=b", "a=b"), ("hvb:er", "hvb:er"), ("Dnr:KS-2014", "Dnr:KS-2014"),
        ("https://exempel.se/x", "https://exempel.se/x"),
    ])
    func `a query is understood as written`(query: String, expected: String) throws {
        #expect(outline(try QueryParser.parse(query)) == expected)
    }

    @Test(arguments: [
        (
            "\"intern kontroll", 0,
            "The quotation that begins here has no end. Add a closing \".\n  \"intern kontroll\n  ^"
        ),
        ("(a b", 0, "The parenthesis that begins here has no end. Add a \")\".\n  (a b\n  ^"),
        ("a b)", 3, "There is a \")\" without its \"(\".\n  a b)\n     ^"),
        ("a OCH", 5, "The query ends where a word was expected.\n  a OCH\n       ^"),
        ("ELLER a", 0, "A word was expected before this operator.\n  ELLER a\n  ^"),
        ("()", 1, "A word was expected before this \")\".\n  ()\n   ^"),
        ("fir:EY", 0, "There is no field \"fir\". Did you mean \"firm\"?\n  fir:EY\n  ^"),
        (
            "a fölt:x", 2,
            """
            There is no field "fölt"; there are kommun, län, år, granskningsår, grad, byrå, nämnd, typ, titel, rapporttyp. To \
            search for the text, put it in quotes.
              a fölt:x
                ^
            """
        ),
        ("a NÄRA/x b", 7, "The distance after \"NÄRA/\" must be a number in 1...100.\n  a NÄRA/x b\n         ^"),
        ("m*", 0, "A word that ends in \"*\" needs at least two letters before it.\n  m*\n  ^"),
        ("a*b", 0, "\"*\" can only stand at the end of a word.\n  a*b\n  ^"),
        ("\"a b\" NÄRA c", 0, "NÄRA (NEAR) joins single words only.\n  \"a b\" NÄRA c\n  ^"),
    ])
    func `what is wrong is said with its place`(query: String, place: Int, message: String) throws {
        let error = try #require(throws: QueryError.self) { try QueryParser.parse(query) }
        #expect(error.place == place)
        #expect(error.serviceError == .invalidRequest(message))
    }

    @Test func `parentheses may be deep but not endless`() throws {
        let deep = String(repeating: "(", count: 100) + "a" + String(repeating: ")", count: 100)
        #expect(outline(try QueryParser.parse(deep)) == "a")
        let deeper = String(repeating: "(", count: 100_000)
        #expect(throws: QueryError.self) { try QueryParser.parse(deeper) }
    }

    @Test func `no text, however odd, crashes the parser`() {
        let signs = [
            "(", ")", "\"", "-", "=", "*", ":", "OCH", "ELLER", "INTE", "NÄRA/3", "år", "kommun:", "å", " ", "\u{0}",
            "😀",
        ]
        var state: UInt64 = 42
        for _ in 0..<20_000 {
            var query = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                query += signs[Int(state >> 33) % signs.count]
            }
            do throws(QueryError) {
                _ = try QueryParser.parse(query)
            } catch {
                #expect((0...query.unicodeScalars.count).contains(error.place))
            }
        }
    }

    @Test(arguments: [
        ("fir", "firm" as String?), ("KOMUN", "kommun"), ("nmänd", "nämnd"), ("tye", "type"), ("http", nil),
        ("reportype", nil),
    ])
    func `a field is suggested for a name one edit away`(name: String, suggestion: String?) {
        #expect(QueryField.suggestion(for: name) == suggestion)
    }
}
