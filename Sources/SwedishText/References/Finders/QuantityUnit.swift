/// A unit behind a number: kronor in any size, perhaps per something; per cent; percentage points.
struct QuantityUnit {
    enum Measure: Equatable {
        /// Kronor, thousands or millions of them: the power of ten of one unit.
        case kronor(powerOfTen: Int)
        /// A word that makes kronor of the next: "miljoner".
        case multiple(powerOfTen: Int)
        case percent
        case percentagePoints
    }

    /// What a sum of money is for one of.
    struct Denominator {
        var word: Range<Int>
        /// Its full spelling, if the text has another.
        var name: StaticString?
    }

    var measure: Measure
    var denominator: Denominator?
    var end: Int

    /// Reads the unit behind a number.
    init?(behind number: Int, in text: ReferenceText) {
        let start = text.blanksEnd(from: number)
        if text[start] == 0x25 {
            let word = text.word(at: start + 1 + text.hyphenWidth(at: start + 1))
            let isPoints = ShortWord(word, in: text).map {
                Self.measures[$0] == .percentagePoints || Self.pointWords.contains($0)
            }
            self.init(
                isPoints == true ? .percentagePoints : .percent, end: isPoints == true ? word.upperBound : start + 1)
        } else if text[start] == 0x3A, text[start + 1] == 0x2D, !text.isDigit(start + 2) {
            self.init(.kronor(powerOfTen: 0), end: start + 2)
        } else {
            let word = text.word(at: start)
            guard let short = ShortWord(word, in: text), let measure = Self.measures[short] else { return nil }
            self.init(measure, end: word.upperBound)
            if case .multiple(let power) = measure {
                let dot = text[end] == 0x2E ? end + 1 : end
                let kronor = text.word(at: text.blanksEnd(from: dot))
                guard let short = ShortWord(kronor, in: text), Self.measures[short] == .kronor(powerOfTen: 0) else {
                    return nil
                }
                self.init(.kronor(powerOfTen: power), end: kronor.upperBound)
            }
        }
        if case .kronor = self.measure { readDenominator(in: text) }
    }

    private init(_ measure: Measure, end: Int) {
        self.measure = measure
        self.end = end
    }

    /// "/invånare", "per invånare".
    private mutating func readDenominator(in text: ReferenceText) {
        let dot = text[end] == 0x2E ? end + 1 : end
        let sign = text.blanksEnd(from: dot)
        var start: Int
        if text[sign] == 0x2F {
            start = text.blanksEnd(from: sign + 1)
        } else {
            let per = text.word(at: sign)
            guard sign > dot, ShortWord(per, in: text) == "per" else { return }
            start = text.blanksEnd(from: per.upperBound)
            guard start > per.upperBound else { return }
        }
        var word = text.word(at: start)
        guard !word.isEmpty else { return }
        if word.count == 1, let powerEnd = Self.powerEnd(behind: word.upperBound, in: text) {
            word = start..<powerEnd
        }
        let short = ShortWord(word, in: text)
        if let short, Self.noDenominators.contains(short) || DateFinder.isMonth(short) { return }
        denominator = Denominator(word: word, name: short.flatMap { Self.denominators[$0] })
        end = word.upperBound
    }

    /// The end of the "2" or "²" of "m2" or of the "3" of "m3".
    private static func powerEnd(behind letter: Int, in text: ReferenceText) -> Int? {
        if text[letter] == 0x32 || text[letter] == 0x33 { return text.isDigit(letter + 1) ? nil : letter + 1 }
        return text[letter] == 0xC2 && (text[letter + 1] | 1) == 0xB3 ? letter + 2 : nil
    }
}

// MARK: Names

extension QuantityUnit {
    private static let measures: [ShortWord: Measure] = [
        "kr": .kronor(powerOfTen: 0), "krona": .kronor(powerOfTen: 0), "kronor": .kronor(powerOfTen: 0),
        "kronors": .kronor(powerOfTen: 0), "sek": .kronor(powerOfTen: 0),
        "tkr": .kronor(powerOfTen: 3), "kkr": .kronor(powerOfTen: 3), "ksek": .kronor(powerOfTen: 3),
        "tsek": .kronor(powerOfTen: 3),
        "mkr": .kronor(powerOfTen: 6), "mnkr": .kronor(powerOfTen: 6), "msek": .kronor(powerOfTen: 6),
        "mdkr": .kronor(powerOfTen: 9), "mdrkr": .kronor(powerOfTen: 9), "mdsek": .kronor(powerOfTen: 9),
        "tusen": .multiple(powerOfTen: 3), "tusentals": .multiple(powerOfTen: 3),
        "mn": .multiple(powerOfTen: 6), "milj": .multiple(powerOfTen: 6), "miljon": .multiple(powerOfTen: 6),
        "miljoner": .multiple(powerOfTen: 6), "mljn": .multiple(powerOfTen: 6),
        "md": .multiple(powerOfTen: 9), "mdr": .multiple(powerOfTen: 9), "mrd": .multiple(powerOfTen: 9),
        "miljard": .multiple(powerOfTen: 9), "miljarder": .multiple(powerOfTen: 9),
        "procent": .percent, "procents": .percent, "procenten": .percent, "proc": .percent,
        "procentenhet": .percentagePoints, "procentenheter": .percentagePoints,
        "procentenheters": .percentagePoints, "procentenheten": .percentagePoints,
    ]
    private static let pointWords: Set<ShortWord> = ["enhet", "enheter", "enheters"]
    private static let denominators: [ShortWord: StaticString] = [
        "inv": "invånare", "invånarna": "invånare", "capita": "invånare", "kvm": "kvadratmeter", "m2": "kvadratmeter",
        "m²": "kvadratmeter", "kbm": "kubikmeter", "m3": "kubikmeter", "m³": "kubikmeter", "tim": "timme", "h": "timme",
        "timma": "timme", "mån": "månad", "pers": "person", "st": "styck", "dag": "dag",
    ]
    /// What "per" stands before without naming what a sum is for.
    private static let noDenominators: Set<ShortWord> = [
        "år", "årligen", "helår", "delår", "den", "sista", "första", "bokslut", "årsskiftet", "tertial", "automatik",
        "post",
        "telefon",
    ]
}
