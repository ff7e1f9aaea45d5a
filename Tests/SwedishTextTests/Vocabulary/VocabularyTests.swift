import Testing

@testable import SwedishText

struct ByteTableTests {
    @Test func `a table answers as a dictionary does`() {
        var random = SeededGenerator(seed: 53)
        let arena = ByteArena()
        let table = ByteTable()
        var expected: [[UInt8]: Int32] = [:]
        for value in 0..<20_000 as Range<Int32> {
            let key = (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...2, using: &random) }
            guard expected[key] == nil else { continue }
            expected[key] = value
            key.withUnsafeBufferPointer { table.insert(arena.store($0), value: value) }
        }
        #expect(table.count == expected.count)
        for (key, value) in expected {
            #expect(key.withUnsafeBufferPointer { table.value(for: $0) } == value)
            let longer = key + [3]
            #expect(longer.withUnsafeBufferPointer { table.value(for: $0) } == nil)
        }
    }
}

struct ByteHashTests {
    @Test func `each byte and the length matter to the hash`() {
        let hash = ByteHash(seed: 1)
        for count in 0...40 {
            let bytes = [UInt8](repeating: 7, count: count)
            let whole = bytes.withUnsafeBufferPointer { hash($0) }
            #expect((bytes + [0]).withUnsafeBufferPointer { hash($0) } != whole)
            for index in bytes.indices {
                var changed = bytes
                changed[index] = 8
                #expect(changed.withUnsafeBufferPointer { hash($0) } != whole, "byte \(index) of \(count)")
            }
        }
    }

    @Test func `the seed changes the hash`() {
        let bytes: [UInt8] = [1, 2, 3]
        #expect(bytes.withUnsafeBufferPointer { ByteHash(seed: 1)($0) != ByteHash(seed: 2)($0) })
    }
}

struct ByteArenaTests {
    @Test func `strings of any length keep their bytes and place`() {
        let arena = ByteArena()
        let lengths = [0, 1, 60_000, 10_000, 200_000, 3, 65_536]
        let stored = lengths.map { length in
            [UInt8](repeating: UInt8(length % 251), count: length).withUnsafeBufferPointer { arena.store($0) }
        }
        for (length, bytes) in zip(lengths, stored) {
            #expect(bytes.count == length)
            #expect(bytes.allSatisfy { $0 == UInt8(length % 251) })
        }
        #expect(arena.byteCount >= lengths.reduce(0, +))
    }
}

struct FunctionWordsTests {
    @Test func `the list is of folded words that leave judgements out`() throws {
        let analyzer = try TextAnalyzer()
        for word in FunctionWords.all {
            #expect(analyzer.tokens(in: word).map { Array($0.word.utf8) } == [Array(word.utf8)])
        }
        #expect(
            FunctionWords.all.isDisjoint(with: [
                "inte", "ej", "bör", "ska", "saknas", "brist", "delvis", "ja", "nej", "vara",
            ]))
        #expect((100...150).contains(FunctionWords.all.count))
    }
}

struct ScalarCounterTests {
    @Test func `bytes become scalars along the text`() {
        let text = Array("aå🙂 e\u{301}".utf8)
        text.withUnsafeBufferPointer { utf8 in
            var counter = ScalarCounter(utf8)
            #expect([0, 1, 3, 7, 8, 8, 9, 11].map { counter.scalars(toByte: $0) } == [0, 1, 2, 3, 4, 4, 5, 6])
        }
    }
}
