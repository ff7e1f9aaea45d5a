import AuditReport
import FyndAPI
import FyndIndex
import Testing

struct InspectTests {
    @Test func `abbreviations are shown where passages define them, each once`() throws {
        let text = """
            Individ- och familjeomsorgen (IFO) och socialtjänstlagen (SoL) samt en samordnad individuell plan (SIP).

            Inom individ- och familjeomsorgen (IFO) följs planerna upp.
            """
        let inspected = try InspectResponse(ReportReader().parse(text: text, fileName: "a.txt"))
        #expect(
            inspected.reports.first?.abbreviations.map(\.short) == ["IFO", "SoL", "SIP"])
        #expect(inspected.reports.first?.abbreviations.map(\.long).last == "samordnad individuell plan")
    }
}
