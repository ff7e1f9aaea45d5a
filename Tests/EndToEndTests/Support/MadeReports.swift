import Foundation

/// A folder of made-up reports, as many as are wanted, the same each time.
struct MadeReports {
    let folder: String
    let count: Int

    /// Writes the reports.
    init(count: Int, in folder: String) throws {
        self.folder = folder
        self.count = count
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for number in 0..<count { try write(number, version: 0) }
    }

    /// Rewrites every third report, the first of them being `version % 3`.
    func change(version: Int) throws {
        for number in stride(from: version % 3, to: count, by: 3) { try write(number, version: version) }
    }

    private func write(_ number: Int, version: Int) throws {
        var generator = SeededGenerator(seed: UInt64(number * 1000 + version))
        var text = "Revisionsrapport\nGranskning av avtal \(number)\nVikhamra kommun\nMars \(2000 + number % 25)\n\n"
        for section in 1...12 {
            text += "\(section) Iakttagelser om \(Self.words.randomElement(using: &generator) ?? "avtal")\n"
            for _ in 0..<4 { text += Self.sentence(&generator) + "\n\n" }
        }
        text += "13 Rekommendationer\nVi rekommenderar kommunstyrelsen att:\n- Upprätta rutiner i utgåva \(version).\n"
        try Data(text.utf8).write(to: URL(filePath: "\(folder)/rapport-\(number).txt"))
    }

    private static func sentence(_ generator: inout SeededGenerator) -> String {
        let chosen = (0..<14).map { _ in words.randomElement(using: &generator) ?? "" }
        return "Nämnden saknar " + chosen.joined(separator: " ") + "."
    }

    private static let words = [
        "rutiner", "avtal", "uppföljning", "kontroll", "ledning", "arkiv", "gallring", "styrning", "dokumentation",
        "ansvar", "roller", "risker", "åtgärder", "beslut", "ärenden", "underlag", "mål", "nyckeltal", "budget",
        "utfall",
        "och", "för", "av", "i", "som", "med",
    ]
}

/// A generator whose numbers follow from its seed: SplitMix64 (Steele, Lea and Flood, 2014).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
