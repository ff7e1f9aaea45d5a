import AuditReport
import Testing

struct RecommendationGroupingTests {
    /// Each recommendation with the number of its places.
    private func groups(_ text: String) -> [String] {
        report(text).recommendations.map { "\($0.places.count) \($0.text)" }
    }

    private func list(_ items: String...) -> String {
        "1 Rekommendationer\n\nVi rekommenderar fritidsnämnden att:\n\n"
            + items.map { "- \($0)\n" }.joined()
    }

    @Test func `what summary, chapter and closing list repeat is one recommendation in its fullest wording`() {
        let text = """
            1 Sammanfattning

            Vi rekommenderar fritidsnämnden att ta fram en underhållsplan för lekplatserna.

            2 Iakttagelser

            2.1 Underhåll

            Lekplatserna ses över varje vår av två vaktmästare.

            Bedömning

            Lekplatserna sköts av vana händer. Fritidsnämnden bör ta fram en underhållsplan för lekplatserna, med \
            tider för när gungorna byts.

            2.2 Olyckor

            Bedömning

            Olyckorna är få. Fritidsnämnden bör införa en rutin för hur föräldrar underrättas om olyckor.

            3 Rekommendationer

            Vi rekommenderar fritidsnämnden att:

            - Ta fram en underhållsplan för lekplatserna.
            - Införa en rutin för hur föräldrar underrättas om olyckor.
            """
        let found = report(text)
        #expect(
            found.recommendations.map(\.text) == [
                "Fritidsnämnden bör ta fram en underhållsplan för lekplatserna, med tider för när gungorna byts.",
                "Fritidsnämnden bör införa en rutin för hur föräldrar underrättas om olyckor.",
            ])
        #expect(found.recommendations.map(\.addressee) == [["fritidsnämnden"], ["fritidsnämnden"]])
        #expect(
            found.recommendations.map { $0.places.map { found.passages[$0].section.last ?? "" } } == [
                ["1 Sammanfattning", "Bedömning", "3 Rekommendationer"], ["Bedömning", "3 Rekommendationer"],
            ])
    }

    @Test func `recommendations with the same verb and another object stay apart`() {
        let text = list(
            "Ta fram en underhållsplan för lekplatserna.", "Ta fram en utbildningsplan för vaktmästarna.",
            "Utbilda cheferna i arbetsmiljö.", "Utbilda handläggarna i dokumentation.")
        #expect(
            groups(text) == [
                "1 Ta fram en underhållsplan för lekplatserna.", "1 Ta fram en utbildningsplan för vaktmästarna.",
                "1 Utbilda cheferna i arbetsmiljö.", "1 Utbilda handläggarna i dokumentation.",
            ])
    }

    @Test func `the same words to another body are another recommendation`() {
        let text =
            list("Ta fram en underhållsplan för lekplatserna.")
            + "\nVi rekommenderar tekniska nämnden att:\n\n- Ta fram en underhållsplan för lekplatserna.\n"
        #expect(report(text).recommendations.map(\.addressee) == [["fritidsnämnden"], ["tekniska nämnden"]])
    }

    @Test func `places rise, are recommendations, and stand in one group each`() {
        let text =
            list("Ta fram en underhållsplan för lekplatserna.", "Måla om staketen vart fjärde år.")
            + "\n2 Slutsatser\n\nFritidsnämnden bör måla om staketen vart fjärde år. "
            + "Fritidsnämnden bör ta fram en underhållsplan för lekplatserna.\n"
        let found = report(text)
        #expect(found.recommendations.map(\.places.count) == [2, 2])
        #expect(found.recommendations.allSatisfy { $0.places == $0.places.sorted() })
        #expect(
            found.recommendations.flatMap(\.places).sorted()
                == found.passages.indices.filter { found.passages[$0].kind == .recommendation })
    }

    @Test func `a report without advice has no recommendations`() {
        #expect(report("1 Bedömning\n\nLekplatserna är i gott skick.\n").recommendations.isEmpty)
    }

    @Test func `other words for the same advice are the same recommendation`() {
        let text =
            list(
                "Säkerställa att genomförandeplaner upprättas inom fjorton dagar.",
                "Säkerställa att avvikelser rapporteras.")
            + "\n2 Slutsatser\n\nFritidsnämnden bör se till att alla brukare har en aktuell genomförandeplan. "
            + "Fritidsnämnden bör stärka rapporteringen av avvikelser i hemtjänsten.\n"
        #expect(
            groups(text) == [
                "2 Fritidsnämnden bör se till att alla brukare har en aktuell genomförandeplan.",
                "2 Fritidsnämnden bör stärka rapporteringen av avvikelser i hemtjänsten.",
            ])
    }
}
