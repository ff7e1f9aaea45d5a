import SwedishText
import Testing

@testable import FyndIndex

struct SourcePlaceTests {
    private static let text = """
        Vi har i denna granskning sett på hur nämnden arbetar med verksam-
           heten, a\u{30A}r fo\u{308}r a\u{30A}r, och med **uppföljningen** av den
        ekonomi- och verksamhetsstyrning som kommunen har.

        - Nämnden saknar en plan\u{200B} för in\u{AD}köp.

        """

    @Test func `each word that is stored is found in the file where it stands`() async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", Self.text)
        try await index.update()
        let reader = try index.reader()
        let source = Array(Self.text.unicodeScalars)
        var found: [String: String] = [:]
        try reader.snapshot().table.passages.forEach { document in
            let record = try reader.passage(document).record
            for token in try TextAnalyzer().tokens(in: record.text) {
                var place = String.UnicodeScalarView()
                place.append(contentsOf: source[record.source(of: token.start..<token.end)])
                found[token.word] = String(place)
            }
        }
        #expect(found["verksamheten"] == "verksam-\n   heten")
        #expect(found["år"]?.unicodeScalars.elementsEqual("a\u{30A}r".unicodeScalars) == true)
        #expect(found["inköp"]?.unicodeScalars.elementsEqual("in\u{AD}köp".unicodeScalars) == true)
        for word in ["granskning", "uppföljningen", "ekonomi", "verksamhetsstyrning", "plan"] {
            #expect(found[word] == word)
        }
    }
}
