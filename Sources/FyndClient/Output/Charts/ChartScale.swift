import FyndAPI
import Glibc

/// The axis of values: round numbers at even distances that cover all values and zero.
///
/// A step is 1, 2 or 5 times a power of ten (after Heckbert, "Nice numbers for graph labels", Graphics Gems, 1990).
struct ChartScale: Hashable {
    /// The value at the axis' beginning, ≤ 0.
    let lowest: Double
    /// The value at its end, > `lowest`.
    let highest: Double
    /// The distance of two ticks.
    let step: Double

    /// The scale of some values.
    ///
    /// - Parameters:
    ///   - values: The values, all finite; without any the axis goes from 0 to 1.
    ///   - ticks: The most distances between ticks, ≥ 1.
    ///   - wholeNumbers: Whether values are counts, between which there is nothing.
    init(_ values: [Double], ticks: Int, wholeNumbers: Bool) {
        let least = min(values.min() ?? 0, 0)
        let most = max(values.max() ?? 0, 0)
        let range = most > least ? most - least : 1
        var step = Self.roundStep(atLeast: range / Double(max(ticks, 1)))
        if wholeNumbers { step = max(step, 1) }
        self.step = step
        lowest = (least / step).rounded(.down) * step
        highest = max((most / step).rounded(.up), (lowest / step) + 1) * step
    }

    /// The values at which the axis has ticks, from the lowest.
    var ticks: [Double] {
        let count = Int(((highest - lowest) / step).rounded())
        return (0...count).map { lowest + Double($0) * step }
    }

    /// The decimals with which ticks are written.
    var decimals: Int { step >= 1 ? 0 : min(9, Int((-log10(step)).rounded(.up))) }

    /// A value of a tick as text.
    func text(_ value: Double) -> String { Decimals.text(value, decimals) }

    /// Where on the axis a value lies, from 0 to 1.
    func place(of value: Double) -> Double { (value - lowest) / (highest - lowest) }

    private static func roundStep(atLeast least: Double) -> Double {
        let exponent = log10(least).rounded(.down)
        let power = pow(10, exponent)
        let multiple = [1.0, 2, 5].first { $0 * power >= least * (1 - 1e-9) } ?? 10
        return multiple == 10 ? pow(10, exponent + 1) : multiple * power
    }
}

extension Chart {
    /// The scale of all values of the chart.
    ///
    /// - Parameter ticks: The most distances between ticks.
    /// - Returns: The scale.
    func scale(ticks: Int) -> ChartScale {
        let values = rows.joined().compactMap { $0 }
        return ChartScale(values, ticks: ticks, wholeNumbers: values.allSatisfy { $0.rounded() == $0 })
    }
}
