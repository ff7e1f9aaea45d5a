import SwedishText

/// A splitter that knows a short list of compounds and words, in any form made by a common ending.
struct FixtureParts: CompoundParts {
    private static let endings: Set<String> = [
        "", "s", "en", "ens", "n", "ns", "et", "ets", "er", "ers", "erna", "ernas", "ar", "arna", "na", "nas",
    ]
    private let compounds: [(letters: String, pieces: [Int])]
    private let words: [String]
    private let beginnings: Set<String>

    /// Compounds are written with "|" between their parts.
    init(compounds: String = Self.compounds, words: String = Self.words, beginnings: String = Self.beginnings) {
        self.compounds = compounds.split(whereSeparator: \.isWhitespace).map { compound in
            let pieces = compound.split(separator: "|")
            var joints: [Int] = []
            for piece in pieces.dropLast() { joints.append((joints.last ?? 0) + piece.utf8.count) }
            return (pieces.joined(), joints)
        }
        self.words = words.split(whereSeparator: \.isWhitespace).map(String.init)
        self.beginnings = Set(beginnings.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    func pieces(of word: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        let string = String(decoding: word, as: UTF8.self)
        guard let joints = compounds.first(where: { Self.isForm(string, of: $0.letters) })?.pieces else {
            return [0..<word.count]
        }
        return zip([0] + joints, joints + [word.count]).map { $0..<$1 }
    }

    func isKnown(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let string = String(decoding: word, as: UTF8.self)
        return words.contains { Self.isForm(string, of: $0) }
    }

    func canBegin(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
        beginnings.contains(String(decoding: piece, as: UTF8.self))
    }

    private static func isForm(_ string: String, of word: String) -> Bool {
        string.hasPrefix(word) && endings.contains(String(string.dropFirst(word.count)))
    }

    static let compounds = """
        arbets|miljö|lag barn|omsorg|s|nämnd behandlings|enhet drift|kostnad ekonomi|uppföljning familje|enhet \
        familje|frågor familje|omsorg familje|omsorgs|verksamhet gemensam|nämnd grund|skola grund|skole|verksamhet \
        gymnasie|skola hem|tjänst hög|skole|ämbet träd|gårds|bruks|organisation kontors|varu|leverantör \
        kvalitets|styrning kvalitets|lednings|system \
        miljö|lednings|system miljö|lag nack|delar natt|axa om|byggnads|projekt omsorgs|förvaltning personal|system \
        resultat|styrning risk|analys samhälls|byggnads|nämnd sekretess|lag sjuk|vård sjuk|vårds|lag skol|plikt \
        social|tjänst|lag tåg|station ungdoms|vård utbetalnings|rutin utbildnings|nämnd verksamhets|plan \
        verksamhets|styrning verksamhets|planering ungdoms|frågor väsentlighets|analys
        """
    static let words = """
        barn omsorg familj vård nämnd system taxa inbetalning utbetalning nybyggnad ombyggnad underskott överskott \
        miljönämnd epoch gemensamt eller och samt heller livsmedelsleverantör bisamt
        """
    static let beginnings = """
        barn ekonomi behovs hälso familjeomsorgs nybyggnads inbetalnings samhällsbyggnads jordbruks trädgårds högskole \
        individ kultur ungdoms mål risk
        """
}
