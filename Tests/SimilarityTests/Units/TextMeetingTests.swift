import Testing

@testable import Similarity

struct TextMeetingTests {
    private struct Met: Equatable {
        var source: String
        var other: String
        var relation: TextMeeting.Relation
    }

    private func meeting(_ source: String, _ other: String, model: SemanticModel = .empty) throws -> TextMeeting {
        let reader = try Reading.reader()
        return TextMeeting(reader.words(in: source), reader.words(in: other), model: model)
    }

    private func pairs(_ meeting: TextMeeting) -> [Met] {
        meeting.pairs.map {
            Met(source: $0.source.features.lemma, other: $0.other.features.lemma, relation: $0.relation)
        }
    }

    @Test func `words of both are shared, in any form, as they stand in the other text`() throws {
        let other = "Arkivets gallringar."
        let meeting = try meeting("Gallring i arkivet, gallring i diariet.", other)
        #expect(Set(meeting.shared.map(\.features.lemma)) == ["gallring", "arkiv"])
        let utf8 = Array(other.utf8)
        #expect(
            Set(meeting.shared.map { String(decoding: utf8[$0.range], as: UTF8.self) }) == ["Arkivets", "gallringar"])
        #expect(meeting.pairs.isEmpty)
    }

    @Test(arguments: [
        ("Underhåll av broar.", "En underhållsplan.", "underhåll", "underhållsplan", TextMeeting.Relation.compound),
        ("En lokalplan.", "En skolplan.", "lokalplan", "skolplan", .compound),
        ("Brister i hanteringen.", "Alla avvikelser.", "brist", "avvika", .synonyms),
        ("Rutiner.", "Riktlinjer.", "rutin", "riktlinje", .synonyms),
        ("Kartlägga riskerna.", "En kartläggning.", "kartlägga", "kartläggning", .derivation),
        ("Planera vägarna.", "Planering pågår.", "planera", "planering", .derivation),
    ])
    func `words that differ meet by what they have in common`(
        source: String, other: String, word: String, met: String, relation: TextMeeting.Relation
    ) throws {
        #expect(try pairs(meeting(source, other)).contains(Met(source: word, other: met, relation: relation)))
    }

    @Test func `words that stand beside the same words meet where that was learnt`() throws {
        let model = try #require(LearntCollection.model)
        #expect(try pairs(meeting("Om hamnar.", "Om färjor.", model: model)).map(\.relation) == [.distribution])
        #expect(try meeting("Om hamnar.", "Om färjor.").pairs.isEmpty)
        #expect(try meeting("Om hamnar.", "Om vattenverk.", model: model).pairs.isEmpty)
    }

    @Test func `each word meets one other at most, and none that is shared`() throws {
        let meeting = try meeting("Avtal och underhåll.", "Underhållsplan, underhållsavtal, avtal och underhållsbehov.")
        #expect(meeting.shared.map(\.features.lemma) == ["avtal"])
        #expect(meeting.pairs.count == 1)
        #expect(meeting.pairs.first?.source.features.lemma == "underhåll")
    }

    @Test func `words that say little need not be told`() throws {
        #expect(try meeting("Säkerställa det.", "Tillse det.").pairs.isEmpty)
    }

    @Test func `texts without words, or with nothing in common, do not meet`() throws {
        for (one, other) in [("", ""), ("Taxan.", ""), ("", "Taxan."), ("Taxan.", "Broarna.")] {
            let meeting = try meeting(one, other)
            #expect(meeting.shared.isEmpty && meeting.pairs.isEmpty)
        }
    }
}
