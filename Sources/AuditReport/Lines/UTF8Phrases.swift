import Glibc

extension UnsafeBufferPointer<UInt8> {
    /// Whether the bytes begin with a phrase.
    func begins(with phrase: StaticString) -> Bool {
        let count = phrase.utf8CodeUnitCount
        guard self.count >= count, count > 0, let start = baseAddress, start[0] == phrase.utf8Start[0] else {
            return false
        }
        return memcmp(start, phrase.utf8Start, count) == 0
    }

    /// Whether the bytes end with a phrase.
    func ends(with phrase: StaticString) -> Bool {
        let count = phrase.utf8CodeUnitCount
        guard self.count >= count, let start = baseAddress else { return false }
        return memcmp(start + (self.count - count), phrase.utf8Start, count) == 0
    }

    /// Whether a phrase occurs.
    func contains(_ phrase: StaticString) -> Bool {
        var start = first(phrase.utf8Start[0], from: 0)
        while start < count {
            if UnsafeBufferPointer(rebasing: self[start...]).begins(with: phrase) { return true }
            start = first(phrase.utf8Start[0], from: start + 1)
        }
        return false
    }

    /// The place of the first `byte` at or behind `start`, or the end where there is none.
    func first(_ byte: UInt8, from start: Int) -> Int {
        guard let base = baseAddress, start < count, let found = memchr(base + start, Int32(byte), count - start) else {
            return count
        }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}

extension [Int] {
    /// The place of the first of rising numbers that is not below `bound`.
    func firstIndex(notBelow bound: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < bound { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
