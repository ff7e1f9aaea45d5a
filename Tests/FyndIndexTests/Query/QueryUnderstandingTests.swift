import Foundation
import FyndAPI
import Testing

@testable import FyndIndex

struct QueryUnderstandingTests {
    @Test func `a query is understood as a tree`() throws {
        let query = "=avtal (\"intern kontroll\" ELLER l?gga) NÄRA/mening brist* -år>=2015"
        let understanding = QueryUnderstanding(try QueryParser.parse(query), notes: ["n"])
        #expect(
            String(decoding: try WireFormat.encode(understanding), as: UTF8.self)
                == #"{"notes":["n"],"query":{"children":["#
                + #"{"end":6,"form":"exact","kind":"word","start":0,"text":"avtal"},"#
                + #"{"children":[{"children":[{"end":25,"form":"inflected","kind":"phrase","start":8,"text":"intern kontroll"},"#
                + #"{"end":37,"form":"wildcard","kind":"word","start":32,"text":"l?gga"}],"kind":"or"},"#
                + #"{"end":57,"form":"prefix","kind":"word","start":51,"text":"brist"}],"kind":"near","reach":"sentence"},"#
                + #"{"children":[{"comparison":">=","end":67,"field":"year","kind":"filter","start":63,"text":"2015"}],"#
                + #""kind":"not"}],"kind":"and"}}"#)
    }

    @Test func `a query of blanks has no tree`() throws {
        #expect(QueryUnderstanding(try QueryParser.parse(" ")) == QueryUnderstanding(query: nil))
    }
}
