import Xapian

/// A passage on its way to become a hit.
struct RankedEntry {
    var document: DocumentID
    var score: Float
    /// The rank of its report by id, which decides between equals: numbers of documents depend on how many workers indexed them.
    var reportRank: UInt32 = 0
    /// What comes before the score when hits are sorted by it; the greater comes first.
    var key: Int32 = 0

    /// Whether it comes before another: by key, score, and then by report and place in the report, so that the order is the same in
    /// every run, and in every index of the same files.
    func precedes(_ other: RankedEntry) -> Bool {
        if key != other.key { return key > other.key }
        if score != other.score { return score > other.score }
        if reportRank != other.reportRank { return reportRank < other.reportRank }
        return document < other.document
    }
}

/// The first of many entries: a heap whose root is the last of those that are kept.
struct RankedEntries {
    private let limit: Int
    private var heap: [RankedEntry] = []

    /// Keeps at most `limit` entries.
    init(limit: Int) {
        self.limit = limit
    }

    /// Adds an entry, unless as many as are kept come before it.
    mutating func insert(_ entry: RankedEntry) {
        guard heap.count >= limit else {
            heap.append(entry)
            rise(from: heap.count - 1)
            return
        }
        guard limit > 0, entry.precedes(heap[0]) else { return }
        heap[0] = entry
        sink()
    }

    /// The entries, the first one first.
    var sorted: [RankedEntry] { heap.sorted { $0.precedes($1) } }

    private mutating func rise(from start: Int) {
        var index = start
        while index > 0 {
            let parent = (index - 1) / 2
            guard heap[parent].precedes(heap[index]) else { return }
            heap.swapAt(index, parent)
            index = parent
        }
    }

    private mutating func sink() {
        var index = 0
        while true {
            var last = index
            for child in 2 * index + 1...2 * index + 2 where child < heap.count && heap[last].precedes(heap[child]) {
                last = child
            }
            guard last != index else { return }
            heap.swapAt(index, last)
            index = last
        }
    }
}
