import CXapian

/// Collects the postings of one document in flat arrays that are used again for the next.
public struct PostingBuffer {
    private struct Entry {
        var termStart: Int
        var termLength: Int
        var wdf: UInt32
        var positionStart: Int
        var positionCount: Int
    }

    private var arena: [UInt8] = []
    private var positions: [UInt32] = []
    private var entries: [Entry] = []

    /// Makes an empty buffer.
    public init() {}

    /// Forgets the postings and keeps the memory.
    public mutating func removeAll() {
        arena.removeAll(keepingCapacity: true)
        positions.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
    }

    /// Adds a term without positions.
    ///
    /// - Parameters:
    ///   - term: Its bytes, 1...245 of them.
    ///   - wdf: How often it counts in the document; 0 for a term that only filters.
    public mutating func add(_ term: [UInt8], wdf: Int) {
        term.withUnsafeBufferPointer { add($0, wdf: wdf) }
    }

    /// Adds a term without positions from bytes that somebody else owns.
    ///
    /// - Parameters:
    ///   - term: Its bytes, 1...245 of them.
    ///   - wdf: How often it counts in the document.
    public mutating func add(_ term: UnsafeBufferPointer<UInt8>, wdf: Int) {
        entries.append(
            Entry(
                termStart: arena.count, termLength: term.count, wdf: UInt32(wdf), positionStart: positions.count,
                positionCount: 0))
        arena.append(contentsOf: term)
    }

    /// Adds a term with positions.
    ///
    /// - Parameters:
    ///   - term: Its bytes, 1...245 of them.
    ///   - wdf: How often it counts in the document.
    ///   - newPositions: Where it stands, ascending, from 1.
    public mutating func add(_ term: [UInt8], wdf: Int, positions newPositions: [UInt32]) {
        term.withUnsafeBufferPointer { add($0, wdf: wdf) }
        entries[entries.count - 1].positionCount = newPositions.count
        positions.append(contentsOf: newPositions)
    }

    func withNative<Result>(_ body: (UnsafeBufferPointer<cx_posting>) -> Result) -> Result {
        arena.withUnsafeBufferPointer { arena in
            positions.withUnsafeBufferPointer { positions in
                withUnsafeTemporaryAllocation(of: cx_posting.self, capacity: entries.count) { native in
                    for (index, entry) in entries.enumerated() {
                        let term = cx_bytes(
                            bytes: arena.baseAddress.map { $0 + entry.termStart }, length: entry.termLength)
                        native.initializeElement(
                            at: index,
                            to: cx_posting(
                                term: term, wdf: entry.wdf,
                                positions: positions.baseAddress.map { $0 + entry.positionStart },
                                position_count: entry.positionCount))
                    }
                    return body(UnsafeBufferPointer(native))
                }
            }
        }
    }
}
