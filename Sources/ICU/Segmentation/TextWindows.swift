/// Cuts a text into windows that can be segmented one by one with the same outcome as the whole.
///
/// A window ends behind a line feed or a space, where a word boundary can be neither lost nor gained, or behind a line
/// feed only, which also always ends a sentence (Unicode Standard Annex 29: rules WB3a, WB3d, WB999 and SB4). Windows
/// keep the decoded text in the processor's cache and bound the memory it takes.
///
/// Only a text of `longest` bytes without any such place is cut elsewhere, between two scalars.
struct TextWindows {
    /// Where a window may end.
    enum Cut {
        case afterSpaceOrLineFeed
        case afterLineFeed
    }

    private let text: UnsafeBufferPointer<UInt8>
    private let cut: Cut
    private let preferred: Int
    private let longest: Int
    private var start = 0

    /// Starts at the beginning of a text.
    ///
    /// - Parameters:
    ///   - text: The text, which must outlive the windows.
    ///   - cut: Where windows may end.
    ///   - preferred: The bytes a window holds unless it has to be longer to find its end, ≥ 1.
    ///   - longest: The bytes that no window exceeds, ≥ `preferred` and ≥ 4; 256 MiB is far below what ICU can address.
    init(_ text: UnsafeBufferPointer<UInt8>, cut: Cut, preferred: Int = 1 << 15, longest: Int = 1 << 28) {
        self.text = text
        self.cut = cut
        self.preferred = preferred
        self.longest = longest
    }

    /// The next window as a range of byte offsets, or nil behind the last.
    mutating func next() -> Range<Int>? {
        guard start < text.count else { return nil }
        let window = start..<end(of: start)
        start = window.upperBound
        return window
    }

    private func end(of start: Int) -> Int {
        guard text.count - start > preferred else { return text.count }
        let target = start + preferred
        if let found = text[start..<target].lastIndex(where: isCut) { return found + 1 }
        let limit = min(text.count, start + longest)
        if let found = text[target..<limit].firstIndex(where: isCut) { return found + 1 }
        return limit == text.count ? limit : scalarBoundary(notAfter: limit)
    }

    private func isCut(_ byte: UInt8) -> Bool {
        byte == 0x0A || (byte == 0x20 && cut == .afterSpaceOrLineFeed)
    }

    private func scalarBoundary(notAfter offset: Int) -> Int {
        let candidates = (offset - 3...offset).reversed()
        return candidates.first { text[$0] & 0xC0 != 0x80 } ?? offset
    }
}
