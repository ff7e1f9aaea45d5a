import Testing

@testable import Similarity

/// That what says the same is found alike, and that set phrases are not enough.
struct SameAdviceTests {
    private static let inOtherWords = [
        // A noun for the verb, with its particle apart.
        ("Följa upp att avtalen efterlevs.", "Säkerställ uppföljning av avtalens efterlevnad."),
        ("Se över delegationsordningen.", "Gör en översyn av delegationsordningen."),
        ("Utvärdera insatserna för nyanlända elever.", "Göra en utvärdering av insatser för nyanlända elever."),
        ("Pröva behörigheterna i lönesystemet årligen.", "Genomför årlig prövning av behörigheter i lönesystemet."),
        // A compound for its parts.
        ("Utarbeta rutiner för uppföljning av avtal.", "Ta fram rutiner för avtalsuppföljning."),
        ("Upprätta en plan för underhåll av fastigheterna.", "Upprätta en underhållsplan för fastigheter."),
        ("Kartlägga riskerna för korruption.", "Genomföra en kartläggning av korruptionsrisker."),
        ("Inventera behovet av lokaler.", "Göra en inventering av lokalbehovet."),
        ("Rapportera avvikelser till nämnden.", "Förbättra avvikelserapporteringen."),
        // A suspended hyphen.
        ("Dokumentera mål- och resultatstyrningen.", "Dokumentera målstyrning och resultatstyrning."),
        ("Stärka barn- och ungdomsvården.", "Förstärka barnvården och ungdomsvården."),
        // Words that may stand for each other.
        ("Upprätta rutiner för hantering av hot och våld.", "Upprätta riktlinjer för hantering av hot och våld."),
        ("Säkerställa att klagomål och synpunkter hanteras.", "Utveckla hanteringen av klagomål och synpunkter."),
    ]

    @Test(arguments: inOtherWords)
    func `the same in other words is alike where nothing was learnt`(one: String, other: String) throws {
        let index = try Reading.index(Advice.matters + [one])
        #expect(try index.similarity(of: other, to: index.count - 1) > 0.6)
        #expect(try index.search(other).first?.unit == index.count - 1)
    }

    @Test(arguments: inOtherWords)
    func `the same in other words is alike by what was learnt, too`(one: String, other: String) throws {
        let index = try Reading.index(Advice.matters + [other], model: try #require(LearntCollection.model))
        #expect(try index.similarity(of: one, to: index.count - 1) > 0.6)
        #expect(try index.search(one).first?.unit == index.count - 1)
    }

    @Test(arguments: [
        ("Säkerställa att det finns ändamålsenliga rutiner för gallring.", "skolskjuts"),
        ("Vidta tillräckliga åtgärder för att stärka arbetet med jäv.", "vattenverk"),
        ("Nämnden bör se till att måltider hanteras systematiskt.", "ställföreträdare"),
    ])
    func `set phrases of the collection are not alike`(advice: String, other matter: String) throws {
        let texts = LearntCollection.reports.joined() + [advice]
        let index = try Reading.index(texts, model: try #require(LearntCollection.model))
        let words = ["gallring", "jäv", "måltider"]
        let other = words.reduce(advice) { $0.replacing($1, with: matter) }
        #expect(try index.similarity(of: other, to: index.count - 1) < 0.2)
    }

    @Test(arguments: [
        ("Nämnden bör se till att arbetet bedrivs systematiskt.", "Nämnden bör se till att hemtjänsten mäts."),
        ("Vidta åtgärder för att stärka styrningen av bygglov.", "Vidta åtgärder för att stärka rekryteringen."),
    ])
    func `common phrases are not alike where nothing was learnt`(one: String, other: String) throws {
        let index = try Reading.index(Advice.matters + [one])
        #expect(try index.similarity(of: other, to: index.count - 1) < 0.2)
    }

    @Test(arguments: Advice.matters.indices)
    func `advice on another matter is not alike`(place: Int) throws {
        let index = try Reading.index(Advice.matters, model: try #require(LearntCollection.model))
        for found in try index.search(Advice.matters[place]) {
            #expect(found.unit == place ? found.similarity > 0.99 : found.similarity < 0.3, "\(found)")
        }
    }
}
