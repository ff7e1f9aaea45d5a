import Foundation
import Testing

@testable import FyndAPI

struct KWICLineWriterTests {
    private let line = KWICLine(
        id: "mora-2015:12", kind: "finding", report: "mora-2015", year: 2015, municipality: "Mora",
        left: "att nämnden \"har\" en ", keyword: "kontroll\tav\navtal", right: ", som är god.",
        highlights: [[30, 38], [42, 47]], start: 130, end: 147)

    private func written(_ lines: [KWICLine], as format: LineFormat) -> String {
        var writer = KWICLineWriter(format)
        for line in lines { line.withView { writer.append($0) } }
        return KWICLineWriter.head(of: format) + String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func `JSON lines are what the encoder writes`() throws {
        let bare = KWICLine(
            id: "a:1", kind: "other", report: "a", left: "", keyword: "å", right: "", highlights: [[0, 1]])
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let expected = try [line, bare].map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }.joined()
        #expect(written([line, bare], as: .json) == expected)
        #expect(try WireFormat.decode(KWICLine.self, from: WireFormat.encode(line)) == line)
    }

    @Test func `tables quote or flatten what would break them`() {
        let head = "left,keyword,right,id,kind,report,year,municipality,start,end\r\n"
        #expect(
            written([line], as: .values(.commas))
                == head
                + "\"att nämnden \"\"har\"\" en \",\"kontroll\tav\navtal\",\", som är god.\",mora-2015:12,finding,"
                + "mora-2015,2015,Mora,130,147\r\n")
        #expect(
            written([line], as: .values(.tabs)).split(separator: "\n").last
                == "att nämnden \"har\" en \tkontroll av avtal\t, som är god.\tmora-2015:12\tfinding\tmora-2015\t2015\tMora\t130\t147"
        )
    }

    @Test func `text has the keywords below each other and their places at the end`() {
        var short = line
        (short.left, short.keyword, short.right, short.highlights) = ("Ja ", "plan", " finns", [[3, 7]])
        #expect(
            written([line, short], as: .text(columns: 80, isStyled: false)).split(separator: "\n").map(String.init)
                == [
                    "tt nämnden \"har\" en kontroll av avtal , som är god.         mora-2015:12 130-147",
                    "                 Ja plan finns                              mora-2015:12 130-147",
                ])
    }

    @Test func `what was asked for is emphasised on a terminal`() {
        let text = written([line], as: .text(columns: 80, isStyled: true))
        #expect(text.contains("\u{1B}[1;33mkontroll\u{1B}[0m av \u{1B}[1;33mavtal\u{1B}[0m"))
        #expect(text.hasSuffix("\u{1B}[2mmora-2015:12 130-147\u{1B}[0m\n"))
    }

    @Test(arguments: [20, 40, 80, 200])
    func `a line is as long as the terminal is wide, unless its parts are longer`(columns: Int) {
        var line = line
        line.left = String(repeating: "lång text ", count: 40)
        line.right = String(repeating: " å\u{308}e\u{301}", count: 200)
        let text = written([line], as: .text(columns: columns, isStyled: false)).dropLast()
        let width = TerminalText.width(Array(text.unicodeScalars))
        #expect(width == columns || columns < 80 && width > columns, "\(text)")
    }

    @Test func `nothing that steers a terminal comes through`() {
        var line = line
        (line.left, line.keyword, line.right) = ("\u{1B}[31m\u{202E}a", "k\u{7}b", "\r\n\u{9B}c")
        let text = written([line], as: .text(columns: 80, isStyled: false))
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
        #expect(!text.unicodeScalars.contains("\u{202E}"))
        #expect(text.split(separator: "\n").count == 1)
    }
}
