/// A fixed list of phrases with what each one means, of which texts are searched for all at once.
struct PhraseMap<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    private let phrases: [StaticString]
    private let values: [Value]
    /// The places in the list by bucket, the places of one bucket side by side and rising.
    private let places: [Int]
    /// Where the places of each bucket begin, and behind the last one where they end.
    private let starts: [Int]

    /// A list of phrases of two bytes or more, written with small letters.
    init(dictionaryLiteral entries: (StaticString, Value)...) { self.init(entries) }

    /// A list of phrases of two bytes or more, written with small letters.
    init(_ entries: [(StaticString, Value)]) {
        let phrases = entries.map(\.0)
        let buckets = phrases.map { Self.bucket($0.utf8Start[0], $0.utf8Start[1]) }
        let places = buckets.indices.sorted { (buckets[$0], $0) < (buckets[$1], $1) }
        self.phrases = phrases
        values = entries.map(\.1)
        self.places = places
        starts = (0...256).map { bucket in places.firstIndex { buckets[$0] >= bucket } ?? places.count }
    }

    /// A number below 256 that the first two bytes of phrases rarely share.
    @inline(__always)
    private static func bucket(_ first: UInt8, _ second: UInt8) -> Int { Int(first &* 31 &+ second) }

    /// The phrase that stands first in `text`, and of those at one place the first in the list.
    ///
    /// - Parameter text: The text to search.
    /// - Returns: Where the phrase stands and what it means; `nil` where none occurs.
    func earliest(in text: FoldedText) -> (place: Int, value: Value)? {
        var found: (place: Int, value: Value)?
        search(text) { place, value in
            found = (place, value)
            return false
        }
        return found
    }

    /// Whether one of the phrases occurs in `text`.
    func occurs(in text: FoldedText) -> Bool { earliest(in: text) != nil }

    /// What all phrases that occur in `text` mean, in the order of the text.
    func all(in text: FoldedText) -> [Value] {
        var found: [Value] = []
        search(text) { _, value in
            found.append(value)
            return true
        }
        return found
    }

    /// Calls `visit` with the place and meaning of each phrase that occurs in `text`, until it returns `false`.
    @inline(__always)
    private func search(_ text: FoldedText, _ visit: (Int, Value) -> Bool) {
        text.bytes.withUnsafeBufferPointer { bytes in
            starts.withUnsafeBufferPointer { starts in
                for index in 0..<max(bytes.count - 1, 0) {
                    let bucket = Self.bucket(bytes[index], bytes[index + 1])
                    let (from, end) = (starts[bucket], starts[bucket + 1])
                    guard from < end else { continue }
                    let rest = UnsafeBufferPointer(rebasing: bytes[index...])
                    for place in places[from..<end] where rest.begins(with: phrases[place]) {
                        if !visit(index, values[place]) { return }
                    }
                }
            }
        }
    }
}

/// A fixed list of phrases, of which texts are searched for all at once.
struct PhraseSet: Sendable, ExpressibleByArrayLiteral {
    private let phrases: PhraseMap<Bool>

    /// A list of phrases of two bytes or more, written with small letters.
    init(arrayLiteral phrases: StaticString...) { self.phrases = PhraseMap(phrases.map { ($0, true) }) }

    /// Whether one of the phrases occurs in `text`.
    func occurs(in text: FoldedText) -> Bool { phrases.occurs(in: text) }
}
