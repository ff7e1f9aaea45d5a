/// Finds the numbers and references that readers look for as one thing, and gives each a key in which its spellings
/// meet.
///
/// | kind | spelling | key |
/// |---|---|---|
/// | statute | "SFS 2001:453", "(2001:453)", "2001:453" | `2001:453` |
/// | | "SOSFS 2011:9", "prop. 2008/09:28", "(EU) 2016/679" | `sosfs 2011:9`, `prop 2008/09:28`, `eu 2016/679` |
/// | provision | "3 kap. 3 §", "3 kapitlet § 3" | `3 kap 3 §` |
/// | | "9 § 2 st.", "5–8 §§", "11 kap.", "§ 105" | `9 §`, `5-8 §`, `11 kap`, `§ 105` |
/// | registration number | "KS-2014/742.912", "KS 2014/742-912" | `ks 2014/742-912` and `ks 2014/742` |
/// | | "Dnr 313-24/2013", "Diarienummer 0256/20" | `313 2013/24`, `2020/256` |
/// | report number | "Nr 7, 2014", "rapport 7/2014" | `nr 7/2014` |
/// | amount | "8,8 mnkr", "8,80 miljoner kronor", "8 800 tkr" | `8800000 kr` |
/// | | "3 189 kr per invånare", "2–3 mkr", "-2,4 mnkr" | `3189 kr/invånare`, `2000000-3000000 kr`, `-2400000 kr` |
/// | percentage | "25 procent", "25%", "2,5–3 %" | `25 %`, `25 %`, `2,5-3 %` |
/// | percentage points | "2,50 procentenheter" | `2,5 procentenheter` |
/// | date | "den 21 oktober 2014", "2014-10-21", "21/10 2014" | `2014-10-21` |
/// | | "December2014", "2014-12" | `2014-12` |
/// | number | "12 345", "12345" | `12345` |
///
/// What the keys leave out, and what they keep:
///
/// - A statute that is named by the general collection (SFS) has the same key as one without a name, since both are
///   written; any other series keeps its name. Later members of a list ("SOSFS 2011:9 och 2014:4") share the series.
/// - A section's paragraph and its statute's name stay outside, so that the section is found with and without them. The
///   section of a statute ("105 §") and the item of minutes ("§ 105") are different things.
/// - A registration number is prefix or class, year with four digits, number without leading zeros, and suffix. One
///   with a suffix is given twice over the same place, with and without it; so either finds the other.
/// - Amounts are in kronor, exactly: the same sum in thousands and in millions has the same key. "Per år" is left out,
///   as a budget's sum is a year's whether it is said or not; any other "per" is kept. A sign is kept.
/// - Dates are as exact as stated. A bare year, and six digits, are no date.
/// - Digits without blanks are a number only when they cannot be a year (1800–2099).
///
/// References do not overlap, but for a registration number's second; where several readings compete for a place the
/// longest wins. Nothing is found in telephone numbers, section numbers, ranges of years and rows of small numbers.
public struct ReferenceScanner: Sendable {
    /// Makes a scanner. It has no state.
    public init() {}

    /// Appends the references of a text, in order of their beginnings.
    ///
    /// - Parameters:
    ///   - utf8: The text. Ill-formed bytes end whatever they stand in.
    ///   - references: Where to append.
    /// - Complexity: O(n) in the bytes of the text: at each number a bounded stretch around it is read.
    public func scan(_ utf8: UnsafeBufferPointer<UInt8>, into references: inout [Reference]) {
        var text = ReferenceText(utf8)
        var index = 0
        while index < utf8.count {
            let byte = utf8[index]
            if byte &- 0x30 < 10 {
                text.findSectionSign(from: index)
                if let found = Self.longest(at: index, in: text) {
                    found.append(to: &references)
                    text.floor = found.end
                    text.series = found.series
                    index = found.end
                } else {
                    index = PhoneNumber.end(at: index, in: text) ?? text.digitsEnd(from: index)
                }
            } else if byte == 0xC2, let found = MinutesItemFinder.find(at: index, in: text) {
                found.append(to: &references)
                text.floor = found.end
                text.series = nil
                index = found.end
            } else {
                index += 1
            }
        }
    }

    /// The references of a text, in order of their beginnings.
    public func references(in text: String) -> [Reference] {
        var text = text
        var references: [Reference] = []
        text.withUTF8 { scan($0, into: &references) }
        return references
    }

    /// The longest reading of the digits at `index`; of equally long ones the first.
    private static func longest(at index: Int, in text: ReferenceText) -> FoundReference? {
        let digits = index..<text.digitsEnd(from: index)
        guard digits.count <= ReferenceText.longestDigits else { return nil }
        var longest: FoundReference?
        func consider(_ found: FoundReference?) {
            if let found, found.end - found.start > longest.map({ $0.end - $0.start }) ?? 0 { longest = found }
        }
        if let chain = NumberChain(at: digits, in: text) {
            consider(RegistrationNumberFinder.find(chain, in: text))
            consider(EuropeanActFinder.find(chain, in: text))
        }
        consider(DateFinder.find(at: digits, in: text))
        consider(StatuteFinder.find(at: digits, in: text))
        consider(ProvisionFinder.find(at: digits, in: text))
        consider(ReportNumberFinder.find(at: digits, in: text))
        consider(QuantityFinder.find(at: digits, in: text))
        return longest
    }
}
