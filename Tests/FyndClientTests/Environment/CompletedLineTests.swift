import FyndClient
import Testing

struct CompletedLineTests {
    private static let values = ["Mora", "Lilla Edet", "Åre", "a,b", "x\ty", ""]

    @Test(arguments: [
        ("", ["Mora", "Lilla Edet", "Åre"]), ("Mo", ["Mora", "Lilla Edet", "Åre"]),
        ("Mora,", ["Mora,Lilla Edet", "Mora,Åre"]), ("Mora,Lilla\\ E", ["Mora,Lilla Edet", "Mora,Åre"]),
        ("\"Mora,Åre,", ["Mora,Åre,Lilla Edet"]), ("'x',", ["x,Mora", "x,Lilla Edet", "x,Åre"]),
    ])
    func `a list is completed behind its last comma, with values it does not have`(typed: String, completions: [String])
    {
        let line = CompletedLine(words: ["fynd", "search", "--municipality", typed], place: 3)
        #expect(line.completions(Self.values) == completions)
    }

    @Test func `options are found with their values, however they are written`() {
        let line = CompletedLine(
            words: ["fynd", "search", "--index", "my\\ index", "--socket='a b'", "--daemon", "--index", "\"it\\\"s\""],
            place: 1)
        #expect(
            line.options(["--index", "--socket"]) == ["--index", "my index", "--socket=a b", "--index", "it\"s"])
        #expect(line.has("--daemon") && !line.has("--no-daemon"))
    }

    @Test(arguments: [-1, 2, 99])
    func `a place that is none has no word`(place: Int) {
        #expect(CompletedLine(words: ["fynd", "search"], place: place).completions(["Mora"]) == ["Mora"])
        #expect(CompletedLine(words: [], place: place).options(["--index"]) == [])
    }

    @Test func `an option at the end has no value yet`() {
        #expect(CompletedLine(words: ["fynd", "search", "--index"], place: 2).options(["--index"]) == [])
    }
}
