import Testing

@testable import AuditReport

struct JudgementGradeTests {
    @Test(arguments: [
        ("Vår bedömning är att rutinerna är ändamålsenliga.", "ja"),
        ("Vår bedömning är att rutinerna i huvudsak är ändamålsenliga, men att de inte är kända.", "i huvudsak"),
        ("Vi bedömer att styrningen inte är helt tillräcklig.", "delvis"),
        ("Vi bedömer att kontrollen inte fullt ut har säkerställts.", "delvis"),
        ("Vår bedömning är att målen till viss del följs upp.", "till viss del"),
        ("Uppföljningen sker enligt vår bedömning i begränsad utsträckning.", "i begränsad utsträckning"),
        ("Vi bedömer att nämnden inte har tillräcklig kontroll.", "nej"),
        ("Vår bedömning är att det saknas en plan.", "nej"),
        ("Vår bedömning är att det finns mål, men att uppföljningen är bristfällig.", "delvis"),
        ("Kunskapen är god i norr men otillräcklig i söder; sammantaget är svaret delvis.", "delvis"),
        ("Det har inte framkommit något som tyder på att räkenskaperna är felaktiga.", "ja"),
        ("Inget har kommit fram som tyder på att rapporten inte i allt väsentligt är rättvisande.", "i huvudsak"),
        ("Kontrollmålet är ej uppfyllt.", "nej"),
        ("Vi bedömer kontrollmålet som i allt väsentligt uppfyllt.", "i huvudsak"),
        ("Vår bedömning är att arbetet behöver utvecklas.", "delvis"),
    ])
    func `a sentence of judgement is graded by what it says first`(sentence: String, grade: String) {
        #expect(JudgementGrade.of(Array(sentence.utf8)[...], isVerdict: true)?.rawValue == grade)
    }

    @Test(arguments: [
        "Kostnaden uppgick till fyra miljoner kronor.", "Syftet är att bedöma om rutinerna är tillräckliga.",
    ])
    func `a mere statement has no grade`(sentence: String) {
        #expect(JudgementGrade.inWords(Array(sentence.utf8)[...]) == nil)
    }

    @Test(arguments: [
        ("Ja", "ja"), ("Nej. Planen saknas.", "nej"), ("Svar: Delvis.", "delvis"), ("Inte fullt ut.", "delvis"),
        ("Till stora delar", "i huvudsak"), ("Avtal: Nej, de följs inte.", "nej"), ("Kan inte bedömas.", "ej bedömt"),
        ("Vi kan inte uttala oss om detta.", "ej bedömt"), ("Delvis uppfyllt", "delvis"), ("Otillräcklig", "nej"),
        ("Ja, i huvudsak.", "i huvudsak"), ("Endast i begränsad utsträckning", "i begränsad utsträckning"),
    ])
    func `a short answer is graded by the words it begins with`(answer: String, grade: String) {
        #expect(AnswerGrade.of(answer)?.rawValue == grade)
    }
}
