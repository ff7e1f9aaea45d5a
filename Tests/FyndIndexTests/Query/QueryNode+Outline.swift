@testable import FyndIndex

extension QueryNode {
    /// The query in a form that shows its structure.
    var outline: String {
        switch self {
        case .text(let text): text.outline
        case .phrase(let text): text.mark + "\"\(text.text)\""
        case .near(let operands, let reach): "near\(reach.outline)(\(operands.map(\.outline).joined(separator: " ")))"
        case .filter(let filter): "\(filter.field)\(filter.comparison.outline)\(filter.value)"
        case .and(let nodes): "and(\(nodes.map(\.outline).joined(separator: " ")))"
        case .or(let nodes): "or(\(nodes.map(\.outline).joined(separator: " ")))"
        case .not(let node): "not(\(node.outline))"
        }
    }

    /// All places in the tree.
    var places: [Range<Int>] {
        switch self {
        case .text(let text), .phrase(let text): [text.place]
        case .near(let operands, _): operands.flatMap { $0.alternatives.map(\.text.place) }
        case .filter(let filter): [filter.place]
        case .and(let nodes), .or(let nodes): nodes.flatMap(\.places)
        case .not(let node): node.places
        }
    }
}

extension QueryText {
    fileprivate var mark: String {
        switch form {
        case .exact: "="
        case .lemma: "lemma:"
        case .inflected, .prefix, .wildcard: ""
        }
    }

    fileprivate var outline: String {
        switch form {
        case .inflected, .exact, .lemma: mark + text
        case .prefix: text + "*"
        case .wildcard: "~" + text
        }
    }
}

extension NearReach {
    fileprivate var outline: String {
        switch self {
        case .words(let count): String(count)
        case .sentence: "Sentence"
        case .passage: "Passage"
        }
    }
}

extension NearOperand {
    fileprivate var outline: String {
        let outlines = alternatives.map { alternative in
            if case .phrase(let text) = alternative { QueryNode.phrase(text).outline } else { alternative.text.outline }
        }
        return outlines.joined(separator: "|")
    }
}

extension QueryFilter.Comparison {
    fileprivate var outline: String {
        switch self {
        case .equal: ":"
        case .less: "<"
        case .lessOrEqual: "<="
        case .greater: ">"
        case .greaterOrEqual: ">="
        }
    }
}
