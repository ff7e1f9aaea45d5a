/// The source text as UTF-8 bytes in a form that is easy to parse, with a way back to the source's own offsets.
///
/// Made in one pass: line ends become a single line feed, blanks of all widths become a space, soft hyphens inside lines and
/// invisible characters are left out, and a letter followed by a combining accent becomes one letter. Where this changes
/// the number of scalars, the difference is written down, so `offset(of:)` still counts the scalars of the source.
final class SourceText: Sendable {
    /// The normalised text; always valid UTF-8.
    let bytes: [UInt8]
    /// The length of the source in scalars.
    let scalarCount: Int
    /// Scalars before each 64th byte of `bytes`.
    private let checkpoints: [Int]
    /// Where source scalars were left out.
    private let omissions: [Omission]

    /// A place where scalars of the source were left out.
    struct Omission {
        /// The byte that they stood before.
        let byte: Int
        /// How many were left out up to there.
        var total: Int
        /// How many of those at this place go with the character before them: its accents, or the second sign of a line end.
        var attached: Int
    }

    private static let stride = 64

    /// Normalises `text`.
    init(_ text: String) {
        var text = text
        var maker = Maker()
        text.withUTF8 { maker.normalise($0) }
        bytes = maker.bytes
        omissions = maker.omissions
        var checkpoints: [Int] = []
        checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
        var scalars = 0
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                checkpoints.append(scalars)
                let end = min(index + Self.stride, bytes.count)
                scalars += Self.scalars(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[index..<end]))
                index = end
            }
        }
        self.checkpoints = checkpoints
        scalarCount = scalars + (maker.omissions.last?.total ?? 0)
    }

    /// The offset in the source, in scalars, of the byte at `index` in `bytes`.
    ///
    /// - Complexity: O(log n) in the number of omissions.
    func offset(of index: Int) -> Int {
        guard index > 0, !checkpoints.isEmpty else { return omitted(before: index) }
        let block = min(index / Self.stride, checkpoints.count - 1)
        var scalars = checkpoints[block]
        scalars += bytes.withUnsafeBytes {
            Self.scalars(UnsafeRawBufferPointer(rebasing: $0[(block * Self.stride)..<min(index, bytes.count)]))
        }
        return scalars + omitted(before: index)
    }

    /// How many scalars begin in some bytes, at most a stride.
    @inline(__always)
    private static func scalars(_ bytes: UnsafeRawBufferPointer) -> Int {
        let whole = bytes.count & ~7
        var (lanes, index) = (UInt64(0), 0)
        while index < whole {
            lanes &+= ByteLanes(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)).firsts >> 7
            index += 8
        }
        var scalars = ByteLanes.sum(lanes)
        while index < bytes.count {
            scalars += bytes[index] & 0xC0 == 0x80 ? 0 : 1
            index += 1
        }
        return scalars
    }

    /// The span in the source of a range of `bytes`.
    func span(_ range: Range<Int>) -> TextSpan {
        TextSpan(start: offset(of: range.lowerBound), end: offset(of: range.upperBound))
    }

    /// Where scalars were left out within some bytes or directly behind them.
    func omissions(in range: Range<Int>) -> ArraySlice<Omission> {
        omissions[firstOmission(behind: range.lowerBound)..<firstOmission(behind: range.upperBound)]
    }

    private func omitted(before index: Int) -> Int {
        let next = firstOmission(behind: index)
        return next == 0 ? 0 : omissions[next - 1].total
    }

    private func firstOmission(behind byte: Int) -> Int {
        var low = 0
        var high = omissions.count
        while low < high {
            let middle = (low + high) / 2
            if omissions[middle].byte <= byte { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension SourceText {
    /// Writes the normalised bytes and the record of omissions.
    private struct Maker {
        var bytes: [UInt8] = []
        var omissions: [Omission] = []
        private var omitted = 0

        mutating func normalise(_ source: UnsafeBufferPointer<UInt8>) {
            bytes.reserveCapacity(source.count)
            var index = 0
            while index < source.count {
                let byte = source[index]
                if Self.isPlain(source, index) {
                    let start = index
                    index = Self.plainEnd(source, index + 1)
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
                } else if byte == 0x0D {
                    bytes.append(0x0A)
                    let isPair = index + 1 < source.count && source[index + 1] == 0x0A
                    if isPair { omit(attached: true) }
                    index += isPair ? 2 : 1
                } else {
                    index += special(source, index)
                }
            }
        }

        /// Whether the byte at `index` is copied as it is: ASCII, or part of a letter such as å, ä and ö.
        @inline(__always)
        private static func isPlain(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
            let byte = source[index]
            return byte < 0x80 ? byte != 0x0D : byte == 0xC3 || index > 0 && source[index - 1] == 0xC3
        }

        /// Where the bytes end that are copied as they are, from `start`, which is not 0, on.
        private static func plainEnd(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
            let raw = UnsafeRawBufferPointer(source)
            var index = start
            while index + 8 <= source.count {
                let lanes = ByteLanes(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                let isLatin = lanes.high == 0 ? 0 : lanes.high(0xC3...0xC3)
                let followsLatin: UInt64 = isLatin << 8 | (source[index - 1] == 0xC3 ? 0x80 : 0)
                guard lanes.high & ~isLatin & ~followsLatin | lanes.ascii(0x0D...0x0D) == 0 else { break }
                index += 8
            }
            while index < source.count, isPlain(source, index) { index += 1 }
            return index
        }

        /// Notes that a scalar is left out here; an attached one goes with the character before it.
        private mutating func omit(attached: Bool = false) {
            omitted += 1
            if omissions.last?.byte != bytes.count {
                omissions.append(Omission(byte: bytes.count, total: omitted, attached: 0))
            }
            omissions[omissions.count - 1].total = omitted
            if attached { omissions[omissions.count - 1].attached += 1 }
        }

        /// Takes back what was left out just now, between a letter and its accent; returns how many scalars it was.
        private mutating func takeBackOmissions() -> Int {
            guard let last = omissions.last, last.byte == bytes.count else { return 0 }
            omissions.removeLast()
            let count = last.total - (omissions.last?.total ?? 0)
            omitted -= count
            return count
        }

        /// Handles one scalar above ASCII and returns its length in bytes.
        private mutating func special(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
            let byte = source[index]
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            let end = min(index + length, source.count)
            let second = index + 1 < source.count ? source[index + 1] : 0
            switch (byte, second) {
            case (0xC2, 0xA0): bytes.append(0x20)  // no-break space
            case (0xC2, 0x85): bytes.append(0x0A)  // next line
            case (0xC2, 0xAD) where !isLineEnd(source, end): omit()  // soft hyphen
            case (0xCC, 0x80...0x8A):
                if let composed = Self.composed(bytes.last, second) {
                    let between = takeBackOmissions()
                    bytes.removeLast()
                    bytes.append(0xC3)
                    bytes.append(composed)
                    for _ in 0...between { omit(attached: true) }
                } else {
                    bytes.append(contentsOf: source[index..<end])
                }
            case (0xE2, 0x80), (0xE2, 0x81), (0xE3, 0x80), (0xEF, 0xBB):
                appendBlank(source[index..<end])
            default: bytes.append(contentsOf: source[index..<end])
            }
            return end - index
        }

        /// Handles the blocks that hold blanks, line separators and invisible characters.
        private mutating func appendBlank(_ scalar: Slice<UnsafeBufferPointer<UInt8>>) {
            guard scalar.count == 3 else { return bytes.append(contentsOf: scalar) }
            let start = scalar.startIndex
            switch (scalar[start], scalar[start + 1], scalar[start + 2]) {
            case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
                bytes.append(0x20)
            case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): bytes.append(0x0A)
            case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF), (0xE2, 0x80, 0xAA...0xAE): omit()
            default: bytes.append(contentsOf: scalar)
            }
        }

        private func isLineEnd(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
            var index = index
            while index < source.count, source[index] == 0x20 { index += 1 }
            return index < source.count && (source[index] == 0x0A || source[index] == 0x0D)
        }

        /// The second byte of the Latin-1 letter that `base` makes with the accent U+0300 + n, n = `mark` - 0x80.
        private static func composed(_ base: UInt8?, _ mark: UInt8) -> UInt8? {
            guard let base else { return nil }
            let isUpper = base < 0x60
            let letter: UInt8
            switch (base | 0x20, mark) {
            case (0x61, 0x80...0x83): letter = 0xA0 + (mark - 0x80)
            case (0x61, 0x88): letter = 0xA4
            case (0x61, 0x8A): letter = 0xA5
            case (0x65, 0x80...0x82): letter = 0xA8 + (mark - 0x80)
            case (0x65, 0x88): letter = 0xAB
            case (0x69, 0x80...0x82): letter = 0xAC + (mark - 0x80)
            case (0x69, 0x88): letter = 0xAF
            case (0x6E, 0x83): letter = 0xB1
            case (0x6F, 0x80...0x83): letter = 0xB2 + (mark - 0x80)
            case (0x6F, 0x88): letter = 0xB6
            case (0x75, 0x80...0x82): letter = 0xB9 + (mark - 0x80)
            case (0x75, 0x88): letter = 0xBC
            default: return nil
            }
            return isUpper ? letter - 0x20 : letter
        }
    }
}
