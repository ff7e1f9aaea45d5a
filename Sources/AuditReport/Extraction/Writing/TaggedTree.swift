import Markup

/// A parsed document with what the names of its elements mean.
struct TaggedTree<Tag: Equatable & Sendable>: Sendable {
    /// The document.
    let tree: MarkupTree
    private let tags: [Tag?]

    /// Takes over a tree.
    ///
    /// - Parameters:
    ///   - tree: The tree.
    ///   - tags: What each of its names means, by number; `nil` for what does not matter.
    init(_ tree: MarkupTree, tags: [Tag?]) {
        self.tree = tree
        self.tags = tags
    }

    /// What an element is; `nil` for text and for elements that do not matter.
    func tag(_ node: MarkupTree.Node) -> Tag? { tree.name(of: node).flatMap { tags[$0] } }

    /// Whether a node is text.
    func isText(_ node: MarkupTree.Node) -> Bool { tree.name(of: node) == nil }

    /// The outermost element.
    var root: MarkupTree.Node? { tree.roots.first { !isText($0) } }

    /// The first child that is a `tag`.
    func child(_ tag: Tag, of node: MarkupTree.Node?) -> MarkupTree.Node? {
        guard let node else { return nil }
        return tree.children(of: node).first { self.tag($0) == tag }
    }

    /// The first element at any depth that is a `tag`.
    func first(_ tag: Tag) -> MarkupTree.Node? {
        (0..<tree.nodeCount).lazy.map { MarkupTree.Node(index: $0) }.first { self.tag($0) == tag }
    }
}
