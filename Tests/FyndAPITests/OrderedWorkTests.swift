import Synchronization
import Testing

@testable import FyndAPI

struct OrderedWorkTests {
    private static func stream(_ numbers: Range<Int>) -> AsyncStream<Int> {
        AsyncStream { continuation in
            for number in numbers { continuation.yield(number) }
            continuation.finish()
        }
    }

    @Test(arguments: [1, 2, 7, 1000])
    func `results come in the order of the elements`(width: Int) async throws {
        var results: [Int] = []
        try await workInOrder(Self.stream(0..<300), width: width, window: WorkWindow(elements: width)) { number in
            for _ in 0..<(number % 5) { await Task.yield() }
            return number * 2
        } deliver: { result in
            results.append(result)
        }
        #expect(results == (0..<300).map { $0 * 2 })
    }

    @Test func `no more are worked on at a time than the width`() async throws {
        let counts = Mutex((now: 0, most: 0))
        try await workInOrder(Self.stream(0..<200), width: 3, window: WorkWindow(elements: 20)) { _ in
            counts.withLock { counts in
                counts.now += 1
                counts.most = max(counts.most, counts.now)
            }
            await Task.yield()
            counts.withLock { $0.now -= 1 }
        } deliver: { _ in
        }
        #expect(counts.withLock { $0.most } <= 3)
    }

    @Test func `an answer is handed over before the next element is there`() async throws {
        let (inputs, sender) = AsyncStream.makeStream(of: Int.self)
        sender.yield(1)
        var answers: [Int] = []
        try await workInOrder(inputs, width: 4, window: WorkWindow(elements: 4)) {
            $0
        } deliver: { answer in
            answers.append(answer)
            if answer < 5 { sender.yield(answer + 1) } else { sender.finish() }
        }
        #expect(answers == [1, 2, 3, 4, 5])
    }

    @Test func `an error while handing over ends the work though more input is awaited`() async {
        struct Refused: Error {}
        let (inputs, sender) = AsyncStream.makeStream(of: Int.self)
        sender.yield(1)
        await #expect(throws: Refused.self) {
            try await workInOrder(inputs, width: 1, window: WorkWindow(elements: 1)) {
                $0
            } deliver: { _ in
                throw Refused()
            }
        }
        sender.finish()
    }

    @Test func `what comes after an element that takes long is worked on as far as the window allows`() async throws {
        let (allDone, done) = AsyncStream.makeStream(of: Void.self)
        let count = Mutex(0)
        var results: [Int] = []
        // The first element ends only when the nine others of the window have been worked on.
        try await workInOrder(Self.stream(0..<30), width: 2, window: WorkWindow(elements: 10)) { number in
            if number == 0 {
                for await _ in allDone {}
                return count.withLock { $0 }
            }
            let isLast = count.withLock { count in
                count += 1
                return count == 9
            }
            if isLast { done.finish() }
            return number
        } deliver: { result in
            results.append(result)
        }
        #expect(results == [9] + (1..<30))
    }

    @Test func `nothing more is begun while the results that are held weigh too much`() {
        let pace = WorkPace(width: 2, window: WorkWindow(elements: 10, weight: 100))
        #expect(pace.begins() && pace.begins())
        #expect(!pace.begins(), "two are being worked on")
        pace.ended(weight: 99)
        #expect(pace.begins())
        pace.ended(weight: 1)
        #expect(!pace.begins(), "100 are held")
        pace.delivered(weight: 99)
        #expect(pace.begins())
    }
}
