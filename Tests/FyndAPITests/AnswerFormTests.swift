import FyndAPI
import Testing

struct AnswerFormTests {
    @Test(
        arguments: [
            (nil, .whole), ("*/*", .whole), ("application/json", .whole), ("application/*", .whole),
            ("application/x-ndjson", .lines(.json)), ("application/jsonl", .lines(.json)),
            ("APPLICATION/NDJSON", .lines(.json)),
            ("text/csv", .lines(.values(.commas))), ("text/*", .lines(.values(.commas))),
            ("text/tab-separated-values", .lines(.values(.tabs))),
            ("text/csv; charset=utf-8", .lines(.values(.commas))),
        ] as [(String?, AnswerForm)])
    func `a field Accept that names one form gets it`(accept: String?, form: AnswerForm) {
        #expect(AnswerForm.preferred(by: accept) == form)
    }

    @Test(
        arguments: [
            ("text/csv;q=0.5, application/json;q=0.4", .lines(.values(.commas))),
            ("text/csv ; q=0.3 , text/tab-separated-values ; q=0.8", .lines(.values(.tabs))),
            ("text/csv, application/json", .lines(.values(.commas))), ("application/json, text/csv", .whole),
            ("*/*, text/csv", .lines(.values(.commas))), ("text/html, */*;q=0.1", .whole),
            ("application/json;q=0, */*", .lines(.json)), ("*/*;q=0.2, text/csv;q=0.1", .whole),
            ("text/*;q=0.5, text/csv;q=0", .lines(.values(.tabs))), ("text/csv;q=x", .lines(.values(.commas))),
            (", ,text/csv,", .lines(.values(.commas))),
        ] as [(String, AnswerForm)])
    func `of several forms the most welcome is chosen`(accept: String, form: AnswerForm) {
        #expect(AnswerForm.preferred(by: accept) == form)
    }

    @Test(arguments: ["text/html", "image/*", "application/json;q=0", "json", "", "*/*;q=0", "text/plain"])
    func `a field that names no form gets none`(accept: String) {
        #expect(AnswerForm.preferred(by: accept) == nil)
    }

    @Test func `text is offered where lines of text are made, with the width that is asked for`() {
        func form(_ accept: String) -> AnswerForm? { AnswerForm.preferred(by: accept, offersText: true) }
        #expect(form("text/plain") == .lines(.text(columns: 120, isStyled: false)))
        #expect(form("text/plain;columns=80;styled=true") == .lines(.text(columns: 80, isStyled: true)))
        #expect(form("text/plain;columns=1") == .lines(.text(columns: 20, isStyled: false)))
        #expect(form("text/*") == .lines(.values(.commas)))
        #expect(form("*/*") == .whole)
    }
}
