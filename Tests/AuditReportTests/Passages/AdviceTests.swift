import AuditReport
import Testing

struct AdviceTests {
    /// The recommendations of a text under the heading "Bedömning", each with whom it goes to.
    private func advice(_ body: String) -> [String] {
        report("1 Bedömning\n\n\(body)\n").passages.filter { $0.kind == .recommendation }
            .map { "\($0.text) → \($0.addressee.joined(separator: ", "))" }
    }

    @Test(arguments: [
        "Rekommendation 2. Se över gungorna varje vår.", "Rekommendation 1: Se över gungorna varje vår.",
        "Rekommendation: Se över gungorna varje vår.", "**Rekommendation:** Se över gungorna varje vår.",
    ])
    func `a label makes what follows a recommendation and is no part of it`(text: String) {
        #expect(
            advice("Fritidsnämnden sköter lekplatserna. De är i gott skick.\n\n\(text)") == [
                "Se över gungorna varje vår. → fritidsnämnden"
            ])
    }

    @Test func `a label with a year recalls what was advised before`() {
        #expect(advice("Rekommendation år 2014: Se över gungorna varje vår.").isEmpty)
    }

    @Test func `paragraphs below a lead-in are items until one does not begin as advice`() {
        let text = """
            Vi rekommenderar fritidsnämnden att:

            Ta fram en plan för lekplatserna.

            Se över gungorna varje vår.

            Lekplatserna är i övrigt i gott skick.
            """
        #expect(
            advice(text) == [
                "Ta fram en plan för lekplatserna. → fritidsnämnden", "Se över gungorna varje vår. → fritidsnämnden",
            ])
    }

    @Test(arguments: [("-", "    -"), ("•", "     o"), ("•", "    –")])
    func `the items within an item are no recommendations of their own`(mark: String, inner: String) {
        let text = """
            Vi rekommenderar fritidsnämnden att:

            \(mark) Ta fram en plan för lekplatserna med uppgifter om
            \(inner) vem som ansvarar för dem
            \(inner) när gungorna ses över
            \(mark) Måla om staketen vart fjärde år.
            """
        #expect(
            advice(text) == [
                "Ta fram en plan för lekplatserna med uppgifter om → fritidsnämnden",
                "Måla om staketen vart fjärde år. → fritidsnämnden",
            ])
    }

    @Test func `parentheses at the end of an item name its addressees`() {
        let text = """
            Vi lämnar följande rekommendationer:

            - Ta fram en plan för lekplatserna (fritidsnämnden).
            - Måla om staketen (tekniska nämnden)
            - Avsätt pengar (kommunstyrelsen och tekniska nämnden).
            """
        #expect(
            advice(text) == [
                "Ta fram en plan för lekplatserna (fritidsnämnden). → fritidsnämnden",
                "Måla om staketen (tekniska nämnden) → tekniska nämnden",
                "Avsätt pengar (kommunstyrelsen och tekniska nämnden). → kommunstyrelsen, tekniska nämnden",
            ])
    }

    @Test(arguments: [
        ("Vi rekommenderar följande:", "Socialnämnden:", "Kommunstyrelsen:"),
        ("Vi lämnar följande rekommendationer.", "Socialnämnden bör", "Kommunstyrelsen bör"),
        ("Vi lämnar följande rekommendationer.", "Till socialnämnden:", "Till kommunstyrelsen:"),
    ])
    func `items below a line that names a body go to that body`(leadIn: String, first: String, second: String) {
        let text = """
            \(leadIn)

            \(first)

            - ta fram en plan för besöken
            - redovisa planen varje höst

            \(second)

            - avsätta pengar till planen
            """
        #expect(
            advice(text) == [
                "ta fram en plan för besöken → socialnämnden", "redovisa planen varje höst → socialnämnden",
                "avsätta pengar till planen → kommunstyrelsen",
            ])
    }

    @Test(arguments: [
        "Rekommendation\tAnsvarig\nTa fram en plan.\tFritidsnämnden\nAvsätt pengar till den.\tKommunstyrelsen",
        """
        | Rekommendation | Ansvarig nämnd |
        |---|---|
        | Ta fram en plan. | Fritidsnämnden |
        | Avsätt pengar till den. | Kommunstyrelsen |
        """,
        """
        | Nämnd | Rekommendation |
        |---|---|
        | Fritidsnämnden | Ta fram en plan. |
        | Kommunstyrelsen | Avsätt pengar till den. |
        """,
    ])
    func `a table gives the addressee of each recommendation in a column`(table: String) {
        #expect(
            advice(table) == ["Ta fram en plan. → fritidsnämnden", "Avsätt pengar till den. → kommunstyrelsen"])
    }

    @Test func `what a table saw beside a recommendation is a finding`() {
        let text = """
            # 1 Bedömning

            | Iakttagelse | Rekommendation | Ansvarig nämnd |
            |---|---|---|
            | Det saknas en plan. | Ta fram en plan för lekplatserna. | Fritidsnämnden |
            """
        #expect(
            report(text).outline == """
                # 1 Bedömning
                [assessment] Iakttagelse | Rekommendation | Ansvarig nämnd
                [finding] Det saknas en plan.
                [recommendation → fritidsnämnden] Ta fram en plan för lekplatserna.
                [other] Fritidsnämnden
                """)
    }

    @Test(arguments: [["a)", "b)", "c)"], ["1)", "2)", "3)"], ["1.", "2.", "3."]])
    func `lettered and numbered items are recommendations without their marks`(marks: [String]) {
        let text = """
            Vi rekommenderar fritidsnämnden att

            \(marks[0]) ta fram en plan för lekplatserna
            \(marks[1]) se över gungorna varje vår
            \(marks[2]) måla om staketen.
            """
        #expect(
            advice(text) == [
                "ta fram en plan för lekplatserna → fritidsnämnden", "se över gungorna varje vår → fritidsnämnden",
                "måla om staketen. → fritidsnämnden",
            ])
    }

    @Test(arguments: [
        "Enligt lagen ska nämnden ha en plan för lekplatserna.",
        "Enligt lagen bör nämnden se över gungorna.",
        "I riktlinjerna anges att nämnden bör måla om staketen.",
        "Skollagen kräver att nämnden ska ha en plan.",
        "Nämnden ska enligt plan- och bygglagen ha en plan.",
        "Av plan- och bygglagen följer att nämnden ska ha en plan.",
        "Enligt kommunallagen ska nämnderna se till att den interna kontrollen är tillräcklig.",
    ])
    func `what laws and rules demand is no recommendation`(sentence: String) {
        #expect(advice("Lekplatserna är i gott skick. \(sentence)").isEmpty)
    }

    @Test func `what the criteria demand is no recommendation`() {
        let text = "1 Revisionskriterier\n\nVarje nämnd bör ha en plan. Nämnden måste följa den.\n"
        #expect(report(text).passages.allSatisfy { $0.kind == .criteria })
    }

    @Test func `a label may be a heading over its recommendation`() {
        let text = """
            **Rekommendation 2**

            Se över gungorna varje vår.

            **Rekommendation 3**

            Fritidsnämnden bör måla om staketen.
            """
        #expect(
            advice(text) == [
                "Se över gungorna varje vår. → fritidsnämnden", "Fritidsnämnden bör måla om staketen. → fritidsnämnden",
            ])
    }

    @Test func `an item goes on over lines and stands before and after nested letters`() {
        let text = """
            Fritidsnämnden bör:

            1. Följa upp avtalen för
            lekplatserna.

                a) Särskilt de dyra.
                b) Särskilt de gamla.

            2. Redovisa dem för fullmäktige.
            """
        #expect(
            advice(text) == [
                "Följa upp avtalen för lekplatserna. → fritidsnämnden",
                "Redovisa dem för fullmäktige. → fritidsnämnden",
            ])
    }

    @Test func `items that begin with a body go to that body`() {
        let text = """
            Vi rekommenderar att:

            - fritidsnämnden tar fram en plan för lekplatserna
            - kommunstyrelsen avsätter pengar till planen
            """
        #expect(
            advice(text) == [
                "fritidsnämnden tar fram en plan för lekplatserna → fritidsnämnden",
                "kommunstyrelsen avsätter pengar till planen → kommunstyrelsen",
            ])
    }

    @Test(arguments: [
        "Vi har tidigare rekommenderat nämnden att måla om staketen.",
        "Revisorerna rekommenderade 2014 att nämnden skulle måla om staketen.",
        "Nämnden behöver inte ta fram en ny plan.",
    ])
    func `what was advised before or is not needed is no recommendation`(sentence: String) {
        #expect(advice("Lekplatserna är i gott skick. \(sentence)").isEmpty)
    }
}
