/// Decides what a block is by its section, and by its own words where they say otherwise.
struct KindReader {
    /// What the document is.
    let role: DocumentRole
    /// Whether the block stands on the cover.
    let isCover: Bool

    /// The kind of the block's text where it is no recommendation, question or answer.
    func kind(of unit: TextUnit) -> PassageKind {
        switch role {
        case .letter, .response: return .letter
        case .appendix: return .appendix
        case .report: break
        }
        let base = unit.section?.kind ?? (unit.path.isEmpty ? .other : .finding)
        switch base {
        case .purpose, .scope, .method, .criteria: return introductory(unit, base)
        case .background: return isMixed(unit) ? introductory(unit, base) : base
        case .finding, .other:
            if isCover, base == .other { return .other }
            return judges(unit) ? .assessment : unit.path.isEmpty ? introductory(unit, base) : base
        case .assessment where isFollowedUp(unit): return judges(unit) ? .assessment : .finding
        default: return base
        }
    }

    /// Whether a section tells of one earlier recommendation: "Rekommendation 2".
    private func isFollowedUp(_ unit: TextUnit) -> Bool {
        guard let last = unit.path.last else { return false }
        let key = FoldedText(last)
        return key.hasPrefix("rekommendation ") && last.utf8.count < 20
            && last.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
    }

    /// Whether the heading names more than one thing that introductions tell, or the introduction as a whole.
    private func isMixed(_ unit: TextUnit) -> Bool {
        guard let last = unit.path.last else { return false }
        let key = FoldedText(last)
        return !key.hasPrefix("bakgrund") || key.contains(" och ") || key.contains(",")
    }

    /// What a block of an introduction tells: what is left out, how the audit was made, by what it judges, or its purpose.
    private func introductory(_ unit: TextUnit, _ base: PassageKind) -> PassageKind {
        let text = FoldedText([0x20] + unit.block.text.bytes.prefix(600))
        // What confirms the kind that the section gives goes before all else.
        if Self.cues.contains(where: { $0.0 == base && $0.1.occurs(in: text) }) { return base }
        return Self.cues.first { $0.0 != base && $0.1.occurs(in: text) }?.0 ?? base
    }

    private static let cues: [(PassageKind, PhraseSet)] = [
        (
            .scope,
            [
                "granskningen omfattar", "granskningen avser", "granskningen gäller", "ingår inte", "omfattas inte",
                "avgränsas till", "avgränsad till", "avgränsats", "har begränsats till", "är begränsad till",
                "omfattar inte", "granskas inte", "berörs inte", "granskningen begränsas", "uppföljningen är begränsad",
                "inte granskats", "lämnats utanför", "utanför granskningen", "ansvarig nämnd är",
            ]
        ),
        (
            .method,
            [
                "intervjuer har", "intervjuats", "har intervjuat", " intervjuat ", "intervjuer med", "faktagransk",
                "faktakontroll", "sakgransk", "sakgranskat", "dokumentstudier", "vi har läst", "vi har gått igenom",
                "har studerats", "granskningen har utförts", "granskningen har genomförts", "vi har analyserat",
                "enkät till", "stickprov", "kvalitetssäk", "synpunkter på rapportutkast", "underlaget består av",
                "projektledare", "tagit del av protokoll", "lämna synpunkter på",
            ]
        ),
        (
            .criteria,
            [
                "revisionskriterier", "bedömningsgrund", "grund för bedömning", "grund för våra bedömningar",
                "bedömningen utgår från", "granskningen utgår från följande", "utgångspunkt i följande",
            ]
        ),
        (
            .purpose,
            [
                "syftet med", "syftet är", "syftet har", "syftar till", "syfte att", "ska besvara", "revisionsfråga",
                "ge svar på",
            ]
        ),
    ]

    /// Whether a block says of itself that it judges.
    private func judges(_ unit: TextUnit) -> Bool {
        let start = FoldedText(unit.block.text.bytes.prefix(110))
        if Self.labels.contains(where: { start.hasPrefix($0) }) { return true }
        if Self.inner.occurs(in: start) { return true }
        guard unit.block.shape == .paragraph, let first = unit.sentences.first else { return false }
        return VerdictWords.areIn(unit.words(of: first))
    }

    private static let labels: [StaticString] = [
        "bedömning:", "bedömning.", "kommentar:", "kommentar.", "kommentarer:", "kommentarer.", "slutsats:",
        "vår bedömning", "vår sammanfattande", "vår samlade", "vår sammantagna", "vår revisionella", "vår slutsats",
        "vår uppfattning", "vi anser", "vi konstaterar", "vi rekommenderar", "vi ser ", "vi menar",
        "vi noterar att det är",
        "enligt vår", "kontrollmålet", "det är vår", "sammantaget bedömer", "sammanfattningsvis bedömer",
        "sammantaget är", "revisionens bedömning", "revisorernas bedömning", "bedömningen är",
        "den samlade bedömningen",
        "den sammanfattande bedömningen",
    ]
    private static let inner: PhraseSet = [
        "vi bedömer", "bedömer vi", "revisionen konstaterar", "revisionskontoret konstaterar", "revisionen bedömer",
        "stadsrevisionen konstaterar", "revisionskontoret bedömer", "stadsrevisionen bedömer", "bedömning är att",
        "bedömningen är att", "enligt vår mening", "enligt vår uppfattning", "enligt vår bedömning", "anser vi",
        "konstaterar vi", "revisorerna bedömer", "revisorerna konstaterar", "är vår bedömning",
        "revisionsenheten bedömer",
    ]
}
