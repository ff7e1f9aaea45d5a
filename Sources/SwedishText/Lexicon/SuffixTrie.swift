/// Finds which of a set of endings a word has, from its last letter backwards.
///
/// Values are plain data. The memory is freed by `deallocate()`, or never.
///
/// `@unchecked Sendable`: the memory is written in `init` only and read ever after.
struct SuffixTrie<Value: Sendable>: @unchecked Sendable {
    private struct Node {
        var values: Range<Int> = 0..<0
        /// The child for each byte as an index into `nodes`; 0 for none.
        var children: Int = 0
    }

    private let nodes: UnsafeMutablePointer<Node>
    /// The children of the nodes that have any: 256 places each.
    private let children: UnsafeMutablePointer<UInt16>
    private let values: UnsafeMutablePointer<Value>

    /// Makes a trie of endings, at most some ten thousand.
    init(_ pairs: [(ending: ShortText, value: Value)]) {
        var nodes = [Node()]
        var children = [UInt16](repeating: 0, count: 256)
        var lists: [[Value]] = [[]]
        for (ending, value) in pairs {
            var node = 0
            for index in stride(from: ending.count - 1, through: 0, by: -1) {
                if nodes[node].children == 0 {
                    nodes[node].children = children.count
                    children.append(contentsOf: repeatElement(0, count: 256))
                }
                let place = nodes[node].children + Int(ending[index])
                if children[place] == 0 {
                    children[place] = UInt16(nodes.count)
                    nodes.append(Node())
                    lists.append([])
                }
                node = Int(children[place])
            }
            lists[node].append(value)
        }
        var values: [Value] = []
        for index in nodes.indices {
            let start = values.count
            values.append(contentsOf: lists[index])
            nodes[index].values = start..<values.count
        }
        self.nodes = .allocate(copying: nodes)
        self.children = .allocate(copying: children)
        self.values = .allocate(copying: values)
    }

    /// Frees the memory, which no copy may use any more.
    func deallocate() {
        nodes.deallocate()
        children.deallocate()
        values.deallocate()
    }

    /// Calls `body` with each ending that a word has: its value, and how many bytes stand before it.
    @inline(__always)
    func forEachEnding(of word: Bytes, _ body: (Value, Int) -> Void) {
        var node = nodes[0]
        var start = word.count
        while true {
            for index in node.values { body(values[index], start) }
            guard start > 0, node.children != 0 else { return }
            let next = Int(children[node.children + Int(word[start - 1])])
            guard next != 0 else { return }
            node = nodes[next]
            start -= 1
        }
    }
}
