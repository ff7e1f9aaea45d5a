/// Reads the affix file of a Hunspell dictionary (hunspell(5)), as far as the Swedish one uses it.
enum AffixFile {
    /// The rules for suffixes.
    ///
    /// - Parameter text: The file's text.
    /// - Returns: The rules, in the order of the file.
    /// - Throws: `DictionaryError.notUTF8` for a file in another encoding.
    static func rules(in text: String) throws(DictionaryError) -> [AffixRule] {
        var rules: [AffixRule] = []
        for line in text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            // Only these two kinds of lines matter: encoding and suffixes.
            guard line.first == UInt8(ascii: "S") else { continue }
            let fields = line.prefix { $0 != UInt8(ascii: "#") }.split { $0 == 0x20 || $0 == 0x09 }.map(Substring.init)
            if fields.first == "SET", fields.count > 1, fields[1].uppercased() != "UTF-8" {
                throw .notUTF8(encoding: String(fields[1]))
            }
            guard fields.first == "SFX", fields.count >= 5, let rule = rule(fields) else { continue }
            rules.append(rule)
        }
        return rules
    }

    /// The rule of a line `SFX flag strip add[/flags] condition`; nothing for flags that are no letters, which number
    /// words have.
    private static func rule(_ fields: [Substring]) -> AffixRule? {
        guard let letter = fields[1].utf8.first, fields[1].utf8.count == 1 else { return nil }
        let flag = EntryFlags(letter: letter)
        let addition = fields[3].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard !flag.isEmpty, addition[0] != "-", !addition[0].hasSuffix(":s") else { return nil }
        guard let strip = ShortText(bytes(fields[2])), let add = ShortText(bytes(addition[0])) else { return nil }
        let isLink = addition.count > 1 && addition[1].contains("W")
        return AffixRule(
            flag: flag, letter: letter, role: isLink ? .link : .inflection, strip: strip, add: add,
            condition: condition(fields[4]))
    }

    private static func bytes(_ field: Substring) -> Substring.UTF8View { (field == "0" ? "" : field).utf8 }

    /// The pattern of a condition such as "[^m]el".
    private static func condition(_ field: Substring) -> LetterPattern {
        var classes: [LetterClass] = []
        var scalars = field.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case ".": classes.append(.any)
            case "[":
                let named = scalars.prefix { $0 != "]" }
                scalars = scalars.dropFirst(named.count + 1)
                let negated = named.first == "^"
                classes.append(LetterClass(negated ? named.dropFirst() : named, negated: negated))
            default: classes.append(LetterClass(CollectionOfOne(scalar), negated: false))
            }
        }
        // A full stop alone demands nothing, not even a letter.
        return field == "." ? .anything : LetterPattern(classes.reversed())
    }
}
