import FyndAPI

extension QueryUnderstanding {
    /// How a query was understood, with what is searched for in the index for its words.
    init(_ node: QueryNode?, _ compiled: CompiledQuery?) {
        self.init(node)
        guard let compiled else { return }
        notes = compiled.notes.isEmpty ? nil : compiled.notes
        query?.addSigns(of: compiled)
    }
}

extension QueryUnderstanding.Node {
    /// Adds what is searched for in place of the words of this piece and its children.
    fileprivate mutating func addSigns(of query: CompiledQuery) {
        for index in children?.indices ?? 0..<0 { children?[index].addSigns(of: query) }
        guard kind == .word || kind == .phrase, let start, let end, start < end else { return }
        let ideas = query.ideas.filter { $0.place?.contains(start) ?? false }
        if ideas.isEmpty {
            signs = query.operandSigns[start..<end]
        } else {
            // What several words say together stands with the first of them.
            signs = ideas.flatMap { $0.place?.lowerBound == start ? $0.signLabels : ["with what stands before it"] }
        }
    }
}

extension Idea {
    /// What speaks for it, in words, the strongest first.
    fileprivate var signLabels: [String] {
        let strongest = signs.enumerated().filter { $0.element.weight > 0 }
            .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
        return strongest.map { $0.element.isMatch ? $0.element.label : "\($0.element.label), when little is found" }
    }
}
