/// A direction in the space of a `SemanticModel`, of length 1 at most.
struct Direction: Equatable {
    /// `SemanticModel.width` numbers, -127...127.
    private(set) var numbers: [Int8]

    /// The direction of a sum, from which the direction that all texts share is taken out first.
    ///
    /// - Parameters:
    ///   - sum: The sum.
    ///   - missing: The square of what is to be thought beside it, in no direction that others have: it makes the direction shorter.
    ///   - common: What all texts share.
    init(_ sum: [Float], missing: Float = 0, without common: [Float] = []) {
        var sum = sum
        if !common.isEmpty {
            let share = zip(sum, common).reduce(Float(0)) { $0 + $1.0 * $1.1 }
            for place in sum.indices { sum[place] -= share * common[place] }
        }
        Self.scale(&sum, missing)
        numbers = sum.map { Int8(max(-127, min(127, ($0 * 127).rounded()))) }
    }

    private static func scale(_ sum: inout [Float], _ missing: Float) {
        let length = sum.reduce(missing) { $0 + $1 * $1 }.squareRoot()
        guard length > 0 else { return }
        for place in sum.indices { sum[place] /= length }
    }

    /// The same numbers with room for their products, for a direction that is compared with many.
    var widened: [Int16] { numbers.map(Int16.init) }

    /// The cosine of the angle between two directions, -1...1; 0 with zeros.
    static func cosine(_ one: UnsafePointer<Int8>, _ other: UnsafePointer<Int8>) -> Float {
        product(one) {
            SIMD8<Int16>(truncatingIfNeeded: UnsafeRawPointer(other + $0).loadUnaligned(as: SIMD8<Int8>.self))
        }
    }

    /// The same with a widened one.
    static func cosine(_ one: UnsafePointer<Int8>, widened other: UnsafePointer<Int16>) -> Float {
        product(one) { UnsafeRawPointer(other + $0).loadUnaligned(as: SIMD8<Int16>.self) }
    }

    /// Eight products of 16-bit numbers at a time, added in pairs: one instruction of most processors.
    @inline(__always)
    private static func product(_ one: UnsafePointer<Int8>, _ other: (_ place: Int) -> SIMD8<Int16>) -> Float {
        var sum = SIMD4<Int32>.zero
        var place = 0
        while place < SemanticModel.width {
            let left = SIMD8<Int16>(
                truncatingIfNeeded: UnsafeRawPointer(one + place).loadUnaligned(as: SIMD8<Int8>.self))
            let product = SIMD8<Int32>(truncatingIfNeeded: left) &* SIMD8<Int32>(truncatingIfNeeded: other(place))
            sum &+= product.evenHalf &+ product.oddHalf
            place += 8
        }
        return Float(sum.wrappedSum()) / (127 * 127)
    }
}
