/// The rules of an affix file, found by what they add: from an inflected form back to the entries it may come from.
///
/// Its memory is freed by `deallocate()`.
struct AffixRules {
    private let inflections: RuleSet
    private let links: RuleSet

    init(rules: [AffixRule]) {
        inflections = RuleSet(rules.filter { $0.role == .inflection })
        links = RuleSet(rules.filter { $0.role == .link })
    }

    /// Frees the memory, which no copy may use any more.
    func deallocate() {
        inflections.deallocate()
        links.deallocate()
    }

    /// Calls `body` with each rule that may have made a form, and the entry it was made from.
    ///
    /// - Parameters:
    ///   - form: The form.
    ///   - role: Which rules to ask.
    ///   - lexicon: Where the entries are.
    ///   - body: Takes the rule and the index of the entry.
    @inline(__always)
    func forEachSource(
        of form: HashedWord, as role: AffixRule.Role, in lexicon: LexiconView, _ body: (AffixRule, Int) -> Void
    ) {
        (role == .inflection ? inflections : links).forEachSource(of: form, in: lexicon, body)
    }
}

/// Rules of one role. Those that add the same are kept together, and what they strip is listed once, so that each entry
/// is looked up once for all of them.
private struct RuleSet {
    /// The rules that add the same, and what they strip.
    private struct Group: Sendable {
        var strips: Range<Int>
        var rules: Range<Int>
    }

    /// A rule and which of its group's strips it has.
    private struct Member {
        var rule: AffixRule
        var strip: Int
    }

    private let groups: SuffixTrie<Group>
    private let strips: UnsafeMutablePointer<ShortText>
    private let members: UnsafeMutablePointer<Member>
    /// The most strips of a group; rules with more of them make several groups.
    private static let mostStrips = 16

    init(_ rules: [AffixRule]) {
        var strips: [ShortText] = []
        var members: [Member] = []
        var order: [ShortText] = []
        var rulesByAddition: [ShortText: [AffixRule]] = [:]
        for rule in rules {
            if rulesByAddition[rule.add] == nil { order.append(rule.add) }
            rulesByAddition[rule.add, default: []].append(rule)
        }
        var groups: [(ShortText, Group)] = []
        for addition in order {
            var group = Group(strips: strips.count..<strips.count, rules: members.count..<members.count)
            for rule in rulesByAddition[addition] ?? [] {
                let known = strips[group.strips].firstIndex(of: rule.strip)
                if known == nil, group.strips.count == Self.mostStrips {
                    groups.append((addition, group))
                    group = Group(strips: strips.count..<strips.count, rules: members.count..<members.count)
                }
                if known == nil { strips.append(rule.strip) }
                group.strips = group.strips.lowerBound..<strips.count
                members.append(
                    Member(rule: rule, strip: (known ?? strips.count - 1) - group.strips.lowerBound))
                group.rules = group.rules.lowerBound..<members.count
            }
            groups.append((addition, group))
        }
        self.groups = SuffixTrie(groups)
        self.strips = .allocate(copying: strips)
        self.members = .allocate(copying: members)
    }

    func deallocate() {
        groups.deallocate()
        strips.deallocate()
        members.deallocate()
    }

    @inline(__always)
    func forEachSource(of form: HashedWord, in lexicon: LexiconView, _ body: (AffixRule, Int) -> Void) {
        // The entry for each strip of a group, -1 for none.
        withUnsafeTemporaryAllocation(of: Int.self, capacity: Self.mostStrips) { entries in
            groups.forEachEnding(of: form.bytes) { group, kept in
                guard kept > 0 else { return }
                let stem = form.prefix(kept)
                var isAny = false
                for strip in group.strips {
                    let entry = lexicon.index(stem, strips[strip])
                    entries[strip - group.strips.lowerBound] = entry ?? -1
                    isAny = isAny || entry != nil
                }
                guard isAny else { return }
                for index in group.rules {
                    let entry = entries[members[index].strip]
                    guard entry >= 0, lexicon.entry(entry).flags.contains(members[index].rule.flag) else { continue }
                    let rule = members[index].rule
                    if rule.strip.withBytes({ rule.condition.fits(stem.bytes, $0) }) { body(rule, entry) }
                }
            }
        }
    }
}
