/// Which of joined numbers are the class, the year, the number and the suffixes of a registration number.
struct RegistrationReading {
    private let chain: NumberChain
    /// Members that say the class of the case: the "313" of "313-24/2013".
    private var classMembers = 0..<0
    /// The year with four digits; nil if it cannot be told from the number.
    private var year: Int?
    /// The member that is the number.
    private var number: Int
    /// The last member before the suffixes.
    private(set) var last: Int

    init?(_ chain: NumberChain, context: RegistrationContext, in text: ReferenceText) {
        self.chain = chain
        number = 1
        last = 1
        guard
            readYearFirst(context, in: text) || readClass(context, in: text) || readStateNumber(context, in: text)
                || readSlash(context, in: text)
        else { return nil }
        guard chain.groups[number].count <= 6, text.value(chain.groups[number]) > 0, !hasSlash(behind: last, in: text)
        else { return nil }
    }

    /// Writes class, year and number.
    func write(to key: inout KeyWriter, of text: ReferenceText) {
        for member in classMembers {
            if member > classMembers.lowerBound { key.write(".") }
            key.write(chain.groups[member], of: text)
        }
        if !classMembers.isEmpty { key.write(" ") }
        guard let year else {
            key.write(chain.groups[0], of: text)
            key.write("/")
            key.write(chain.groups[1], of: text)
            return
        }
        key.write(year)
        key.write("/")
        key.write(text.value(chain.groups[number]))
    }

    /// The members behind the number: up to three of at most four digits that are no year.
    func suffixes(in text: ReferenceText) -> [Range<Int>] {
        var suffixes: [Range<Int>] = []
        while suffixes.count < 3, isSuffix(last + 1 + suffixes.count, in: text) {
            suffixes.append(chain.groups[last + 1 + suffixes.count])
        }
        return suffixes
    }

    private func isSuffix(_ member: Int, in text: ReferenceText) -> Bool {
        member < chain.count && chain.signs[member - 1] != 0x2F && chain.groups[member].count <= 4
            && currentYear(member, in: text) == nil
    }

    private func hasSlash(behind member: Int, in text: ReferenceText) -> Bool {
        member + 1 < chain.count && chain.signs[member] == 0x2F
    }

    /// A member that is a year in which a register may have been kept, 1950...2099.
    private func currentYear(_ member: Int, in text: ReferenceText) -> Int? {
        text.year(chain.groups[member]).flatMap { $0 >= 1950 ? $0 : nil }
    }

    private mutating func set(year member: Int, _ value: Int, number: Int) -> Bool {
        year = value
        self.number = number
        last = max(member, number)
        return true
    }
}

// MARK: Patterns

extension RegistrationReading {
    /// "2014/742", "2009/183-700"; "SCN-2015-0180"; behind a label or a known prefix "2014:123".
    private mutating func readYearFirst(_ context: RegistrationContext, in text: ReferenceText) -> Bool {
        guard let value = currentYear(0, in: text) else { return false }
        let second = chain.groups[1]
        let isTold = context.hasLabel || context.prefix != nil
        let isYear = currentYear(1, in: text) != nil
        switch chain.signs[0] {
        case 0x2F:
            let isLong = second.count >= 3 && !isYear
            let hasLongSuffix = isSuffix(2, in: text) && chain.groups[2].count == 3 && chain.signs[1] == 0x2D
            let isNextYear = second.count == 2 && text.value(second) == (value + 1) % 100
            let isSpan = isYear || isNextYear && !context.isKnown
            guard context.hasLabel || (isTold ? !isSpan : isLong || hasLongSuffix) else { return false }
        case 0x2D:
            let isDate = chain.count > 2 && second.count == 2
            guard context.hasLabel ? !isDate : isTold && second.count >= 3 && !isYear else { return false }
        default:
            guard chain.signs[0] == 0x3A && (context.hasLabel || context.isKnown) else { return false }
        }
        return set(year: 0, value, number: 1)
    }

    /// "313-24/2013", "3.1.3-88/2018".
    private mutating func readClass(_ context: RegistrationContext, in text: ReferenceText) -> Bool {
        guard let slash = chain.signs.firstIndex(of: 0x2F), slash > 0, chain.signs[slash - 1] == 0x2D,
            chain.signs[..<(slash - 1)].allSatisfy({ $0 == 0x2E }),
            context.hasLabel || slash > 1 || chain.groups[0].count >= 3
        else { return false }
        let short = context.hasLabel ? text.shortYear(chain.groups[slash + 1]) : nil
        guard let value = currentYear(slash + 1, in: text) ?? short else { return false }
        classMembers = 0..<slash
        return set(year: slash + 1, value, number: slash)
    }

    /// "32-2009-0615", as authorities of the state write.
    private mutating func readStateNumber(_ context: RegistrationContext, in text: ReferenceText) -> Bool {
        guard chain.count >= 3, chain.signs[0] == 0x2D, chain.signs[1] == 0x2D, chain.groups[0].count <= 4,
            let value = currentYear(1, in: text), context.hasLabel || chain.groups[2].count >= 3,
            context.hasLabel || text[chain.start] != 0x30
        else { return false }
        classMembers = 0..<1
        return set(year: 1, value, number: 2)
    }

    /// "KS09/11"; behind a label or a known prefix "256/2020", "0256/20", "09/123".
    private mutating func readSlash(_ context: RegistrationContext, in text: ReferenceText) -> Bool {
        guard chain.signs[0] == 0x2F else { return false }
        let (first, second) = (chain.groups[0], chain.groups[1])
        let isTold = context.hasLabel || context.isKnown
        let isJoined = context.joint == .direct || context.joint == .sign
        if isTold || isJoined, let value = currentYear(1, in: text) { return set(year: 1, value, number: 0) }
        let yearFirst =
            isTold && (context.prefix != nil || second.count > 2) || isJoined && context.prefix.map(\.count) ?? 0 > 1
        if yearFirst, let value = text.shortYear(first) { return set(year: 0, value, number: 1) }
        if isTold, first.count > 2, let value = text.shortYear(second) { return set(year: 1, value, number: 0) }
        return context.hasLabel && first.count <= 2 && second.count <= 2
    }
}
