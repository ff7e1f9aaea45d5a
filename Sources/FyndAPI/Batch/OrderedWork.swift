/// Works on the elements of a sequence side by side and hands the results over in the order of the elements.
///
/// A result is handed over as soon as it and all before it are there, even while the next element is still awaited; so a
/// caller may wait for the answer to one element before it sends the next. While one element takes long, those after it are worked on as far as
/// `window` allows.
///
/// - Parameters:
///   - inputs: The elements.
///   - width: How many elements are worked on at the same time, ≥ 1.
///   - window: How far work may run ahead of what has been handed over.
///   - weigh: What a result weighs in the window.
///   - work: What is done with each.
///   - deliver: What is done with each result, in order and one at a time.
/// - Throws: Whatever the sequence or `deliver` throws; then nothing more is read.
public func workInOrder<Inputs: AsyncSequence & Sendable, Output: Sendable>(
    _ inputs: Inputs, width: Int, window: WorkWindow,
    weigh: @escaping @Sendable (Output) -> Int = { _ in 0 },
    work: @escaping @Sendable (Inputs.Element) async -> Output,
    deliver: (Output) async throws -> Void
) async throws where Inputs.Element: Sendable {
    let pace = WorkPace(width: max(width, 1), window: window)
    let (started, starting) = AsyncStream.makeStream(of: Task<Output, Never>.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
            defer { starting.finish() }
            var changes = pace.changes.makeAsyncIterator()
            for try await input in inputs {
                while !pace.begins() {
                    guard await changes.next() != nil else { throw CancellationError() }
                }
                starting.yield(
                    Task {
                        let output = await work(input)
                        pace.ended(weight: weigh(output))
                        return output
                    })
            }
        }
        for await task in started {
            let output = await withTaskCancellationHandler {
                await task.value
            } onCancel: {
                task.cancel()
            }
            try await deliver(output)
            pace.delivered(weight: weigh(output))
        }
        try await group.waitForAll()
    }
}

/// How far ordered work may run ahead of what has been handed over.
public struct WorkWindow: Hashable, Sendable {
    /// How many elements may have been begun and not been handed over, ≥ 1.
    public var elements: Int
    /// What results that have not been handed over may weigh together before nothing more is begun.
    public var weight: Int

    /// A window of a number of elements, whatever they weigh unless a weight is given.
    public init(elements: Int, weight: Int = .max) {
        self.elements = max(elements, 1)
        self.weight = weight
    }
}
