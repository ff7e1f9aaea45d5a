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
        if disclaims(unit) { return .other }
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

    /// Whether a block says for whom the firm made its document and who may rely on it.
    private func disclaims(_ unit: TextUnit) -> Bool {
        guard let first = unit.words.first, ["detta", "denna", "huruvida"].contains(first.text) else { return false }
        return Self.disclaimers.occurs(in: FoldedText(unit.block.text.bytes.prefix(600)))
    }

    private static let disclaimers: PhraseSet = [
        "enbart för i dokumentet", "upprättats enbart för", "enbart avsedd för", "inte utan särskilt åtagande",
        "förlitar sig på", "allmän handling hos mottagaren",
    ]

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
        let told = Self.cues.all(in: text)
        return told.contains(base) ? base : Self.order.first { told.contains($0) } ?? base
    }

    /// The kinds in the order in which they count.
    private static let order: [PassageKind] = [.scope, .method, .criteria, .purpose]

    private static let cues: PhraseMap<PassageKind> = [
        "granskningen omfattar": .scope, "granskningen avser": .scope, "granskningen gäller": .scope,
        "ingår inte": .scope, "omfattas inte": .scope, "avgränsas till": .scope, "avgränsad till": .scope,
        "avgränsats": .scope, "har begränsats till": .scope, "är begränsad till": .scope, "omfattar inte": .scope,
        "granskas inte": .scope, "berörs inte": .scope, "granskningen begränsas": .scope,
        "uppföljningen är begränsad": .scope, "inte granskats": .scope, "lämnats utanför": .scope,
        "utanför granskningen": .scope, "ansvarig nämnd är": .scope,

        "intervjuer har": .method, "intervjuats": .method, "har intervjuat": .method, " intervjuat ": .method,
        "intervjuer med": .method, "faktagransk": .method, "faktakontroll": .method, "sakgransk": .method,
        "sakgranskat": .method, "dokumentstudier": .method, "vi har läst": .method, "vi har gått igenom": .method,
        "har studerats": .method, "granskningen har utförts": .method, "granskningen har genomförts": .method,
        "vi har analyserat": .method, "enkät till": .method, "stickprov": .method, "kvalitetssäk": .method,
        "synpunkter på rapportutkast": .method, "underlaget består av": .method, "projektledare": .method,
        "tagit del av protokoll": .method, "lämna synpunkter på": .method,

        "revisionskriterier": .criteria, "bedömningsgrund": .criteria, "grund för bedömning": .criteria,
        "grund för våra bedömningar": .criteria, "bedömningen utgår från": .criteria,
        "granskningen utgår från följande": .criteria, "utgångspunkt i följande": .criteria,

        "syftet med": .purpose, "syftet är": .purpose, "syftet har": .purpose, "syftar till": .purpose,
        "syfte att": .purpose, "ska besvara": .purpose, "revisionsfråga": .purpose, "ge svar på": .purpose,
    ]

    /// Whether a block says of itself that it judges.
    private func judges(_ unit: TextUnit) -> Bool {
        let bytes = unit.block.text.bytes.prefix(110)
        if Self.labels.contains(where: { FoldedText.begins(bytes, with: $0) }) { return true }
        if Self.inner.occurs(in: FoldedText(bytes)) { return true }
        guard unit.block.shape == .paragraph, let first = unit.sentences.first else { return false }
        return VerdictWords.areIn(unit.words(of: first))
    }

    private static let labels: [StaticString] = [
        "bedömning:", "bedömning.", "kommentar:", "kommentar.", "kommentarer:", "kommentarer.", "slutsats:",
        "vår bedömning", "vår sammanfattande", "vår samlade", "vår sammantagna", "vår revisionella", "vår slutsats",
        "vår uppfattning", "vi anser", "vi konstaterar", "vi rekommenderar", "vi ser ", "vi menar",
        "vi noterar att det är",
        "enligt vår", "vårt intryck", "vi instämmer", "sammantaget ser vi", "rekommendationen är",
        "rekommendationen bedöms",
        "rekommendationen har", "vi kan konstatera", "risk 1", "risk 2", "risk 3", "risk 4", "kontrollmålet",
        "det är vår", "sammantaget bedömer", "sammanfattningsvis bedömer",
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
