import Testing

@testable import Similarity

struct LikenessTests {
    private let steps = (0...1_000).map { Float($0) / 1_000 }

    @Test func `what is shown begins at 0, ends at 1 and rises between`() {
        #expect(Likeness.shown(0) == 0)
        #expect(Likeness.shown(1) == 1)
        let shown = steps.map(Likeness.shown)
        #expect(zip(shown, shown.dropFirst()).allSatisfy { $0 < $1 })
        #expect(zip(shown, shown.dropFirst()).allSatisfy { $1 - $0 < 0.01 }, "a jump")
    }

    @Test func `beyond its bounds it is shown as its bounds are`() {
        #expect(Likeness.shown(-0.3) == 0)
        #expect(Likeness.shown(1.001) == 1)
        #expect(Likeness.raw(shownAs: -1) == 0)
        #expect(Likeness.raw(shownAs: 2) == 1)
    }

    @Test func `what is shown leads back to what was found`() {
        for raw in steps { #expect(abs(Likeness.raw(shownAs: Likeness.shown(raw)) - raw) < 1e-5) }
        for shown in steps.map(Double.init) {
            #expect(abs(Likeness.shown(Likeness.raw(shownAs: shown)) - shown) < 1e-5)
        }
    }

    @Test func `directions count the more the more was learnt, and nothing when nothing was`() throws {
        #expect(Likeness.semanticShare(of: .empty) == 0)
        let learnt = Likeness.semanticShare(of: try #require(LearntCollection.model))
        #expect((0.1...0.5).contains(learnt))
        #expect(Likeness.raw(semantic: 0.9, lexical: 0.4, share: 0) == 0.4)
        #expect(Likeness.raw(semantic: -0.9, lexical: 0.5, share: 0.5) == 0.5)
        #expect(Likeness.raw(semantic: 1, lexical: 1, share: learnt) == 1)
    }

    @Test func `a like context adds to what is alike, and another takes nothing away`() {
        for raw in steps.dropFirst() {
            #expect(Likeness.inContext(raw, context: 0) == raw)
            #expect(Likeness.inContext(raw, context: -1) == raw)
            #expect(Likeness.inContext(raw, context: 1) > raw || raw == 1)
            #expect(Likeness.inContext(raw, context: 1) <= 1)
        }
        #expect(Likeness.inContext(0, context: 1) == 0)
    }
}
