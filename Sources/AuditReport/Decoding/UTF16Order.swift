/// The order of the bytes in a unit of UTF-16.
enum UTF16Order {
    case little
    case big

    /// The order that the zero bytes of Western text betray: nearly every unit has one zero byte, always on the same side.
    static func guess(_ bytes: [UInt8]) -> UTF16Order? {
        let sample = bytes.prefix(4096)
        guard sample.count >= 4 else { return nil }
        var zeros = (even: 0, odd: 0)
        for (index, byte) in sample.enumerated() where byte == 0 {
            if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let units = sample.count / 2
        if zeros.odd > units * 7 / 10, zeros.even < units / 20 + 1 { return .little }
        if zeros.even > units * 7 / 10, zeros.odd < units / 20 + 1 { return .big }
        return nil
    }

    /// The units that `bytes`, an even number of them, make in this order.
    func units(of bytes: ArraySlice<UInt8>) -> [UInt16] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(self == .little ? first | second << 8 : second | first << 8)
            index += 2
        }
        return units
    }

    /// Whether decoding met so many unpaired surrogates that the text was never UTF-16.
    static func isMostlyReplaced(_ text: String) -> Bool {
        var replaced = 0
        var all = 0
        for scalar in text.unicodeScalars {
            all += 1
            if scalar == "\u{FFFD}" { replaced += 1 }
        }
        return replaced * 10 > all
    }
}
