import Testing

@testable import FyndIndex

struct EditDistanceTests {
    private func cost(_ first: String, _ second: String, budget: Int = 20) -> Int? {
        var distance = EditDistance(from: first.utf8, budget: budget)
        return distance.cost(to: second.utf8)
    }

    @Test(arguments: [
        ("kontroll", "kontroll", 0), ("kontroll", "kontrolx", 10), ("kontrol", "kontroll", 5),
        ("kontrolll", "kontroll", 5),
        ("knotroll", "kontroll", 10), ("aldre", "äldre", 3), ("overforing", "överföring", 6),
        ("kontrpll", "kontroll", 7),
        ("tjenst", "tjänst", 7), ("ontroll", "kontroll", 15), ("okntroll", "kontroll", 15),
        ("interkontroll", "internkontroll", 10),
        ("uppfölnjig", "uppföljning", 20),
    ])
    func `slips cost what they are likely to be`(first: String, second: String, expected: Int) {
        #expect(cost(first, second) == expected)
        #expect(cost(second, first) == expected)
    }

    @Test func `what is beyond the budget has no cost`() {
        #expect(cost("kontroll", "kxntrxll", budget: 10) == nil)
        #expect(cost("kontroll", "kxntrxlx") == nil)
        #expect(cost("plan", "planering") == nil)
        #expect(cost("", "") == 0)
        #expect(cost(String(repeating: "a", count: 70), String(repeating: "a", count: 70)) == nil)
    }

    @Test func `the band gives what the whole table does`() {
        var random = SystemRandomNumberGenerator()
        func word() -> [UInt8] {
            (0..<Int.random(in: 1...9, using: &random)).map { _ in "abn".utf8.randomElement(using: &random)! }
        }
        for _ in 0..<2_000 {
            let (first, second) = (word(), word())
            var narrow = EditDistance(from: first, budget: 20)
            var wide = EditDistance(from: first, budget: 1_000)
            let whole = wide.cost(to: second)
            #expect(narrow.cost(to: second) == whole.flatMap { $0 <= 20 ? $0 : nil })
        }
    }
}
