import CMarkup

/// A parsed document: elements, attributes and text in document order, in a few flat arrays.
public struct MarkupTree: Sendable {
    /// The name of an element or attribute.
    public struct Name: Hashable, Sendable {
        /// The name without its prefix; in small letters for HTML.
        public var local: String
        /// The namespace's URI, where it has one.
        public var namespace: String?

        /// A name in a namespace, or in none.
        public init(local: String, namespace: String? = nil) {
            self.local = local
            self.namespace = namespace
        }
    }

    /// An element or a stretch of text, by its place in the document.
    public struct Node: Hashable, Sendable {
        /// The place among all nodes, from 0.
        public var index: Int

        /// The node at a place, which must be one of the tree.
        public init(index: Int) { self.index = index }
    }

    /// The names, each at the number that elements and attributes know it by. A name may stand here more than once.
    public let names: [Name]
    private let nodes: [cm_node]
    private let attributes: [cm_attribute]
    private let text: [UInt8]

    /// Parses a well-formed XML document.
    ///
    /// - Parameters:
    ///   - xml: The document in UTF-8; what it says of its own encoding is ignored.
    ///   - limits: What parsing may cost.
    /// - Throws: `MarkupError`.
    public init(xml: [UInt8], limits: MarkupLimits = MarkupLimits()) throws(MarkupError) {
        try self.init(xml, limits, with: cm_parse_xml)
    }

    /// Parses an HTML document in UTF-8, however broken.
    ///
    /// - Parameters:
    ///   - html: The document; what it says of its own encoding is ignored.
    ///   - attributes: The attributes to keep, in small letters; the tree has no others.
    ///   - limits: What parsing may cost.
    /// - Throws: `MarkupError` where the document passes a limit; never for what it is like.
    public init(
        html: [UInt8], attributes: Set<String>, limits: MarkupLimits = MarkupLimits()
    ) throws(MarkupError) {
        var cleaner = HTMLCleaner(html, attributes: attributes)
        try self.init(cleaner.cleaned(), limits, with: cm_parse_html)
    }

    private typealias Parser = (
        UnsafePointer<UInt8>, Int, UnsafePointer<cm_limits>, UnsafeMutablePointer<cm_error>
    ) -> OpaquePointer?

    private init(_ bytes: [UInt8], _ limits: MarkupLimits, with parse: Parser) throws(MarkupError) {
        var costs = cm_limits(
            nodes: UInt32(clamping: limits.nodes), text_bytes: UInt32(clamping: limits.textBytes),
            depth: UInt32(clamping: limits.depth), seconds: limits.seconds)
        var error = cm_error()
        let handle = bytes.withUnsafeBufferPointer { bytes in
            bytes.baseAddress.flatMap { parse($0, bytes.count, &costs, &error) }
        }
        guard let handle else { throw MarkupError(error, limits) }
        defer { cm_tree_free(handle) }
        var firstNode: UnsafePointer<cm_node>?
        var firstAttribute: UnsafePointer<cm_attribute>?
        var firstName: UnsafePointer<cm_name>?
        var firstByte: UnsafePointer<UInt8>?
        let nodeCount = cm_tree_nodes(handle, &firstNode)
        let attributeCount = cm_tree_attributes(handle, &firstAttribute)
        let nameCount = cm_tree_names(handle, &firstName)
        let byteCount = cm_tree_text(handle, &firstByte)
        nodes = Array(UnsafeBufferPointer(start: firstNode, count: nodeCount))
        attributes = Array(UnsafeBufferPointer(start: firstAttribute, count: attributeCount))
        text = Array(UnsafeBufferPointer(start: firstByte, count: byteCount))
        names = UnsafeBufferPointer(start: firstName, count: nameCount).map { name in
            Name(local: String(cString: name.local), namespace: name.namespace_uri.map { String(cString: $0) })
        }
    }
}

// MARK: - Nodes

extension MarkupTree {
    /// The outermost elements: one in XML, at most a few in HTML.
    public var roots: Children { Children(tree: self, next: 0, end: nodes.count) }

    /// How many nodes there are.
    public var nodeCount: Int { nodes.count }

    /// The number of an element's name; `nil` for text.
    public func name(of node: Node) -> Int? {
        let name = nodes[node.index].name
        return name < 0 ? nil : Int(name)
    }

    /// The nodes right below an element, in order; none for text.
    public func children(of node: Node) -> Children {
        Children(tree: self, next: node.index + 1, end: end(of: node))
    }

    /// The nodes below an element at any depth, in order.
    public func descendants(of node: Node) -> Range<Int> { (node.index + 1)..<end(of: node) }

    private func end(of node: Node) -> Int { Int(nodes[node.index].end) }

    /// The bytes of a stretch of text; none for an element.
    public func text(of node: Node) -> ArraySlice<UInt8> {
        let node = nodes[node.index]
        guard node.name < 0 else { return [] }
        return text[Int(node.start)..<Int(node.start + node.count)]
    }

    /// The nodes right below an element.
    public struct Children: Sequence, IteratorProtocol {
        private let tree: MarkupTree
        private var place: Int
        private let end: Int

        fileprivate init(tree: MarkupTree, next: Int, end: Int) {
            self.tree = tree
            place = next
            self.end = end
        }

        /// The next child.
        public mutating func next() -> Node? {
            guard place < end else { return nil }
            defer { place = Int(tree.nodes[place].end) }
            return Node(index: place)
        }
    }
}

// MARK: - Attributes

extension MarkupTree {
    /// The value of an attribute of an element, in any namespace.
    ///
    /// - Parameters:
    ///   - local: The attribute's name without its prefix.
    ///   - node: The element.
    /// - Returns: The value; `nil` where the element has no such attribute.
    public func attribute(_ local: String, of node: Node) -> String? {
        let element = nodes[node.index]
        guard element.name >= 0 else { return nil }
        for attribute in attributes[Int(element.start)..<Int(element.start + element.count)]
        where names[Int(attribute.name)].local == local {
            let value = text[Int(attribute.start)..<Int(attribute.start + attribute.count)]
            return String(decoding: value, as: UTF8.self)
        }
        return nil
    }
}

extension MarkupError {
    fileprivate init(_ error: cm_error, _ limits: MarkupLimits) {
        switch error.failure {
        case .document_type: self = .documentType
        case .too_deep: self = .tooDeep(limit: limits.depth)
        case .too_large: self = .tooLarge
        case .timed_out: self = .timedOut(seconds: limits.seconds)
        case .memory: self = .outOfMemory
        default:
            let words = withUnsafeBytes(of: error.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            self = .malformed(words.isEmpty ? "no message" : words, line: Int(error.line))
        }
    }
}
