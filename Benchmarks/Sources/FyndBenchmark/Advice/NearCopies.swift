/// Changes little things in a text: what becomes of advice that is copied from one report into the next.
enum NearCopies {
    /// The text with one small change, or as it is where it offers none.
    static func changed(_ text: String, using generator: inout SeededGenerator) -> String {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0..<5: return exchanged(text, using: &generator)
        case 5: return text.hasPrefix("fort") ? text : "fortsatt " + text
        case 6: return text.hasSuffix(")") ? text : text + " (se avsnitt \(Int.random(in: 2...6, using: &generator)))"
        case 7: return mistyped(text, using: &generator)
        case 8: return shortened(text)
        default:
            guard !text.hasSuffix(")") else { return text }
            return text + " " + (EndingWords.circumstances.prefix(4).randomElement(using: &generator) ?? "")
        }
    }

    /// The text as somebody might ask for it: with words exchanged and one left out.
    static func reworded(_ text: String, using generator: inout SeededGenerator) -> String {
        let exchanged = exchanged(exchanged(text, using: &generator), using: &generator)
        var words = exchanged.split(separator: " ")
        if words.count > 3 { words.remove(at: Int.random(in: words.indices, using: &generator)) }
        return words.joined(separator: " ")
    }

    /// The text with one word or phrase exchanged for another that means the same.
    static func exchanged(_ text: String, using generator: inout SeededGenerator) -> String {
        let fitting = exchanges.filter { exchange in " \(text) ".contains(" \(exchange.0) ") }
        guard let (old, new) = fitting.randomElement(using: &generator) else { return text }
        return replaced(old, by: new, in: text)
    }

    /// The text with a letter of a long word left out, as when it was scanned or typed in haste.
    static func mistyped(_ text: String, using generator: inout SeededGenerator) -> String {
        var words = text.split(separator: " ").map(String.init)
        let long = words.indices.filter { words[$0].count > 8 }
        guard let place = long.randomElement(using: &generator) else { return text }
        var letters = Array(words[place])
        letters.remove(at: Int.random(in: 2..<letters.count - 2, using: &generator))
        words[place] = String(letters)
        return words.joined(separator: " ")
    }

    /// The text without its reason.
    private static func shortened(_ text: String) -> String {
        let starts = (EndingWords.avoiding + EndingWords.aiming).map { " \($0) " }
        for start in starts {
            let parts = text.split(separator: start, maxSplits: 1)
            if parts.count == 2, parts[0].count > 30 { return String(parts[0]) }
        }
        return text
    }

    private static func replaced(_ old: String, by new: String, in text: String) -> String {
        let parts = " \(text) ".split(separator: " \(old) ", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.joined(separator: " \(new) ").split(separator: " ").joined(separator: " ")
    }

    private static let exchanges: [(String, String)] = WordTable.rows(table, columns: 2).map { ($0[0], $0[1]) }

    private static let table = """
        säkerställa|tillse
        säkerställa att|se till att
        säkerställa att|tillförsäkra att
        se till att|säkerställa att
        tillse att|säkerställa att
        utveckla|vidareutveckla
        utveckla|stärka
        stärka|utveckla
        förbättra|utveckla
        upprätta|ta fram
        ta fram|upprätta
        ta fram|utarbeta
        utarbeta|ta fram
        fastställa|besluta om
        besluta om|fastställa
        införa|ta fram
        tydliggöra|förtydliga
        förtydliga|tydliggöra
        klargöra|tydliggöra
        se över|revidera
        revidera|uppdatera
        uppdatera|se över
        rutiner|riktlinjer
        rutinerna|riktlinjerna
        riktlinjer|rutiner
        riktlinjerna|rutinerna
        skriftliga|dokumenterade
        dokumenterade|skriftliga
        tydlig|klar
        tydliga|klara
        systematiskt|på ett systematiskt sätt
        regelbundet|löpande
        löpande|regelbundet
        kontinuerligt|löpande
        årligen|varje år
        minst en gång per år|årligen
        avseende|gällande
        rörande|avseende
        vad gäller|när det gäller
        i fråga om|avseende
        tillräckliga|erforderliga
        tillräcklig|ändamålsenlig
        ansvaret|ansvarsfördelningen
        inom|för
        nämnden|ansvarig nämnd
        regelbunden|löpande
        begära|efterfråga
        kartlägga|inventera
        samverkan|samarbete
        medarbetare|personal
        och|samt
        """
}
