/// Reads what became of a recommendation: "åtgärdad", "delvis genomförd", "kvarstår" ...
enum StatusReader {
    /// The status that a short text, such as the cell of a table, gives.
    static func ofCell(_ text: some Collection<UInt8>) -> RecommendationStatus? {
        let text = FoldedText([0x20] + text.prefix(160) + [0x20])
        if let status = status(in: text) { return status }
        if text.contains(" ja ") || text.contains(" ja,") || text.contains(" ja.") { return .done }
        if text.contains(" nej ") || text.contains(" nej,") || text.contains(" nej.") { return .notDone }
        return nil
    }

    /// The status that a sentence gives a recommendation, where it speaks of one.
    static func ofSentence(_ text: some Collection<UInt8>) -> RecommendationStatus? {
        let text = FoldedText([0x20] + text + [0x20])
        guard subjects.contains(where: { text.contains($0) }) else { return nil }
        return status(in: text)
    }

    private static func status(in text: FoldedText) -> RecommendationStatus? {
        if partial.contains(where: { text.contains($0) }) {
            return done.contains { text.contains($0) } || ongoing.contains { text.contains($0) } || isShort(text)
                ? .partly : nil
        }
        if missing.contains(where: { text.contains($0) }) { return .notDone }
        if ongoing.contains(where: { text.contains($0) }) { return .partly }
        guard done.contains(where: { text.contains($0) }) else { return nil }
        return negations.contains { text.contains($0) } ? .notDone : .done
    }

    private static func isShort(_ text: FoldedText) -> Bool { text.bytes.count <= 40 }

    private static let subjects: [StaticString] = [
        "rekommendation", " åtgärd", "synpunkt", "påpekande", "kritik", " brist", " punkt",
    ]
    private static let partial: [StaticString] = [
        " delvis", "till viss del", "inte fullt ut", "ej fullt ut", "inte helt", "i viss mån", "till del ",
        "i begränsad",
        "inte till fullo",
    ]
    private static let ongoing: [StaticString] = [
        " pågår", " pågående", " påbörjad", " påbörjat", " påbörjats", "under arbete", "under genomförande",
        "är på väg",
        "under införande",
    ]
    private static let missing: [StaticString] = [
        " kvarstår", "ej påbörja", "inte påbörja", "inga åtgärder", "ingen åtgärd", "ej åtgärd", "inte åtgärd",
        "ej genomför", "inte genomför", "icke åtgärd", "ej hörsamma", "inte hörsamma", "saknas fortfarande",
        "ännu inte", "inte vidtagit", "inte lett till", "inte beaktat", "ej beaktat", "ej uppfyll", "inte uppfyll",
        "inte omhändertag", "inte tillgodose", "inte hanterat", "ej hanterat", "ej verkställ",
    ]
    private static let done: [StaticString] = [
        " åtgärda", " genomförd", " genomfört", " genomförts", " genomförda", " hörsamma", " beaktat", " beaktats",
        " uppfyll", " omhändertag", " tillgodose", " verkställ", " klart ", " klar.", " infört", " införts", " införd",
        " avslutad",
        " klar ",
        " hanterat", " hanterad", " hanterats", " efterlevts", " följts",
    ]
    private static let negations: [StaticString] = [" inte ", " ej ", " icke "]
}
