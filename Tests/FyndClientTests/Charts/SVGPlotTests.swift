import Foundation
import Testing

@testable import FyndClient

struct SVGPlotTests {
    private static let awkward = "<&>\"' ]]> \u{0} \u{1B} \u{FFFE} å\n\t\u{1F600} --"

    private static let charts = [
        ChartSamples.years, ChartSamples.places, ChartSamples.many,
        Chart(
            title: awkward, labelName: awkward, valueName: awkward,
            series: (0..<3).map { number in
                ChartSeries(
                    name: awkward, points: [.init("\(awkward)\(number)", -1), .init(awkward, .nan), .init("", 1e12)])
            }),
        Chart(title: "", labelName: "", valueName: "", series: []),
    ]

    @Test(arguments: charts, SVGPlot.Kind.allCases)
    func `a plot is well-formed XML whatever its labels hold`(chart: Chart, kind: SVGPlot.Kind) throws {
        let tree = try XMLTree(SVGPlot(chart, kind: kind).render())
        #expect(tree.names.first == "svg")
        #expect(tree.names.dropFirst().prefix(2) == ["title", "desc"])
        #expect(!tree.attributes.contains { $0.contains("nan") || $0.contains("inf") })
    }

    @Test(arguments: charts, SVGPlot.Kind.allCases)
    func `the same chart gives the same bytes`(chart: Chart, kind: SVGPlot.Kind) {
        #expect(SVGPlot(chart, kind: kind).render() == SVGPlot(chart, kind: kind).render())
    }

    @Test func `a plot is described in words`() {
        let text = SVGPlot(ChartSamples.years, kind: .lines).render()
        #expect(
            text.contains("<title id=\"title\">Rapporter med &quot;intern kontroll&quot; &amp; &lt;avtal&gt;</title>"))
        #expect(
            text.contains(
                "<desc id=\"description\">Lines of reports by year, 2014 to 2017. Series: &quot;intern kontroll&quot;; avtal. "
                    + "The largest value is 12 (avtal, 2017).</desc>"))
        #expect(text.contains("aria-labelledby=\"title description\""))
    }

    @Test func `every value has a bar that tells it, and its height is in proportion`() throws {
        let tree = try XMLTree(SVGPlot(ChartSamples.years, kind: .bars).render())
        let titles = tree.texts.filter { $0.contains(": ") && !$0.contains("Series") }
        #expect(
            titles == [
                "\"intern kontroll\", 2014: 4", "\"intern kontroll\", 2015: 8", "\"intern kontroll\", 2016: 0",
                "\"intern kontroll\", 2017: 6", "avtal, 2014: 2", "avtal, 2015: 3", "avtal, 2017: 12",
            ])
        let heights = tree.bars.map(\.height)
        #expect(heights.count == 7)
        for (height, value) in zip(heights, [4.0, 8, 0, 6, 2, 3, 12]) {
            #expect(abs(height - heights[6] * value / 12) < 0.2)
        }
    }

    @Test func `bars lie where their labels are long`() throws {
        let tree = try XMLTree(SVGPlot(ChartSamples.places, kind: .bars).render())
        #expect(Set(tree.bars.map(\.height)).count == 1)
        let widths = tree.bars.map(\.width)
        #expect(abs(widths[0] - 5 * widths[2]) < 0.5 && abs(widths[1] - 2 * widths[2]) < 0.5)
    }

    @Test(arguments: charts, SVGPlot.Kind.allCases)
    func `nothing lies beyond the edges`(chart: Chart, kind: SVGPlot.Kind) throws {
        let tree = try XMLTree(SVGPlot(chart, kind: kind).render())
        for bar in tree.bars {
            #expect(bar.x >= 0 && bar.x + bar.width <= 800)
            #expect(bar.y >= 0 && bar.y + bar.height <= tree.height)
        }
    }

    @Test func `every colour can be seen on white`() throws {
        for colour in SVGSeriesStyle.colours {
            let number = try #require(Int(colour.dropFirst(), radix: 16))
            let channels = [number >> 16 & 255, number >> 8 & 255, number & 255].map { channel in
                let share = Double(channel) / 255
                return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
            }
            let luminance = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
            #expect(1.05 / (luminance + 0.05) >= 3, "\(colour)")
        }
    }
}
