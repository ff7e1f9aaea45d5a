/// Composes the key of a reference.
struct KeyWriter {
    private var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(32) }

    var key: String { String(decoding: bytes, as: UTF8.self) }

    mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Writes an integer ≥ 0, filled with zeros to a width.
    mutating func write(_ number: Int, width: Int = 1) {
        let start = bytes.count
        var rest = number
        repeat {
            bytes.append(0x30 + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        while bytes.count - start < width { bytes.append(0x30) }
        bytes[start...].reverse()
    }

    /// Writes a number with as many decimals as it needs.
    mutating func write(_ number: ScannedNumber) {
        let unit = ScannedNumber.powersOfTen[number.decimals]
        write(number.mantissa / unit)
        guard number.decimals > 0 else { return }
        write(",")
        write(number.mantissa % unit, width: number.decimals)
    }

    /// Writes letters in lower case and everything else as it stands.
    mutating func write(folded range: Range<Int>, of text: ReferenceText) {
        text.fold(range) { bytes.append($0) }
    }

    /// Writes bytes as they stand.
    mutating func write(_ range: Range<Int>, of text: ReferenceText) {
        bytes.append(contentsOf: text.bytes[range])
    }
}
