import ArgumentParser

/// A size on the command line: bytes, or with K, M or G behind the number, so many KiB, MiB or GiB.
struct ByteSize: ExpressibleByArgument, CustomStringConvertible {
    /// The size in bytes, from 1 to 2^40.
    var bytes: Int

    private static let units: [(suffix: Character, shift: Int)] = [("K", 10), ("M", 20), ("G", 30)]

    /// The size itself.
    init(bytes: Int) {
        self.bytes = bytes
    }

    /// Reads a size; nothing when the text is none.
    init?(argument: String) {
        let unit = Self.units.first { argument.uppercased().last == $0.suffix }
        let digits = unit == nil ? argument[...] : argument.dropLast()
        guard let number = Int(digits), number > 0, number <= 1 << (40 - (unit?.shift ?? 0)) else { return nil }
        bytes = number << (unit?.shift ?? 0)
    }

    /// The size with the largest unit in which it is a whole number.
    var description: String {
        for unit in Self.units.reversed() where bytes.isMultiple(of: 1 << unit.shift) {
            return "\(bytes >> unit.shift)\(unit.suffix)"
        }
        return "\(bytes)"
    }

    /// How help shows it as a default.
    var defaultValueDescription: String { description }
}
