import Markup

/// The automatic numbers of a Word document: how each list counts, and how far it has come.
struct WordNumbering {
    /// One level of a list.
    private struct Level {
        var start = 1
        var form: ListNumber.Form = .decimal
        var isBullet = false
        var pattern = ""
        var isLegal = false
        /// The level, counted from 1, whose numbers start this one anew; 0 for none, `nil` for all above.
        var restart: Int?
        var style: String?
    }

    /// The levels of a list's definition.
    private struct Definition {
        var levels: [Int: Level] = [:]
        var styleLink: String?
    }

    /// A list that is in use.
    private struct List {
        var definition: String
        var starts: [Int: Int] = [:]
        var levels: [Int: Level] = [:]
    }

    /// A paragraph's mark.
    struct Mark {
        /// The number as printed, such as "2.1" or "a)"; empty for a bullet.
        var label: String
        /// The depth in the list, from 0.
        var level: Int
    }

    private var definitions: [String: Definition] = [:]
    private var lists: [String: List] = [:]
    private var counters: [String: [Int?]] = [:]
    private var started: Set<String> = []

    /// A document without lists.
    init() {}

    /// Reads the numbering's part.
    init(_ part: WordPart) {
        guard let root = part.root else { return }
        for node in part.tree.children(of: root) {
            switch part.tag(node) {
            case .abstractNum:
                guard let id = part.tree.attribute("abstractNumId", of: node) else { continue }
                definitions[id] = Definition(
                    levels: Self.levels(in: node, part), styleLink: part.value(.numStyleLink, of: node))
            case .num:
                guard let id = part.tree.attribute("numId", of: node),
                    let definition = part.value(.abstractNumId, of: node)
                else { continue }
                lists[id] = Self.list(node, definition, part)
            default: continue
            }
        }
    }

    private static func list(_ node: MarkupTree.Node, _ definition: String, _ part: WordPart) -> List {
        var list = List(definition: definition)
        for override in part.tree.children(of: node) where part.tag(override) == .lvlOverride {
            guard let level = part.tree.attribute("ilvl", of: override).flatMap({ Int($0) }) else { continue }
            list.starts[level] = part.number(.startOverride, of: override).map(clamped)
            list.levels.merge(levels(in: override, part)) { $1 }
        }
        return list
    }

    private static func levels(in node: MarkupTree.Node, _ part: WordPart) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        for child in part.tree.children(of: node) where part.tag(child) == .lvl {
            guard let number = part.tree.attribute("ilvl", of: child).flatMap({ Int($0) }), (0..<9).contains(number)
            else { continue }
            let format = part.value(.numFmt, of: child) ?? "decimal"
            levels[number] = Level(
                start: clamped(part.number(.start, of: child) ?? 0), form: form(format), isBullet: format == "bullet",
                pattern: part.value(.lvlText, of: child) ?? "", isLegal: part.toggle(.isLgl, of: child) ?? false,
                restart: part.number(.lvlRestart, of: child), style: part.value(.pStyle, of: child))
        }
        return levels
    }

    private static func clamped(_ start: Int) -> Int { min(max(start, 0), 99_999) }

    private static func form(_ name: String) -> ListNumber.Form {
        switch name {
        case "lowerLetter": .smallLetter
        case "upperLetter": .capitalLetter
        case "lowerRoman": .smallRoman
        case "upperRoman": .capitalRoman
        case "decimalZero": .decimalWithZero
        case "none": .none
        default: .decimal
        }
    }

    /// The mark of the next paragraph in a list; `nil` where it has none.
    ///
    /// - Parameters:
    ///   - id: The list.
    ///   - level: The level that the paragraph names.
    ///   - lineage: The paragraph's styles; a level that is tied to one of them is the paragraph's where it names none.
    ///   - styles: The document's styles.
    /// - Returns: The mark, with an empty label for a bullet.
    mutating func next(in id: String, level: Int?, lineage: [String], styles: WordStyles) -> Mark? {
        guard id != "0", let list = lists[id], let key = definitionKey(of: list, styles) else { return nil }
        let levels = (definitions[key]?.levels ?? [:]).merging(list.levels) { $1 }
        let tied = lineage.lazy.compactMap { style in levels.first { $0.value.style == style }?.key }.first
        let depth = min(max(level ?? tied ?? 0, 0), 8)
        guard let current = levels[depth] else { return nil }
        count(key: key, list: id, starts: list.starts, levels: levels, depth: depth)
        if current.isBullet { return Mark(label: "", level: depth) }
        let label = label(of: current, levels, counters[key] ?? [])
        return label.isEmpty ? nil : Mark(label: label, level: depth)
    }

    /// The definition of a list, by way of a style of lists where it only names that.
    private func definitionKey(of list: List, _ styles: WordStyles) -> String? {
        guard let definition = definitions[list.definition] else { return nil }
        guard definition.levels.isEmpty, let style = definition.styleLink, let id = styles.list(ofListStyle: style),
            let target = lists[id]?.definition
        else { return list.definition }
        return target
    }

    private mutating func count(key: String, list: String, starts: [Int: Int], levels: [Int: Level], depth: Int) {
        var counts = counters[key] ?? Array(repeating: nil, count: 9)
        if started.insert(list).inserted {
            for (level, start) in starts where level < 9 && level >= 0 { counts[level] = start - 1 }
        }
        let start = starts[depth] ?? levels[depth]?.start ?? 1
        for above in 0..<depth where counts[above] == nil { counts[above] = levels[above]?.start ?? 1 }
        counts[depth] = (counts[depth] ?? start - 1) + 1
        for below in (depth + 1)..<9 {
            if let restart = levels[below]?.restart, restart == 0 || depth >= restart { continue }
            counts[below] = nil
        }
        counters[key] = counts
    }

    /// The pattern with the numbers in place: "%1.%2" is "2.1".
    private func label(of level: Level, _ levels: [Int: Level], _ counts: [Int?]) -> String {
        var label = ""
        var isPlace = false
        for scalar in level.pattern.unicodeScalars {
            if isPlace, ("1"..."9").contains(scalar) {
                let place = Int(scalar.value) - 0x31
                let form = level.isLegal ? .decimal : levels[place]?.form ?? .decimal
                label += ListNumber.text(counts[place] ?? levels[place]?.start ?? 1, as: form)
                isPlace = false
            } else if scalar == "%" {
                isPlace = true
            } else {
                label.unicodeScalars.append(scalar)
            }
        }
        while label.unicodeScalars.last?.properties.isWhitespace ?? false { label.unicodeScalars.removeLast() }
        return label
    }
}
