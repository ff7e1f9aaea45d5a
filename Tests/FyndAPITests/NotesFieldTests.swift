import Testing

@testable import FyndAPI

struct NotesFieldTests {
    @Test(arguments: [["plain"], ["\"avtal\" söktes", "å 🙂 \u{7F}\n"], ["a", "b", "c"]])
    func `notes come back from a value in visible ASCII`(notes: [String]) throws {
        let value = try #require(NotesField.value(of: notes))
        #expect(value.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "\(value)")
        #expect(NotesField.notes(in: value) == notes)
    }

    @Test func `no notes have no value, and what is no value has no notes`() {
        #expect(NotesField.value(of: []) == nil)
        #expect(NotesField.notes(in: nil) == [])
        for value in ["", "note", "[1]", "{}", "[\"a\""] { #expect(NotesField.notes(in: value) == []) }
    }

    @Test func `notes that are too long are left out from the end`() throws {
        let notes = ["first", String(repeating: "å", count: 1_000), "last"]
        let value = try #require(NotesField.value(of: notes))
        #expect(NotesField.notes(in: value) == ["first"])
        #expect(NotesField.value(of: [String(repeating: "a", count: 5_000)]) == nil)
    }
}
