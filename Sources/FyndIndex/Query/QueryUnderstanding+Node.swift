import FyndAPI

extension QueryUnderstanding {
    /// How a query was understood, before anything is known of the index: without the signs of its words.
    init(_ node: QueryNode?, notes: [String]? = nil) {
        self.init(query: node.map { Node($0) }, notes: notes)
    }
}

extension QueryUnderstanding.Node {
    /// A piece of a query.
    init(_ node: QueryNode) {
        switch node {
        case .text(let text): self.init(.word, text)
        case .phrase(let text): self.init(.phrase, text)
        case .near(let operands, let reach):
            self.init(.near)
            self.reach = reach.description
            children = operands.map { Self($0) }
        case .filter(let filter): self.init(filter)
        case .and(let nodes): self.init(.and, nodes.map { Self($0) })
        case .or(let nodes): self.init(.or, nodes.map { Self($0) })
        case .not(let node): self.init(.not, [Self(node)])
        }
    }

    /// An operand of NÄRA.
    init(_ operand: NearOperand) {
        let alternatives = operand.alternatives.map { alternative in
            switch alternative {
            case .text(let text): Self(.word, text)
            case .phrase(let text): Self(.phrase, text)
            }
        }
        self = alternatives.count == 1 ? alternatives[0] : Self(.or, alternatives)
    }

    private init(_ kind: Kind, _ children: [Self]) {
        self.init(kind)
        self.children = children
    }

    private init(_ kind: Kind, _ text: QueryText) {
        self.init(kind)
        self.text = text.text
        form =
            switch text.form {
            case .inflected: .inflected
            case .lemma: .lemma
            case .exact: .exact
            case .prefix: .prefix
            case .wildcard: .wildcard
            }
        (start, end) = (text.place.lowerBound, text.place.upperBound)
    }

    private init(_ filter: QueryFilter) {
        self.init(.filter)
        text = filter.value
        field = filter.field.rawValue
        comparison = filter.comparison.sign
        (start, end) = (filter.place.lowerBound, filter.place.upperBound)
    }
}

extension NearReach {
    /// The reach as answers have it.
    fileprivate var description: String {
        switch self {
        case .words(let count): String(count)
        case .sentence: "sentence"
        case .passage: "passage"
        }
    }
}

extension QueryFilter.Comparison {
    /// The sign of the comparison.
    var sign: String {
        switch self {
        case .equal: "="
        case .less: "<"
        case .lessOrEqual: "<="
        case .greater: ">"
        case .greaterOrEqual: ">="
        }
    }
}
