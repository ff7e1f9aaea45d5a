import FyndAPI
import Testing

@testable import FyndIndex

struct HostileQueryTests {
    @Test(arguments: [
        "(", "\"", "a* ", "NÄRA/5 ", "a NÄRA/5 ", "Abcd:x(", "-", "=", "å", "a/", "kommun:a,", "*a", "(x)", "a?", "=\"",
        "år>",
    ])
    func `a megabyte of signs is read or refused at once`(piece: String) throws {
        let query = String(repeating: piece, count: (1 << 20) / piece.utf8.count)
        do throws(QueryError) {
            let node = try QueryParser.parse(query)
            #expect((node?.places.count ?? 0) <= QueryLexer.maximumSigns)
        } catch {
            #expect((0...query.unicodeScalars.count).contains(error.place))
            #expect(error.serviceError.message.utf8.count < 600)
        }
    }

    @Test func `too many words are refused with the bound`() throws {
        let query = String(repeating: "avtal ", count: 10_000)
        let error = try #require(throws: QueryError.self) { try QueryParser.parse(query) }
        #expect(error.message == "The query has more than 5000 words and signs. Use fewer.")
        #expect(error.place == 30_000)
        let values = "kommun:" + String(repeating: "a,", count: 10_000)
        #expect(throws: QueryError.self) { try QueryParser.parse(values) }
        let slashes = String(repeating: "a/", count: 10_000)
        #expect(throws: QueryError.self) { try QueryParser.parse(slashes) }
    }

    @Test func `parentheses may be deep but not endless`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "(", count: depth) + "a" + String(repeating: ")", count: depth)
        }
        #expect(try QueryParser.parse(nested(100))?.outline == "a")
        let error = try #require(throws: QueryError.self) { try QueryParser.parse(nested(1_000)) }
        #expect(error.message == "Parentheses may be nested 100 deep at most.")
        #expect(error.place == 100)
    }

    @Test func `no text, however odd, crashes the parser`() {
        let signs = [
            "(", ")", "\"", "”", "-", "=", "*", "?", ":", "/", ",", "<", ">", "≥", "§", "%", "OCH", "ELLER", "INTE",
            "NÄRA/3",
            "NÄRA/mening", "år", "grad", "kommun:", "avtal", "5", "å", "a\u{308}", " ", " ", "\u{0}", "\r\n", "😀", "..",
            "ja",
        ]
        var state: UInt64 = 42
        for _ in 0..<40_000 {
            var query = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                query += signs[Int(state >> 33) % signs.count]
            }
            let whole = 0..<query.unicodeScalars.count
            do throws(QueryError) {
                let places = try QueryParser.parse(query)?.places ?? []
                let isWithin = places.allSatisfy {
                    whole.contains($0.lowerBound) && $0.upperBound <= whole.upperBound && !$0.isEmpty
                }
                #expect(isWithin, "\(query.debugDescription)")
                #expect(!places.isEmpty || query.allSatisfy(\.isWhitespace), "\(query.debugDescription)")
            } catch {
                #expect((0...whole.upperBound).contains(error.place), "\(query.debugDescription)")
                #expect(error.serviceError.position == error.place)
            }
        }
    }
}
