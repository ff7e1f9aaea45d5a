/// Translates offsets in UTF-8 bytes to offsets in Unicode scalars, along a text.
public struct ScalarCounter {
    private let utf8: UnsafeBufferPointer<UInt8>
    private var byteOffset = 0
    private var scalarOffset = 0

    /// Starts at the beginning of a text of well-formed UTF-8, which must outlive the counter.
    public init(_ utf8: UnsafeBufferPointer<UInt8>) {
        self.utf8 = utf8
    }

    /// The offset in scalars of the scalar at a byte offset.
    ///
    /// - Parameter offset: An offset in bytes, not below that of the call before, at most the text's length.
    /// - Returns: The scalars before it.
    /// - Complexity: O(n) in the bytes since the call before.
    public mutating func scalars(toByte offset: Int) -> Int {
        for byte in utf8[byteOffset..<offset] where byte & 0xC0 != 0x80 { scalarOffset += 1 }
        byteOffset = offset
        return scalarOffset
    }
}
