extension SemanticModel {
    /// The bytes are no model that this version wrote, or are damaged.
    public struct DecodingError: Error, Equatable, CustomStringConvertible {
        /// What is wrong, in words.
        public var description: String
    }

    private static let signature: UInt64 = 0x3153_4D45_5344_4E46

    /// The model as it is stored: numbers in little-endian order, a checksum last.
    public var encoded: [UInt8] {
        var writer = ByteWriter()
        for number in [Self.signature, UInt64(Self.width), UInt64(passageCount), UInt64(reportCount)] {
            writer.write(number)
        }
        writer.write(UInt64(keys.count))
        writer.write(hasDirections ? 1 : 0)
        for key in keys { writer.write(key) }
        for number in rarities + weights { writer.write(number.bitPattern) }
        if hasDirections {
            for number in common { writer.write(number.bitPattern) }
            writer.bytes += directions.map { UInt8(bitPattern: $0) }
        }
        writer.write(FeatureKey(.atom, writer.bytes).hash)
        return writer.bytes
    }

    /// Reads a stored model.
    ///
    /// - Throws: `DecodingError` when it is another version's, cut off or damaged.
    public init(decoding bytes: [UInt8]) throws(DecodingError) {
        var reader = ByteReader(bytes: bytes.dropLast(8))
        var end = ByteReader(bytes: bytes.suffix(8))
        guard bytes.count >= 56, try end.number() == FeatureKey(.atom, bytes.dropLast(8)).hash else {
            throw DecodingError(description: "what was learnt of words is damaged")
        }
        guard try reader.number() == Self.signature, try reader.number() == UInt64(Self.width) else {
            throw DecodingError(description: "what was learnt of words is another version's")
        }
        let (passages, reports) = (try reader.count(), try reader.count())
        let count = try reader.count()
        let hasDirections = try reader.number() == 1
        var keys: [UInt64] = []
        for _ in 0..<count { keys.append(try reader.number()) }
        let rarities = try reader.floats(count)
        let weights = try reader.floats(count)
        let common = hasDirections ? try reader.floats(Self.width) : []
        let directions = hasDirections ? try reader.signedBytes(count * Self.width) : []
        self.init(
            keys: keys, rarities: rarities, weights: weights, directions: directions, common: common,
            passageCount: passages, reportCount: reports)
    }
}

/// Writes numbers one after the other.
private struct ByteWriter {
    var bytes: [UInt8] = []

    mutating func write(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }
}

/// Reads what a `ByteWriter` wrote.
private struct ByteReader {
    var bytes: ArraySlice<UInt8>

    mutating func take(_ count: Int) throws(SemanticModel.DecodingError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.count else {
            throw SemanticModel.DecodingError(description: "what was learnt of words ends too early")
        }
        defer { bytes = bytes.dropFirst(count) }
        return bytes.prefix(count)
    }

    mutating func number() throws(SemanticModel.DecodingError) -> UInt64 {
        try take(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// A number of things, each of which takes a byte at least.
    mutating func count() throws(SemanticModel.DecodingError) -> Int {
        let number = try number()
        guard number < 1 << 40 else {
            throw SemanticModel.DecodingError(description: "what was learnt of words is damaged")
        }
        return Int(number)
    }

    mutating func floats(_ count: Int) throws(SemanticModel.DecodingError) -> [Float] {
        let taken = Array(try take(count * 4))
        return (0..<count).map { place in
            let pattern = (0..<4).reduce(UInt32(0)) { $0 | UInt32(taken[place * 4 + $1]) << UInt32(8 * $1) }
            return Float(bitPattern: pattern)
        }
    }

    mutating func signedBytes(_ count: Int) throws(SemanticModel.DecodingError) -> [Int8] {
        try take(count).map { Int8(bitPattern: $0) }
    }
}
