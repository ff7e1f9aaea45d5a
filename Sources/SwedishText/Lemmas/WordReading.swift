/// One way to read a form: the word it may be a form of, and which form.
struct WordReading {
    enum Form {
        /// The entry itself.
        case base
        /// The infinitive of a verb.
        case infinitive
        /// A present, preterite or supine.
        case finite
        /// A present or preterite in -s.
        case passive
        /// The bare stem as a command.
        case imperative
        /// A perfect participle, declined or not.
        case participle
        /// A noun in the definite.
        case definite
        /// A noun in the plural.
        case plural
        /// An adjective in -t, -a or -e.
        case agreement
        /// A comparative or superlative.
        case degree
        /// A genitive.
        case genitive
        /// A noun or adjective derived from another.
        case derived
        /// A form of the table of irregular words.
        case irregular
        /// A form of the table of strong verbs.
        case strong
    }

    /// Whether the form is a verb's.
    var isVerb: Bool {
        switch form {
        case .infinitive, .finite, .passive, .imperative, .participle, .strong: true
        default: false
        }
    }

    /// The base form, valid as long as the word that was read.
    var lemma: JoinedText
    var form: Form
    /// The bytes that the form has in place of the lemma's ending.
    var endingCount: Int
    /// The first letter of that ending.
    var endingStart: UInt8 = 0
    /// Whether it ends in -s.
    var isGenitive = false
}

extension WordReading {
    /// Reads a rule of the affix file as grammar; nothing where it tells no form of the entry.
    init?(_ rule: AffixRule, base: Bytes) {
        let endsInA = base.last == UInt8(ascii: "a")
        let endsInVowel = base.endsInVowel || (base.last ?? 0) >= 0x80
        let form: Form
        var lemma = JoinedText(base)
        switch rule.letter {
        case UInt8(ascii: "A"):
            form = .genitive
        case UInt8(ascii: "B"), UInt8(ascii: "D"), UInt8(ascii: "F"):
            // "accepterande" and its forms are a word of their own.
            let isVerbalNoun = endsInA && rule.add.starts(with: "nd")
            if isVerbalNoun { lemma = JoinedText(base, "nde") }
            form = isVerbalNoun ? .derived : .definite
        case UInt8(ascii: "C"), UInt8(ascii: "E"):
            form = .definite
        case UInt8(ascii: "G"), UInt8(ascii: "H"), UInt8(ascii: "I"):
            form = .plural
        case UInt8(ascii: "J"):
            form = endsInA ? .imperative : .plural
        case UInt8(ascii: "K"), UInt8(ascii: "M"), UInt8(ascii: "m"):
            form = endsInVowel ? .finite : .agreement
        case UInt8(ascii: "L") where rule.add.starts(with: "ende"):
            lemma = JoinedText(base, "ende")
            form = .derived
        case UInt8(ascii: "L"), UInt8(ascii: "N"):
            form = endsInVowel ? .passive : rule.add.last == UInt8(ascii: "s") ? .agreement : .degree
        case UInt8(ascii: "O"):
            form = endsInA ? .participle : .agreement
        case UInt8(ascii: "P"):
            form =
                endsInA ? (rule.add.count == 1 && rule.add.last == UInt8(ascii: "d") ? .participle : .finite) : .degree
        case UInt8(ascii: "Q"):
            form = endsInA ? .participle : .agreement
        case UInt8(ascii: "R"):
            form = endsInA ? .passive : .agreement
        case UInt8(ascii: "T") where rule.add.starts(with: "isk"):
            lemma = JoinedText(base, "isk")
            form = .derived
        case UInt8(ascii: "T") where endsInA:
            lemma = JoinedText(base, "re")
            form = .derived
        default:
            return nil
        }
        self.init(
            lemma: lemma, form: form, endingCount: rule.add.count, endingStart: rule.add.first ?? 0,
            isGenitive: rule.add.last == UInt8(ascii: "s"))
    }
}
