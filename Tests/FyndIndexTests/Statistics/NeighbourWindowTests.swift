import FyndAPI
import Testing

@testable import FyndIndex

struct NeighbourWindowTests {
    /// The neighbours as a picture: `<` and `>` on either side of the nearest occurrence, `.` for other words.
    private func picture(
        _ occurrences: [Range<Int>], among count: Int, left: Int, right: Int, sentenceEnds: [Int]? = nil
    ) -> String {
        var request = CollocatesRequest(query: "")
        (request.left, request.right, request.within) = (left, right, sentenceEnds == nil ? .passage : .sentence)
        var window = NeighbourWindow(request)
        var picture = [Character](repeating: ".", count: count)
        window.forEachNeighbour(of: occurrences, among: count, sentenceEnds: sentenceEnds ?? []) {
            picture[$0] = $1 == .left ? "<" : ">"
        }
        return String(picture)
    }

    @Test func `words on either side are neighbours, as many as there may be`() {
        #expect(picture([4..<5], among: 9, left: 2, right: 3) == "..<<.>>>.")
        #expect(picture([4..<6], among: 9, left: 5, right: 0) == "<<<<.....")
        #expect(picture([0..<1], among: 2, left: 5, right: 5) == ".>")
        #expect(picture([], among: 4, left: 5, right: 5) == "....")
    }

    @Test
    func `a word between occurrences is the neighbour of the nearer, on the right of the first when both are as near`()
    {
        #expect(picture([0..<1, 4..<5], among: 7, left: 3, right: 3) == ".>><.>>")
        #expect(picture([1..<2, 3..<4], among: 6, left: 1, right: 1) == "<.>.>.")
        #expect(picture([0..<1, 5..<6], among: 7, left: 3, right: 1) == ".><<<.>")
    }

    @Test func `words of another occurrence are no neighbours`() {
        #expect(picture([1..<2, 2..<4], among: 6, left: 2, right: 2) == "<...>>")
    }

    @Test func `within sentences the window ends where the sentence does`() {
        #expect(picture([4..<5], among: 9, left: 3, right: 3, sentenceEnds: [2, 5]) == "...<.>...")
        #expect(picture([2..<3], among: 6, left: 3, right: 3, sentenceEnds: [2]) == "<<....")
        #expect(picture([3..<4], among: 6, left: 3, right: 3, sentenceEnds: [2]) == "....>>")
    }
}
