/// A hash table from byte strings to numbers, with open addressing and linear probing.
///
/// It does not own its keys: they must outlive it, as strings in a `ByteArena` do. A look-up allocates nothing.
struct ByteTable {
    /// What a slot holds: half of the key's hash, and the entry's index plus one; 0 marks a free slot.
    private struct Slot {
        var tag: UInt32 = 0
        var entry: UInt32 = 0
    }

    private struct Entry {
        var key: UnsafeBufferPointer<UInt8>
        var hash: UInt64
        var value: Int32
    }

    private static let initialSlots = 1 << 10

    private let hash = ByteHash()
    private var slots = [Slot](repeating: Slot(), count: initialSlots)
    private var entries: [Entry] = []

    /// The keys stored.
    var count: Int { entries.count }

    /// The value stored for a key, or nil.
    func value(for key: UnsafeBufferPointer<UInt8>) -> Int32? {
        let keyHash = hash(key)
        let tag = UInt32(truncatingIfNeeded: keyHash >> 32)
        let mask = slots.count - 1
        var position = Int(truncatingIfNeeded: keyHash) & mask
        while slots[position].entry != 0 {
            if slots[position].tag == tag {
                let entry = entries[Int(slots[position].entry) - 1]
                if entry.key.count == key.count, isEqual(entry.key, key) { return entry.value }
            }
            position = (position + 1) & mask
        }
        return nil
    }

    /// Stores a value for a key that has none yet.
    mutating func insert(_ key: UnsafeBufferPointer<UInt8>, value: Int32) {
        if (entries.count + 1) * 2 > slots.count { grow() }
        entries.append(Entry(key: key, hash: hash(key), value: value))
        place(entries.count - 1)
    }

    private mutating func grow() {
        slots = [Slot](repeating: Slot(), count: slots.count * 2)
        for index in entries.indices { place(index) }
    }

    private mutating func place(_ index: Int) {
        let keyHash = entries[index].hash
        let mask = slots.count - 1
        var position = Int(truncatingIfNeeded: keyHash) & mask
        while slots[position].entry != 0 { position = (position + 1) & mask }
        slots[position] = Slot(tag: UInt32(truncatingIfNeeded: keyHash >> 32), entry: UInt32(index + 1))
    }

    /// Compares two strings of the same length, eight bytes at a time.
    private func isEqual(_ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>) -> Bool {
        let (first, second) = (UnsafeRawBufferPointer(first), UnsafeRawBufferPointer(second))
        var offset = 0
        while first.count - offset >= 8 {
            let difference =
                first.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                ^ second.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            if difference != 0 { return false }
            offset += 8
        }
        while offset < first.count {
            if first[offset] != second[offset] { return false }
            offset += 1
        }
        return true
    }
}
