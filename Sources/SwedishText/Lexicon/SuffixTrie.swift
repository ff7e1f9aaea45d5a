/// Finds which of a set of endings a word has, from its last letter backwards.
struct SuffixTrie<Value: Sendable>: Sendable {
    private struct Node: Sendable {
        var values: Range<Int> = 0..<0
        /// The child for each byte as an index into `nodes`; 0 for none.
        var children: Int = 0
    }

    private var nodes: [Node] = []
    /// The children of the nodes that have any: 256 places each.
    private var children: [UInt16] = []
    private var values: [Value] = []

    /// Makes a trie of endings, at most some ten thousand.
    init(_ pairs: [(ending: ShortText, value: Value)]) {
        var lists: [[Value]] = [[]]
        nodes = [Node()]
        children = [UInt16](repeating: 0, count: 256)
        for (ending, value) in pairs {
            var node = 0
            for index in stride(from: ending.count - 1, through: 0, by: -1) {
                node = child(of: node, Int(ending[index]), &lists)
            }
            lists[node].append(value)
        }
        for index in nodes.indices {
            let start = values.count
            values.append(contentsOf: lists[index])
            nodes[index].values = start..<values.count
        }
    }

    private mutating func child(of node: Int, _ byte: Int, _ lists: inout [[Value]]) -> Int {
        if nodes[node].children == 0 {
            nodes[node].children = children.count
            children.append(contentsOf: repeatElement(0, count: 256))
        }
        let place = nodes[node].children + byte
        if children[place] == 0 {
            children[place] = UInt16(nodes.count)
            nodes.append(Node())
            lists.append([])
        }
        return Int(children[place])
    }

    /// Calls `body` with each ending that a word has: its value, and how many bytes stand before it.
    @inline(__always)
    func forEachEnding(of word: Bytes, _ body: (Value, Int) -> Void) {
        nodes.withUnsafeBufferPointer { nodes in
            children.withUnsafeBufferPointer { children in
                values.withUnsafeBufferPointer { values in
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
        }
    }
}
