/// Writes the fields of a record one after the other: numbers in LEB128, texts as UTF-8 behind their length.
struct RecordWriter {
    private(set) var bytes: [UInt8] = []

    /// Writes a number.
    mutating func write(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Writes a number that is not negative.
    mutating func write(_ number: Int) {
        write(UInt64(number))
    }

    /// Writes a number ≥ 0, or that there is none.
    mutating func write(_ number: Int?) {
        write(number.map { $0 + 1 } ?? 0)
    }

    /// Writes a text.
    mutating func write(_ text: String) {
        var text = text
        text.withUTF8 {
            write($0.count)
            bytes.append(contentsOf: $0)
        }
    }

    /// Writes a text; an empty one reads back as none.
    mutating func write(_ text: String?) {
        write(text ?? "")
    }

    /// Writes a list of texts.
    mutating func write(_ list: [String]) {
        write(list.count)
        for text in list { write(text) }
    }

    /// Writes a list of numbers that are not negative.
    mutating func write(_ list: [Int]) {
        write(list.count)
        for number in list { write(number) }
    }

    /// Writes a range that does not begin below zero.
    mutating func write(_ range: Range<Int>) {
        write(range.lowerBound)
        write(range.count)
    }
}

/// Reads what `RecordWriter` wrote, in the same order.
struct RecordReader {
    /// The bytes end too early or make no sense: the index is damaged.
    struct Damage: Error {}

    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads a number.
    mutating func number() throws(Damage) -> UInt64 {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while place < bytes.count, shift < 64 {
            let byte = bytes[place]
            place += 1
            result |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return result }
            shift += 7
        }
        throw Damage()
    }

    /// Reads a number that fits `Int`.
    mutating func integer() throws(Damage) -> Int {
        guard let result = Int(exactly: try number()) else { throw Damage() }
        return result
    }

    /// Reads a number that may be absent.
    mutating func optionalInteger() throws(Damage) -> Int? {
        let stored = try integer()
        return stored == 0 ? nil : stored - 1
    }

    /// Reads how many items or bytes follow, which cannot be more than there are bytes left.
    mutating func count() throws(Damage) -> Int {
        let count = try integer()
        guard count <= bytes.count - place else { throw Damage() }
        return count
    }

    /// Reads a text.
    mutating func text() throws(Damage) -> String {
        let count = try count()
        defer { place += count }
        return String(decoding: bytes[place..<place + count], as: UTF8.self)
    }

    /// Passes a text, and tells where it is among the bytes.
    mutating func textRange() throws(Damage) -> Range<Int> {
        let count = try count()
        defer { place += count }
        return place..<place + count
    }

    /// Reads a text; an empty one is none.
    mutating func optionalText() throws(Damage) -> String? {
        let stored = try text()
        return stored.isEmpty ? nil : stored
    }

    /// Reads a list of texts.
    mutating func list() throws(Damage) -> [String] {
        let count = try count()
        var result: [String] = []
        result.reserveCapacity(count)
        for _ in 0..<count { result.append(try text()) }
        return result
    }
    /// Reads a list of numbers.
    mutating func integers() throws(Damage) -> [Int] {
        let count = try count()
        var result: [Int] = []
        result.reserveCapacity(count)
        for _ in 0..<count { result.append(try integer()) }
        return result
    }

    /// Reads a range.
    mutating func range() throws(Damage) -> Range<Int> {
        let (start, length) = (try integer(), try integer())
        let (end, overflows) = start.addingReportingOverflow(length)
        guard !overflows else { throw Damage() }
        return start..<end
    }
}
