import FyndAPI
import Testing

struct RISTests {
    @Test func `a record names everything that is known`() throws {
        let text = try Citation(CitedSamples.report, passage: CitedSamples.passage).text(.ris)
        #expect(
            try Self.fields(text) == [
                "TY=RPRT", "ID=norrbro-2014-avtal-132eb29d:13", "AU=KPMG", "TI=Granskning av avtal", "PY=2014",
                "DA=2014/06/05/",
                "PB=Norrbro", "M3=Granskning", "SN=KS 2014/742; Rev 12-2014", "SE=2 Resultat › 2.1 Styrning", "SP=4",
                "LA=sv",
                "ER=",
            ])
    }

    @Test func `a date that is not exact to the day leaves its places empty`() throws {
        var report = CitedSamples.report
        report.date = "2014-06"
        #expect(try Self.fields(try Citation(report).text(.ris)).contains("DA=2014/06//"))
        report.date = nil
        #expect(try Self.fields(try Citation(report).text(.ris)).contains("DA=2014///"))
    }

    @Test func `a title with awkward signs survives on one line`() throws {
        var report = CitedSamples.awkward
        report.id = "a\r\nER  - b"
        let fields = try Self.fields(try Citation(report).text(.ris))
        #expect(fields.contains("TI=50 % & \"Å\\Ä\" {Ö} }_{ #1 $x ~ ^ sista raden?"))
        #expect(fields.contains("ID=a ER - b"))
        #expect(fields.count { $0.hasPrefix("ER") } == 1)
    }

    private struct Malformed: Error {}

    /// The tags and values of a record: each line two letters or digits, two spaces, a hyphen, a space, the value, CR LF.
    private static func fields(_ text: String) throws -> [String] {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.last?.isEmpty == true else { throw Malformed() }
        return try lines.dropLast().map { scalars in
            let line = String(scalars)
            guard scalars.last == "\r", let tag = try /^([A-Z][A-Z0-9])  - ([^\r\n]*)\r$/.firstMatch(in: line) else {
                throw Malformed()
            }
            return "\(tag.1)=\(tag.2)"
        }
    }
}
