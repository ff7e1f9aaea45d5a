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
}
