import FyndClient
import Testing

struct ChartTextTests {
    @Test func `bars stand beside their values`() {
        var chart = ChartSamples.years
        chart.series.removeLast()
        #expect(
            chart.barText(style: TerminalStyle(usesColour: false, width: 40)) == """
                Rapporter med "intern kontroll" &
                <avtal>
                  2014  4  ██████████████▌
                  2015  8  █████████████████████████████
                  2016  0
                  2017  6  █████████████████████▊

                """)
    }

    @Test func `several series have a legend, and a bar each for every label`() {
        #expect(
            ChartSamples.years.barText(style: TerminalStyle(usesColour: false, width: 30, usesUnicode: false)) == """
                Rapporter med "intern
                kontroll" & <avtal>
                  * "intern kontroll"
                  o avtal
                  2014  *  4  #####
                        o  2  ###
                  2015  *  8  ###########
                        o  3  ####
                  2016  *  0
                        o
                  2017  *  6  ########
                        o 12  ################

                """)
    }

    @Test func `lines are drawn with Braille patterns between marked values`() {
        #expect(
            ChartSamples.years.lineText(style: TerminalStyle(usesColour: false, width: 46)) == """
                Rapporter med "intern kontroll" & <avtal>
                  ● "intern kontroll"
                  ■ avtal
                  reports
                  15 ┤
                     │
                     │                                       ■
                     │
                  10 ┤
                     │           ⢀⡠●
                     │       ⢀⡠⠔⠊⠁  ⠑⢄
                   5 ┤   ⣀⠤⠒⠉⠁        ⠉⠢⡀                  ⢀⠔●
                     │●⠒⠉               ⠈⠢⡀             ⢀⡠⠊⠁
                     │       ⣀⣀⣀⣀⠤⠤■      ⠈⠢⡀         ⡠⠔⠁
                     │■⠒⠊⠉⠉⠉⠉               ⠈⠒⢄    ⣀⠔⠉
                   0 ┤                         ⠑●⠤⠊
                     └────────────────────────────────────────
                     2014        2015         2016        2017
                      year

                """)
    }

    @Test func `without Unicode lines are drawn with signs of ASCII`() {
        #expect(
            ChartSamples.years.lineText(style: TerminalStyle(usesColour: false, width: 46, usesUnicode: false)) == """
                Rapporter med "intern kontroll" & <avtal>
                  * "intern kontroll"
                  o avtal
                  reports
                  15 +
                     |
                     |                                       o
                     |
                  10 +
                     |           ..*.
                     |       ....    ..
                   5 +   ....          ..                   .*
                     |*..                ..              ...
                     |       ......o       ..        ....
                     |o......                ..   ...
                   0 +                         .*.
                     +----------------------------------------
                     2014        2015         2016        2017
                      year

                """)
    }

    @Test(arguments: [true, false], [40, 80, 300])
    func `no line is wider than the terminal`(usesUnicode: Bool, width: Int) {
        let style = TerminalStyle(usesColour: false, width: width, usesUnicode: usesUnicode)
        for chart in [ChartSamples.years, ChartSamples.many] {
            for line in (chart.lineText(style: style) + chart.barText(style: style)).split(separator: "\n").dropFirst()
            {
                #expect(line.unicodeScalars.count <= width, "\(line)")
            }
        }
    }

    @Test func `series have colours of their own where there are colours`() {
        let text = ChartSamples.years.lineText(style: TerminalStyle(usesColour: true, width: 60))
        #expect(text.contains("\u{1B}[36m●\u{1B}[0m") && text.contains("\u{1B}[33m■\u{1B}[0m"))
    }

    @Test(arguments: [
        Chart(title: "t", labelName: "year", valueName: "reports", series: []),
        Chart(title: "t", labelName: "year", valueName: "reports", series: [ChartSeries(name: "a", points: [])]),
        Chart(
            title: "t", labelName: "year", valueName: "reports",
            series: [ChartSeries(name: "a", points: [.init("2014", .nan), .init("2015", .infinity)])]),
    ])
    func `a chart without values has axes alone`(chart: Chart) {
        #expect(chart.barText(style: .plain).hasPrefix("t\n"))
        #expect(chart.lineText(style: .plain).contains("└"))
        #expect(SVGPlot(chart, kind: .lines).render().hasSuffix("</svg>\n"))
    }

    @Test func `labels cannot steer the terminal`() {
        let chart = Chart(
            title: "\u{1B}[2J", labelName: "a\u{7}", valueName: "b\u{7}",
            series: [ChartSeries(name: "n", points: [.init("x\u{1B}[31m", 1)])])
        #expect(!chart.barText(style: .plain).contains("\u{1B}"))
        #expect(!chart.lineText(style: .plain).unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
}
