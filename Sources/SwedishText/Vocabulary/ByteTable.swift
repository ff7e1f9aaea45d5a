/// A hash table from byte strings to numbers, with open addressing and linear probing.
///
/// It does not own its keys: they must outlive it, as strings in a `ByteArena` do. A look-up allocates nothing and
/// looks at one slot and the key itself, as a rule.
final class ByteTable {
    /// A key, what can be told of it without looking at it, and its value. A slot without a key is free.
    private struct Slot {
        var key: UnsafePointer<UInt8>?
        /// The low bits of the key's length and, above them, bits of its hash.
        var tag: UInt32
        var value: Int32
    }

    /// The bytes of the longest key.
    static let longestKey = Int(lengthBits)

    private static let lengthBits: UInt32 = (1 << 11) - 1
    private static let initialSlots = 1 << 6

    private let hash = ByteHash()
    private var slots: UnsafeMutablePointer<Slot>
    private var mask: Int
    /// The keys stored.
    private(set) var count = 0

    init() {
        slots = Self.makeSlots(Self.initialSlots)
        mask = Self.initialSlots - 1
    }

    deinit { slots.deallocate() }

    private static func makeSlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
        let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
        slots.initialize(repeating: Slot(key: nil, tag: 0, value: 0), count: count)
        return slots
    }

    /// The value stored for a key, or nil.
    @inline(__always)
    func value(for key: UnsafeBufferPointer<UInt8>) -> Int32? {
        guard let start = key.baseAddress, key.count <= Self.longestKey else { return nil }
        let keyHash = hash(key)
        let tag = Self.tag(keyHash, key.count)
        let (slots, mask) = (slots, mask)
        var position = Int(truncatingIfNeeded: keyHash) & mask
        while let stored = slots[position].key {
            if slots[position].tag == tag, Self.areEqual(stored, start, key.count) { return slots[position].value }
            position = (position + 1) & mask
        }
        return nil
    }

    /// Stores a value for a key that has none yet.
    ///
    /// - Parameters:
    ///   - key: At most `longestKey` bytes that stay where they are.
    ///   - value: Its value.
    func insert(_ key: UnsafeBufferPointer<UInt8>, value: Int32) {
        precondition(key.count <= Self.longestKey, "A key of \(key.count) bytes is too long.")
        guard let start = key.baseAddress else { return }
        if (count + 1) * 2 > mask + 1 { grow() }
        let keyHash = hash(key)
        place(Slot(key: start, tag: Self.tag(keyHash, key.count), value: value), keyHash)
        count += 1
    }

    private func grow() {
        let (old, oldCount) = (slots, mask + 1)
        slots = Self.makeSlots(oldCount * 2)
        mask = oldCount * 2 - 1
        for index in 0..<oldCount {
            guard let start = old[index].key else { continue }
            let length = Int(old[index].tag & Self.lengthBits)
            place(old[index], hash(UnsafeBufferPointer(start: start, count: length)))
        }
        old.deallocate()
    }

    private func place(_ slot: Slot, _ keyHash: UInt64) {
        var position = Int(truncatingIfNeeded: keyHash) & mask
        while slots[position].key != nil { position = (position + 1) & mask }
        slots[position] = slot
    }

    @inline(__always)
    private static func tag(_ keyHash: UInt64, _ length: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: keyHash >> 32) & ~lengthBits | UInt32(truncatingIfNeeded: length)
    }

    /// Compares two strings of the same length, eight bytes at a time.
    @inline(__always)
    private static func areEqual(
        _ first: UnsafePointer<UInt8>, _ second: UnsafePointer<UInt8>, _ count: Int
    ) -> Bool {
        let (firstWords, secondWords) = (UnsafeRawPointer(first), UnsafeRawPointer(second))
        var offset = 0
        while count - offset >= 8 {
            let difference =
                firstWords.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                ^ secondWords.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            if difference != 0 { return false }
            offset += 8
        }
        while offset < count {
            if first[offset] != second[offset] { return false }
            offset += 1
        }
        return true
    }
}
