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
        let report = try ReportReader().parse(text)
        let inspected = try InspectResponse(report.reports)
        #expect(
            inspected.reports.first?.abbreviations?.map(\.short) == ["IFO", "SoL", "SIP"])
        #expect(inspected.reports.first?.abbreviations?.map(\.long).last == "samordnad individuell plan")
    }
}
