import FyndAPI

/// Works on a long list slice by slice: whatever reader is free takes the next slice, and what comes of the slices is handed over in
/// their order. No more than a few slices are held, however long the list is.
///
/// The list belongs to one revision of the index. When a reader finds another, the work ends with an error: no answer is made of two
/// states.
struct PassageStream: Sendable {
    /// The length of the first slice, so that the first result is there at once; each slice is twice as long as the one before,
    /// up to `longestSlice`.
    private static let firstSlice = 8
    private static let longestSlice = 512

    /// The revision that the list belongs to.
    let fingerprint: UInt64
    let readers: ReaderPool
    /// The folder of the index, for messages.
    let indexPath: String

    /// Works on all slices.
    ///
    /// - Parameters:
    ///   - elements: The list.
    ///   - work: What a reader makes of a slice, on its own thread.
    ///   - deliver: What is done with each result, in order and one at a time.
    /// - Throws: `ServiceError` when a slice cannot be worked on, `.unavailable` when the index has changed; whatever `deliver` throws.
    func forEachSlice<Element: Sendable, Output: Sendable>(
        of elements: [Element], work: @escaping @Sendable (IndexReader, ArraySlice<Element>) throws -> Output,
        deliver: (Output) async throws -> Void
    ) async throws {
        let (readers, fingerprint, indexPath) = (readers, fingerprint, indexPath)
        let slices = Slices(count: elements.count, first: Self.firstSlice, longest: Self.longestSlice)
        let window = WorkWindow(elements: readers.count + 2)
        try await workInOrder(slices, width: window.elements, window: window) {
            slice -> Result<Output, ServiceError> in
            do {
                return .success(
                    try await readers.withReader { reader in
                        try reader.read { reader in
                            guard try reader.snapshot().table.fingerprint == fingerprint else { throw Self.changed }
                            return try work(reader, elements[slice])
                        }
                    })
            } catch {
                return .failure(IndexFailureTranslation.serviceError(error, indexPath: indexPath))
            }
        } deliver: {
            try await deliver($0.get())
        }
    }

    private static let changed = ServiceError.unavailable(
        "The index changed while the answer was being made, so that its rest would not belong to its beginning. Ask again."
    )

    /// The slices of a list, as ranges of its places.
    private struct Slices: AsyncSequence, Sendable {
        let count: Int
        let first: Int
        let longest: Int

        struct AsyncIterator: AsyncIteratorProtocol {
            let slices: Slices
            var start = 0
            var length: Int

            mutating func next() async -> Range<Int>? {
                guard start < slices.count else { return nil }
                let slice = start..<Swift.min(start + length, slices.count)
                start = slice.upperBound
                length = Swift.min(length * 2, slices.longest)
                return slice
            }
        }

        func makeAsyncIterator() -> AsyncIterator { AsyncIterator(slices: self, length: first) }
    }
}
