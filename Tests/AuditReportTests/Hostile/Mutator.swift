import ZipMaking

@testable import AuditReport

/// Makes hostile files of honest ones.
struct Mutator {
    /// The honest files: their names and contents.
    let seeds: [(name: String, bytes: [UInt8])]
    /// The chance.
    var generator: SeededGenerator

    /// The files that ship with the tests, and archives of them.
    static func seeds() throws -> [(name: String, bytes: [UInt8])] {
        let suffixes = ["txt", "html", "pdf", "docx", "odt", "fodt"]
        var seeds = try suffixes.map { suffix in
            (name: "skolmaltider.\(suffix)", bytes: try Fixtures.bytes("storvinge-2021-skolmaltider.\(suffix)"))
        }
        seeds += try ["docx", "html"].map { suffix in
            (name: "lokalvard.\(suffix)", bytes: try Fixtures.bytes("hedvalla-2018-lokalvard.\(suffix)"))
        }
        let some = seeds.filter { $0.name != "skolmaltider.pdf" }.map { ($0.name, $0.bytes) }
        seeds.append((name: "samling.zip", bytes: ZipMaker.archive(some)))
        seeds.append((name: "bomb.zip", bytes: bomb()))
        return seeds
    }

    private static func bomb() -> [UInt8] {
        var maker = ZipMaker()
        maker.addBomb("a.txt", size: 300_000)
        maker.addOverlap("b.txt", over: [UInt8](repeating: 0x61, count: 2000), shift: 500)
        return maker.finished()
    }

    /// The next hostile file, with a name that says what it was made of.
    mutating func next() -> (name: String, bytes: [UInt8]) {
        let seed = seeds[Int.random(in: 0..<seeds.count, using: &generator)]
        let parts = Bool.random(using: &generator) ? parts(of: seed.bytes) : nil
        guard var parts, !parts.isEmpty else { return (seed.name, mutated(seed.bytes)) }
        // A change within a part, packed anew, gets past the checksums.
        let index = Int.random(in: 0..<parts.count, using: &generator)
        parts[index].content = mutated(parts[index].content)
        return (seed.name, ZipMaker.archive(parts))
    }

    private func parts(of bytes: [UInt8]) -> [(name: String, content: [UInt8])]? {
        guard TextExtractor.isZip(bytes), let archive = try? TestArchive.parts(of: bytes) else { return nil }
        return archive
    }

    private mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty { mutate(&bytes) }
        return bytes
    }

    private mutating func mutate(_ bytes: inout [UInt8]) {
        let range = stretch(of: bytes)
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: bytes.removeSubrange(range.lowerBound...)
        case 1: bytes.removeSubrange(range)
        case 2: for index in range.prefix(64) { bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator) }
        case 3: for index in range.prefix(64) { bytes[index] = .random(in: 0...255, using: &generator) }
        case 4: bytes.insert(contentsOf: Array(bytes[range]), at: range.lowerBound)
        case 5: repeatStretch(&bytes, range)
        case 6: splice(&bytes, at: range.lowerBound)
        case 7:
            bytes.insert(
                contentsOf: Self.traps[Int.random(in: 0..<Self.traps.count, using: &generator)], at: range.lowerBound)
        case 8: changeNumbers(&bytes, range)
        default:
            bytes[range.lowerBound] =
                [0, 0x0C, 0x3C, 0x3E, 0x26, 0xFF, 0x7C, 0x23].randomElement(using: &generator) ?? 0
        }
    }

    private mutating func stretch(of bytes: [UInt8]) -> Range<Int> {
        let start = Int.random(in: 0..<bytes.count, using: &generator)
        let length = Int.random(
            in: 1...([4, 60, 2000, 40_000].randomElement(using: &generator) ?? 4), using: &generator)
        return start..<min(start + length, bytes.count)
    }

    private mutating func repeatStretch(_ bytes: inout [UInt8], _ range: Range<Int>) {
        let piece = Array(bytes[range.prefix(200)])
        let times = Int.random(in: 1...2000, using: &generator)
        bytes.insert(contentsOf: (0..<times).flatMap { _ in piece }, at: range.lowerBound)
    }

    private mutating func splice(_ bytes: inout [UInt8], at place: Int) {
        let other = seeds[Int.random(in: 0..<seeds.count, using: &generator)].bytes
        bytes.replaceSubrange(place..., with: other[stretch(of: other)])
    }

    /// Makes numbers huge, negative or nought.
    private mutating func changeNumbers(_ bytes: inout [UInt8], _ range: Range<Int>) {
        let new =
            ["0", "-1", "99999999999999999999", "2147483648", "-9223372036854775808"].randomElement(using: &generator)
            ?? "0"
        guard let digit = bytes[range].firstIndex(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return }
        let end = bytes[digit...].firstIndex { $0 < 0x30 || $0 > 0x39 } ?? bytes.count
        bytes.replaceSubrange(digit..<end, with: new.utf8)
    }

    private static let traps: [[UInt8]] = [
        Array("<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>".utf8), Array("&b;".utf8),
        Array(String(repeating: "<w:p>", count: 3000).utf8), Array(String(repeating: "<div>", count: 5000).utf8),
        Array(String(repeating: "<table><tr><td>", count: 1000).utf8),
        Array(String(repeating: "</i>", count: 20_000).utf8),
        Array("<p \((0..<3000).map { "a\($0)='1'" }.joined(separator: " "))>".utf8),
        Array("<![CDATA[".utf8), Array("<!--".utf8), Array("<script>".utf8), Array("]]>".utf8),
        Array("&#0;&#x110000;&#xD800;".utf8),
        Array("1 0 obj<</Type/Pages/Kids[1 0 R]/Count 99999999>>endobj\n".utf8),
        Array("2 0 obj<</Length 2 0 R/Filter[/FlateDecode/FlateDecode]>>stream\n".utf8),
        [UInt8](repeating: 0, count: 5000), [UInt8](repeating: 0x28, count: 5000),
    ]
}
