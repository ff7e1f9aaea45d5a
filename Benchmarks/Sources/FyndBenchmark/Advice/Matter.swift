/// What advice is about: a thing and what is done with it ("avtalsuppföljning"), or something with a name of its own.
struct Matter: Sendable {
    /// The words that only a process with a thing has.
    struct Verbs: Sendable {
        /// "uppföljning av avtal"
        var dissolved: String
        /// "uppföljningen av avtal"
        var dissolvedDefinite: String
        /// "avtal följs upp"
        var clause: String
        /// "avtal ska följas upp"
        var duty: String
        /// "följa upp avtal"
        var action: String
    }

    /// "avtalsuppföljning"
    var indefinite: String
    /// "avtalsuppföljningen"
    var definite: String
    var verbs: Verbs?

    /// All matters, the most frequent first: three processes, then one with a name of its own.
    static let all: [Matter] = {
        var standing = StandingMatters.all.map { Matter(indefinite: $0.indefinite, definite: $0.definite) }[...]
        var matters: [Matter] = []
        for (number, process) in processes.enumerated() {
            matters.append(process)
            if number % 3 == 2, let next = standing.popFirst() { matters.append(next) }
        }
        return matters + standing
    }()

    /// Things with what is done with them: the first things and their first processes first.
    private static let processes: [Matter] =
        ObjectWords.all.enumerated().flatMap { rank, object in
            object.processes.enumerated().compactMap { order, key in
                ProcessWords.byKey[key].map { (rank: rank + 12 * order, matter: Matter(object, $0)) }
            }
        }.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element.matter)

    private init(_ object: ObjectWords.Entry, _ process: ProcessWords.Entry) {
        indefinite = object.first + process.noun
        definite = object.first + process.definite
        verbs = Verbs(
            dissolved: "\(process.noun) av \(object.alone)",
            dissolvedDefinite: "\(process.definite) av \(object.alone)",
            clause: "\(object.alone) \(process.passive)",
            duty: "\(object.alone) ska \(process.passiveInfinitive)",
            action: "\(process.infinitive) \(object.alone)")
    }

    private init(indefinite: String, definite: String) {
        self.indefinite = indefinite
        self.definite = definite
    }
}
