/// A fixed list of phrases with what each one means, of which texts are searched for all at once.
///
/// The first in the list that occurs counts, wherever it stands.
struct PhraseMap<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    private let phrases: [StaticString]
    private let values: [Value]
    /// The places in the list by bucket, the places of one bucket side by side and rising.
    private let places: [Int]
    /// Where the places of each bucket begin, and behind the last one where they end.
    private let starts: [Int]

    /// A list of phrases of two bytes or more, written with small letters.
    init(dictionaryLiteral entries: (StaticString, Value)...) {
        phrases = entries.map(\.0)
        values = entries.map(\.1)
        let buckets = phrases.map { Self.bucket($0.utf8Start[0], $0.utf8Start[1]) }
        let places = buckets.indices.sorted { (buckets[$0], $0) < (buckets[$1], $1) }
        self.places = places
        starts = (0...256).map { bucket in places.firstIndex { buckets[$0] >= bucket } ?? places.count }
    }

    /// A number below 256 that the first two bytes of phrases rarely share.
    @inline(__always)
    private static func bucket(_ first: UInt8, _ second: UInt8) -> Int { Int(first &* 31 &+ second) }

    /// What the first phrase in the list that occurs in `text` means; `nil` where none occurs.
    func first(in text: FoldedText) -> Value? {
        var best = phrases.count
        text.bytes.withUnsafeBufferPointer { bytes in
            guard bytes.count > 1 else { return }
            for index in 0..<(bytes.count - 1) {
                let bucket = Self.bucket(bytes[index], bytes[index + 1])
                for place in places[starts[bucket]..<starts[bucket + 1]] where place < best {
                    if UnsafeBufferPointer(rebasing: bytes[index...]).begins(with: phrases[place]) { best = place }
                }
            }
        }
        return best < phrases.count ? values[best] : nil
    }
}
