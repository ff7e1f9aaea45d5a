/// Works on the elements of a sequence side by side and hands the results over in the order of the elements.
///
/// A result is handed over as soon as it and all before it are there, even while the next element is still awaited; so a
/// caller may wait for the answer to one element before it sends the next. No more than `width` elements are held at any time.
///
/// - Parameters:
///   - inputs: The elements.
///   - width: How many elements are worked on at the same time, ≥ 1.
///   - work: What is done with each.
///   - deliver: What is done with each result, in order and one at a time.
/// - Throws: Whatever the sequence or `deliver` throws; then nothing more is read.
public func workInOrder<Inputs: AsyncSequence & Sendable, Output: Sendable>(
    _ inputs: Inputs, width: Int,
    work: @escaping @Sendable (Inputs.Element) async -> Output,
    deliver: (Output) async throws -> Void
) async throws where Inputs.Element: Sendable {
    let (slots, freeSlots) = AsyncStream.makeStream(of: Void.self)
    for _ in 0..<max(width, 1) { freeSlots.yield() }
    let (started, starting) = AsyncStream.makeStream(of: Task<Output, Never>.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
            defer { starting.finish() }
            var slot = slots.makeAsyncIterator()
            for try await input in inputs {
                guard await slot.next() != nil else { throw CancellationError() }
                starting.yield(Task { await work(input) })
            }
        }
        for await task in started {
            let output = await withTaskCancellationHandler {
                await task.value
            } onCancel: {
                task.cancel()
            }
            try await deliver(output)
            freeSlots.yield()
        }
        try await group.waitForAll()
    }
}
