import Testing

@testable import Similarity

struct SemanticModelCodingTests {
    /// A model of some features with numbers that follow from a seed.
    private func made(features: Int, hasDirections: Bool = true, seed: UInt64 = 1) -> SemanticModel {
        var generator = SeededGenerator(seed: seed)
        return SemanticModel(
            keys: (0..<features).map { _ in generator.next() }.sorted(),
            rarities: (0..<features).map { _ in generator.normal() },
            weights: (0..<features).map { _ in generator.normal() },
            directions: hasDirections
                ? (0..<features * SemanticModel.width).map { _ in Int8(truncatingIfNeeded: generator.next()) } : [],
            common: hasDirections ? (0..<SemanticModel.width).map { _ in generator.normal() } : [],
            passageCount: 1_234, reportCount: 56)
    }

    /// Bytes with the checksum that belongs to them.
    private func sealed(_ bytes: [UInt8]) -> [UInt8] {
        withUnsafeBytes(of: FeatureKey(.atom, bytes).hash.littleEndian) { bytes + $0 }
    }

    private func isRefused(_ bytes: [UInt8]) -> Bool {
        do throws(SemanticModel.DecodingError) {
            _ = try SemanticModel(decoding: bytes)
            return false
        } catch {
            return !error.description.isEmpty
        }
    }

    @Test(arguments: [0, 1, 2, 40], [false, true])
    func `a model is read as it was written`(features: Int, hasDirections: Bool) throws {
        let model = made(features: features, hasDirections: hasDirections && features > 0)
        #expect(try SemanticModel(decoding: model.encoded) == model)
    }

    @Test func `a model that knows nothing is read as it was written`() throws {
        #expect(try SemanticModel(decoding: SemanticModel.empty.encoded) == .empty)
    }

    @Test func `a model that was learnt is read as it was written`() throws {
        let model = try #require(LearntCollection.model)
        let read = try SemanticModel(decoding: model.encoded)
        #expect(read == model)
        #expect(read.encoded == model.encoded)
        let row = try #require(model.row(of: FeatureKey(.atom, "gallring".utf8)))
        #expect(read.row(of: FeatureKey(.atom, "gallring".utf8)) == row)
    }

    @Test func `every truncation is an error`() {
        let bytes = made(features: 2).encoded
        for count in bytes.indices { #expect(isRefused(Array(bytes.prefix(count))), "\(count) bytes") }
    }

    @Test func `every flipped byte is an error, and every flipped bit`() {
        let bytes = made(features: 1).encoded
        for place in bytes.indices {
            for flip: UInt8 in [0xFF, 1 << UInt8(place % 8)] {
                var damaged = bytes
                damaged[place] ^= flip
                #expect(isRefused(damaged), "byte \(place)")
            }
        }
    }

    @Test func `bytes too many are an error`() {
        let bytes = made(features: 1).encoded
        #expect(isRefused(bytes + [0]))
        #expect(isRefused(bytes + bytes))
    }

    @Test(arguments: [0, 8, 16, 24, 32])
    func `a number that is too large is an error even where the checksum is right`(place: Int) {
        let body = Array(made(features: 1).encoded.dropLast(8))
        for number in [UInt64.max, 1 << 63, 1 << 40] {
            var damaged = body
            withUnsafeBytes(of: number.littleEndian) { damaged.replaceSubrange(place..<place + 8, with: $0) }
            #expect(isRefused(sealed(damaged)))
        }
    }

    @Test(arguments: [false, true])
    func `a count beyond the bytes is an error even where the checksum is right`(hasDirections: Bool) {
        var damaged = Array(made(features: 3, hasDirections: hasDirections).encoded.dropLast(8))
        for count: UInt8 in [4, 200] {
            damaged[32] = count
            #expect(isRefused(sealed(damaged)))
        }
    }

    @Test(arguments: UInt64(1)...20)
    func `any bytes with a right checksum are read or are an error`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            var bytes = Array(made(features: 2, hasDirections: false).encoded.dropLast(8))
            for _ in 0..<1 + generator.next() % 4 {
                bytes[Int(generator.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: generator.next())
            }
            let model = try? SemanticModel(decoding: sealed(bytes))
            #expect(model.map { $0.keys.count == $0.weights.count && $0.keys.count == $0.rarities.count } ?? true)
        }
    }

    @Test func `another version's file is told from a damaged one`() {
        var bytes = Array(made(features: 1).encoded.dropLast(8))
        bytes[0] ^= 0xFF
        let error = #expect(throws: SemanticModel.DecodingError.self) { try SemanticModel(decoding: sealed(bytes)) }
        #expect(error?.description.contains("another version") == true)
    }
}
