import FyndClient

/// Charts to draw.
enum ChartSamples {
    /// Two series over years, one of which lacks a year.
    static let years = Chart(
        title: "Rapporter med \"intern kontroll\" & <avtal>", labelName: "year", valueName: "reports",
        series: [
            ChartSeries(
                name: "\"intern kontroll\"",
                points: [.init("2014", 4), .init("2015", 8), .init("2016", 0), .init("2017", 6)]),
            ChartSeries(name: "avtal", points: [.init("2014", 2), .init("2015", 3), .init("2017", 12)]),
        ])

    /// One series over places with long names.
    static let places = Chart(
        title: "Träffar", labelName: "municipality", valueName: "reports",
        series: [
            ChartSeries(
                name: "avtal",
                points: [
                    .init("Ulvsjö-Hammar", 5), .init("Norrbro", 2), .init("Kommunalförbundet för räddningstjänst", 1),
                    .init("Vik", 3),
                ])
        ])

    /// As many series as a chart may have, over many years.
    static let many = Chart(
        title: "Tio frågor", labelName: "year", valueName: "per 100,000 words",
        series: (0..<10).map(series))

    private static func series(_ number: Int) -> ChartSeries {
        let points = (1990...2024).map { (year: Int) -> ChartSeries.Point in
            let wave = (year * 7 + number * 13) % 29
            return ChartSeries.Point(String(year), Double(wave) / 10 + Double(number))
        }
        return ChartSeries(name: "fråga \(number)", points: points)
    }
}
