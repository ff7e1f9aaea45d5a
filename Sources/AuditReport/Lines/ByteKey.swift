/// A text as the key of a table, told from others by its bytes.
///
/// Unlike a string, which compares and hashes what its characters mean, it takes no heed of normal forms.
struct ByteKey: Hashable, Sendable {
    /// The text.
    let text: String

    /// The key that a text is.
    init(_ text: String) { self.text = text }

    static func == (one: ByteKey, two: ByteKey) -> Bool { one.text.utf8.elementsEqual(two.text.utf8) }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
