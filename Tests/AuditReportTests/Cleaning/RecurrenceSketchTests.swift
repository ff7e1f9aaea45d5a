import Testing

@testable import AuditReport

struct RecurrenceSketchTests {
    @Test(arguments: [1, 10, 1000, 20_000])
    func `what came twice is never missed, and most of what came once is told`(count: Int) {
        var random = SeededGenerator(seed: UInt64(count))
        let once = (0..<count).map { _ in random.next() }
        let twice = (0..<count / 4).map { _ in random.next() }
        var sketch = RecurrenceSketch(capacity: count * 2)
        for number in once + twice + twice { sketch.insert(number) }
        #expect(twice.allSatisfy { sketch.mayRecur($0) })
        #expect(once.count { sketch.mayRecur($0) } <= count / 8)
    }
}
