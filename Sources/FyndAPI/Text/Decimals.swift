/// Decimal fractions for reading.
public enum Decimals {
    /// A number with a fixed count of decimals, 0...9, rounded to the nearest.
    public static func text(_ number: Double, _ decimals: Int) -> String {
        guard number.isFinite, abs(number) < 1e9 else { return String(number) }
        var scale = 1
        for _ in 0..<decimals { scale *= 10 }
        let scaled = Int((abs(number) * Double(scale)).rounded())
        let sign = number < 0 && scaled > 0 ? "-" : ""
        guard decimals > 0 else { return "\(sign)\(scaled)" }
        let fraction = String(scaled % scale)
        return "\(sign)\(scaled / scale).\(String(repeating: "0", count: decimals - fraction.count))\(fraction)"
    }

    /// A count of bytes with a unit.
    public static func bytes(_ count: Int) -> String {
        var size = Double(count)
        for unit in ["bytes", "kB", "MB", "GB"] {
            if size < 1000 { return unit == "bytes" ? "\(count) bytes" : "\(text(size, 1)) \(unit)" }
            size /= 1000
        }
        return "\(text(size, 1)) TB"
    }
}
