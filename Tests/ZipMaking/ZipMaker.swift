/// Writes zip archives, honest and other, for tests.
public struct ZipMaker {
    /// The archive's bytes so far, without its directory.
    public private(set) var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// An archive without members.
    public init() {}

    /// An archive of texts by name.
    ///
    /// - Parameter parts: The names and contents, in order.
    /// - Returns: The whole archive.
    public static func archive(_ parts: [(name: String, content: String)]) -> [UInt8] {
        archive(parts.map { ($0.name, Array($0.content.utf8)) })
    }

    /// An archive of files by name.
    ///
    /// - Parameter parts: The names and contents, in order.
    /// - Returns: The whole archive.
    public static func archive(_ parts: [(name: String, content: [UInt8])]) -> [UInt8] {
        var maker = ZipMaker()
        for part in parts { maker.add(part.name, part.content) }
        return maker.finished()
    }

    /// Adds a member, stored as it is.
    ///
    /// - Parameters:
    ///   - name: Its path.
    ///   - content: Its content.
    ///   - flags: The general purpose flags; 1 says that it is encrypted.
    ///   - checksum: A checksum to give instead of the right one.
    public mutating func add(_ name: String, _ content: [UInt8], flags: UInt16 = 0x800, checksum: UInt32? = nil) {
        add(
            name, packed: content, method: 0, size: content.count, checksum: checksum ?? Self.checksum(content),
            flags: flags)
    }

    /// Adds a member of `size` equal letters, packed about 150 to one.
    ///
    /// - Parameters:
    ///   - name: Its path.
    ///   - size: How many letters; rounded up to the next 258 and one.
    public mutating func addBomb(_ name: String, size: Int) {
        var stream = BitStream()
        let runs = (size + 257) / 258
        stream.put(1, 1)  // the last block
        stream.put(1, 2)  // with fixed codes
        stream.putCode(0x30 + 0x61, 8)  // a literal "a"
        for _ in 0..<runs {
            stream.putCode(0b1100_0101, 8)  // a length of 258
            stream.putCode(0, 5)  // from one byte before
        }
        stream.putCode(0, 7)
        let content = [UInt8](repeating: 0x61, count: runs * 258 + 1)
        add(name, packed: stream.bytes, method: 8, size: content.count, checksum: Self.checksum(content), flags: 0x800)
    }

    /// Adds a member "outer.txt" and, within its bytes, another one, so that both share bytes of the archive.
    ///
    /// - Parameters:
    ///   - name: The name of the inner member.
    ///   - content: Its content.
    ///   - shift: Where in the content of the outer one it begins.
    public mutating func addOverlap(_ name: String, over content: [UInt8], shift: Int) {
        // A stored member within a stored member: its header stands in the content of the first.
        var inner = ZipMaker()
        inner.add(name, content)
        let start = bytes.count + 30 + "outer.txt".utf8.count + shift
        var outer = [UInt8](repeating: 0x61, count: shift)
        outer += inner.bytes
        add("outer.txt", outer)
        var entry = inner.directory
        for byte in 0..<4 { entry[42 + byte] = UInt8(start >> (8 * byte) & 0xFF) }
        directory += entry
        count += 1
    }

    private mutating func add(
        _ name: String, packed: [UInt8], method: UInt16, size: Int, checksum: UInt32, flags: UInt16
    ) {
        let offset = bytes.count
        let common =
            Self.little(20, 2) + Self.little(Int(flags), 2) + Self.little(Int(method), 2) + Self.little(0, 4)
            + Self.little(Int(checksum), 4) + Self.little(packed.count, 4) + Self.little(size, 4)
            + Self.little(name.utf8.count, 2) + Self.little(0, 2)
        bytes += [0x50, 0x4B, 3, 4] + common + name.utf8 + packed
        directory +=
            [0x50, 0x4B, 1, 2] + Self.little(20, 2) + common + Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 2)
            + Self.little(0, 4) + Self.little(offset, 4) + name.utf8
        count += 1
    }

    /// The whole archive.
    ///
    /// - Returns: All members with the directory behind them.
    public func finished() -> [UInt8] {
        bytes + directory + [0x50, 0x4B, 5, 6] + Self.little(0, 4) + Self.little(count, 2) + Self.little(count, 2)
            + Self.little(directory.count, 4) + Self.little(bytes.count, 4) + Self.little(0, 2)
    }

    private static func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) }
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
    }
}

/// Bits in the order of the deflate format.
private struct BitStream {
    var bytes: [UInt8] = []
    private var used = 8

    /// Adds a number, its lowest bit first.
    mutating func put(_ value: Int, _ count: Int) {
        for bit in 0..<count { put(value >> bit & 1) }
    }

    /// Adds a code, its highest bit first.
    mutating func putCode(_ value: Int, _ count: Int) {
        for bit in (0..<count).reversed() { put(value >> bit & 1) }
    }

    private mutating func put(_ bit: Int) {
        if used == 8 {
            bytes.append(0)
            used = 0
        }
        bytes[bytes.count - 1] |= UInt8(bit << used)
        used += 1
    }
}
