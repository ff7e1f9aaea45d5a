import AuditReport
import Testing

struct QualityMeterTests {
    private static let clean = """
        Lekplatserna ses över varje vår av två vaktmästare som har gått en kurs i säkerhet. Bristerna skrivs upp i en \
        lista som nämnden får läsa före sommaren. Gungorna byttes ut efter en olycka på den största platsen, och sedan \
        dess har inga barn skadats. Staketen målas om vart fjärde år av ungdomar som har sommararbete.
        """

    private func quality(_ text: String) -> TextQuality { report(text).quality }

    @Test func `clean text has the full score`() {
        #expect(quality(Self.clean).score == 1)
        #expect(quality(Self.clean).damagedWords == 0)
        #expect(quality(Self.clean).words == Self.clean.split(separator: " ").count)
    }

    @Test(arguments: [
        ("säkerhet", "säke1het"), ("olycka", "o1ycka"), ("ungdomar", "ungd0mar"), ("största", "stör5ta"),
        ("vaktmästare", "waktmäswre"), ("sommararbete", "sommarArbete"), ("Bristerna", "Brstrn"),
        ("skrivs", "skrıvs"),
    ])
    func `a word that no Swedish text has is damaged`(word: String, damage: String) {
        let found = quality(Self.clean.replacing(word, with: damage))
        #expect(found.damagedWords == 1)
        #expect(found.score < 0.9)
    }

    @Test(arguments: [
        "KPMG", "IT", "2016-05-04", "IT-stöd", "SOSFS", "IKT", "COVID-19", "§ 12", "12 m²", "Kl. 14:30", "och/eller",
        "PwC", "e-tjänst", "Göteborg", "sju", "Twitter", "ProCapita", "YouTube", "StratSys", "www.ekhamra.se",
    ])
    func `names, numbers and abbreviations are no damage`(word: String) {
        #expect(quality("\(Self.clean) Där står \(word) på skylten.").damagedWords == 0)
    }

    @Test func `the more damage, the lower the score, and never below nought`() {
        let swaps = [("säkerhet", "säke1het"), ("olycka", "o1ycka"), ("ungdomar", "ungd0mar"), ("barn", "b4rn")]
        var text = Self.clean
        var scores = [quality(text).score]
        for (word, damage) in swaps {
            text = text.replacing(word, with: damage)
            scores.append(quality(text).score)
        }
        #expect(zip(scores, scores.dropFirst()).allSatisfy { $0 > $1 })
        #expect(quality(Self.clean.replacing("e", with: "3e3e")).score == 0)
    }

    @Test(arguments: ["", "\n\n", "---\n"])
    func `a text without words has the full score and no words`(text: String) {
        #expect(quality(text) == TextQuality(score: 1, damagedWords: 0, words: 0))
    }
}
