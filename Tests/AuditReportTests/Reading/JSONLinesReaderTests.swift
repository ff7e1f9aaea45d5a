import AuditReport
import Testing

struct JSONLinesReaderTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func entries(_ text: String, lineLimit: Int = 1 << 20) throws -> [String] {
        let reader = try JSONLinesReader(path: folder.write(Array(text.utf8), to: "c.jsonl"), lineLimit: lineLimit)
        var found: [String] = []
        while let next = reader.next() {
            switch next {
            case .success(let entry):
                found.append("\(entry.line) \(entry.id) \(entry.text) \(entry.metadata?.year ?? 0)")
            case .failure(let error): found.append("\(error.line ?? 0) \(error.reason)")
            }
        }
        return found
    }

    @Test func `each line is a report of its own`() throws {
        let text = """
            {"id":"a","text":"En rad.","metadata":{"year":2014,"colour":"red","firm":null}}

            {"text":"Två \\u00e5tta","id":"b","metadata":{"year":"2015"}}
            {"id":"c","text":"Utan slut"}
            """
        #expect(try entries("\u{FEFF}" + text) == ["1 a En rad. 2014", "3 b Två åtta 2015", "4 c Utan slut 0"])
    }

    @Test func `a bad line is reported and the next is read`() throws {
        let text = "{\"id\":\"a\"}\n{\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\" \"}\n{\"id\":\"c\",\"text\":\"Bra.\"}\n"
        #expect(try entries(text) == ["1 missingMember(\"text\")", "2 missingMember(\"id\")", "3 empty", "4 c Bra. 0"])
    }

    @Test(arguments: [
        "inte json", "[1,2]", "{\"id\":1,\"text\":\"x\"}",
        "{\"id\":\"a\",\"text\":\"x\",\"metadata\":{\"year\":\"i fjol\"}}",
    ])
    func `what is no object of the form is invalid`(line: String) throws {
        let found = try entries(line)
        #expect(found.count == 1)
        #expect(found[0].hasPrefix("1 invalidJSON"))
    }

    @Test func `a line longer than the limit is skipped and reported`() throws {
        let long = "{\"id\":\"a\",\"text\":\"\(String(repeating: "x", count: 500))\"}"
        let found = try entries(long + "\n{\"id\":\"b\",\"text\":\"kort\"}\n", lineLimit: 100)
        #expect(found == ["1 tooLarge(size: 101, limit: 100)", "2 b kort 0"])
    }
}
