import AuditReport
import FyndAPI
import Testing

@testable import FyndIndex

struct QueryFilterTests {
    @Test(arguments: [
        ("kommun:Mora", "municipality:Mora"), ("Kommun:\"Lilla Edet\"", "municipality:Lilla Edet"),
        ("grade:delvis", "grade:delvis"), ("år:2009..2014 avtal", "and(year:2009..2014 avtal)"),
        ("år:2015..", "year:2015.."), ("år:..2012", "year:..2012"), ("år:2015.", "year:2015"),
        ("kommun:Mora,Falun", "or(municipality:Mora municipality:Falun)"),
        ("kommun:\"Lilla Edet\",Mora", "or(municipality:Lilla Edet municipality:Mora)"),
        ("kommun:Mora,,Falun,", "or(municipality:Mora municipality:Falun)"),
        ("kommun:Mora, avtal", "and(municipality:Mora avtal)"), ("titel:\"avtal, hyra\"", "title:avtal, hyra"),
        ("år:2009,2012..2014", "or(year:2009 year:2012..2014)"),
        ("grad:nej,\"till viss del\"", "or(grade:nej grade:till viss del)"),
        ("finns avtal i kommun:Mora?", "and(finns avtal i municipality:Mora)"),
        ("-kommun:Mora", "not(municipality:Mora)"),
        ("NÄMND:KS", "body:KS"), ("a\u{30A}r:2015", "year:2015"),
    ])
    func `fields have values, ranges and lists`(query: String, expected: String) throws {
        #expect(try QueryParser.parse(query)?.outline == expected)
    }

    @Test(arguments: [
        ("år>=2015", "year>=2015", "2015.."), ("år:>2015", "year>2015", "2016.."), ("år<2010", "year<2010", "..2009"),
        ("år:<=2010", "year<=2010", "..2010"), ("år≥2015", "year>=2015", "2015.."), ("år≤2015", "year<=2015", "..2015"),
        ("år=2015", "year:2015", "2015"), ("år:=2015", "year:2015", "2015"),
        ("granskningsår>2012", "auditedYear>2012", "2013.."), ("auditedyear<\"2012\"", "auditedYear<2012", "..2011"),
    ])
    func `years are compared`(query: String, expected: String, range: String) throws {
        let node = try #require(try QueryParser.parse(query))
        #expect(node.outline == expected)
        guard case .filter(let filter) = node else { return }
        #expect(try filter.years().description == range)
    }

    @Test(arguments: [
        ("grad<=delvis", ["nej", "i begränsad utsträckning", "till viss del", "delvis"]),
        ("grad:>nej", ["i begränsad utsträckning", "till viss del", "delvis", "i huvudsak", "ja"]),
        ("grade>=\"i huvudsak\"", ["i huvudsak", "ja"]),
        ("grad<DELVIS", ["nej", "i begränsad utsträckning", "till viss del"]),
        ("grad:\"ej bedömt\"", ["ej bedömt"]),
    ])
    func `grades are compared from the worst to the best`(query: String, grades: [String]) throws {
        guard case .filter(let filter)? = try QueryParser.parse(query) else {
            Issue.record("no filter")
            return
        }
        #expect(try filter.grades().map(\.rawValue) == grades)
    }

    @Test(arguments: [
        (
            "kommun>Mora", 6,
            "The values of \"kommun\" have no order; only år, granskningsår, grad can be compared.\n  kommun>Mora\n        ^"
        ),
        (
            "avtal år>=tidig", 10,
            """
            The year range "tidig" is not of the form 2009, 2009..2014, 2009.. or ..2014.
              avtal år>=tidig
                        ^
            """
        ),
        (
            "år:2009-2014", 3,
            "The year range \"2009-2014\" is not of the form 2009, 2009..2014, 2009.. or ..2014.\n  år:2009-2014\n     ^"
        ),
        (
            "år>2009..2014", 3,
            "\"2009..2014\" is a range of years; only a single year can be compared with.\n  år>2009..2014\n     ^"
        ),
        ("år>9999", 3, "There are no such years; years are 1...9999.\n  år>9999\n     ^"),
        (
            "grad:bra", 5,
            """
            There is no grade "bra"; there are nej, "i begränsad utsträckning", "till viss del", delvis, "i huvudsak", ja, "ej bedömt".
              grad:bra
                   ^
            """
        ),
        (
            "grad>\"ej bedömt\"", 5,
            """
            The grade "ej bedömt" has no place on the scale, which is nej, "i begränsad utsträckning", "till viss del", delvis, \
            "i huvudsak", ja.
              grad>"ej bedömt"
                   ^
            """
        ),
        (
            "grad>ja", 5,
            """
            No grade is better than "ja"; the scale is nej, "i begränsad utsträckning", "till viss del", delvis, "i huvudsak", ja.
              grad>ja
                   ^
            """
        ),
        (
            "typ:brist", 4,
            """
            There is no kind of passage "brist"; there are finding, assessment, recommendation, question, answer, summary, \
            background, purpose, criteria, method, scope, appendix, letter, other.
              typ:brist
                  ^
            """
        ),
        ("år> 2015", 3, "A value was expected here, without a blank before it: år>2015.\n  år> 2015\n     ^"),
        ("år>2015,2017", 8, "A comparison takes one value: år>2015.\n  år>2015,2017\n          ^"),
        (
            "kommun:Mo*", 9,
            "The value of a field is written in full; \"*\" can stand in words only.\n  kommun:Mo*\n           ^"
        ),
        (
            "kommun:(Mora)", 7,
            "The values of a field stand without parentheses: kommun:Mora,Falun.\n  kommun:(Mora)\n         ^"
        ),
        (
            "kommun:?", 7,
            "A value was expected here, without a blank before it: kommun:Mora,Falun.\n  kommun:?\n         ^"
        ),
        (
            "kommun:\"Mora", 7,
            "The quotation that begins here has no end. Add a closing \".\n  kommun:\"Mora\n         ^"
        ),
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
    ])
    func `what is wrong with a filter is said with its place`(query: String, place: Int, message: String) throws {
        let error = try #require(throws: QueryError.self) { try QueryParser.parse(query) }
        #expect(error.serviceError == .invalidQuery(message, position: place))
    }

    @Test(arguments: [
        ("fir", "firm" as String?), ("KOMUN", "kommun"), ("nmänd", "nämnd"), ("tye", "type"), ("http", nil),
        ("reportype", nil),
    ])
    func `a field is suggested for a name one edit away`(name: String, suggestion: String?) {
        #expect(QueryField.suggestion(for: name) == suggestion)
    }
}
