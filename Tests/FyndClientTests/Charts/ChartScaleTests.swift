import Testing

@testable import FyndClient

struct ChartScaleTests {
    @Test(arguments: [
        ([4.0, 8, 6], 4, true, ["0", "2", "4", "6", "8"]), ([1], 4, true, ["0", "1"]), ([], 4, true, ["0", "1"]),
        ([0, 0], 4, true, ["0", "1"]), ([97], 6, true, ["0", "20", "40", "60", "80", "100"]),
        ([0.03, 0.24], 5, false, ["0.00", "0.05", "0.10", "0.15", "0.20", "0.25"]),
        ([123456], 4, true, ["0", "50000", "100000", "150000"]),
        ([-3, 5], 4, false, ["-4", "-2", "0", "2", "4", "6"]),
        ([-2], 4, false, ["-2.0", "-1.5", "-1.0", "-0.5", "0.0"]),
    ])
    func `ticks are round numbers that cover all values and zero`(
        values: [Double], ticks: Int, wholeNumbers: Bool, texts: [String]
    ) {
        let scale = ChartScale(values, ticks: ticks, wholeNumbers: wholeNumbers)
        #expect(scale.ticks.map(scale.text) == texts)
    }

    @Test(arguments: [1e-9, 3e-4, 0.7, 1, 9.99, 12, 100, 4.2e8])
    func `every value has its place on the axis, whatever its size`(size: Double) {
        let values = (0...20).map { Double($0) * size }
        let scale = ChartScale(values, ticks: 5, wholeNumbers: false)
        #expect(values.allSatisfy { (0...1).contains(scale.place(of: $0)) })
        #expect((2...6).contains(scale.ticks.count))
        #expect(scale.place(of: 20 * size) > 0.5)
    }
}
