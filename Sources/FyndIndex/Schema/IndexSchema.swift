import Xapian

/// The layout of the index: every term prefix, value slot and metadata key, and the version of it all.
///
/// Three kinds of document share a shard. A *source* document says what state of a file was indexed. A *report* document
/// holds what is known of a report; its *passage* documents follow it with the next ids, in order. Their data is kept in
/// blocks (`PassageBlock`), each with the first of its passages.
/// A passage has for each token
///
/// - where the word is its own base form (lemma), the word, without prefix and with positions;
/// - where it is not, `Z` + the lemma, with positions, and, unless it is a function word, `XW` + the word, without;
/// - for a compound, `XH` + the lemma of its last part and `XP` + that of each part before it, at the word's position;
/// - for a word that stands for another with a suspended hyphen, `Z` + the other's lemma and its parts, there too.
///
/// So each token has one place, a word in all its forms is two terms (`kontroll` and `Zkontroll`), a word as it stands is
/// one (`kontroll`, `XWkontrollen`), and most tokens cost one posting. Beside these a passage has `XN` + the key of each
/// number or reference, `XE` with the places of the last word of each sentence but the last, which counts for nothing, and
/// the filters below, without positions and with a within-document frequency of zero. No word begins with a capital letter,
/// so none is taken for a prefix.
///
/// A report has `XS` + short and long form of each abbreviation that it defines, so that the list of such terms is what the
/// collection says of abbreviations.
///
/// Xapian's own tools read the index: its folder holds a stub named `XAPIANDB` that lists the shards.
enum IndexSchema {
    /// Grows with every change to this file's meaning; an index of another version is refused.
    static let version = 7

    /// The prefixes of terms; the value follows at once, case-folded.
    enum Prefix {
        /// The lemma of a word that is not its own (Omega's prefix for stems).
        static let lemma = "Z"
        /// A word that is not its own lemma, as it stands.
        static let inflectedWord = "XW"
        /// The lemma of a compound's last part, its head.
        static let head = "XH"
        /// The lemma of a part before the head.
        static let modifier = "XP"
        /// A number or reference: the letter of its kind and its key.
        static let reference = "XN"
        /// The ends of sentences within a passage: the whole term, with positions.
        static let sentenceEnd = "XE"
        /// An abbreviation that a report defines, on its report document: short form, `listSeparator`, long form.
        static let abbreviation = "XS"
        /// The kind of a document that is no passage: "source" or "report".
        static let documentKind = "XD"
        /// A file's path, on its source document.
        static let source = "U"
        /// A report's key (`ReportKey`), on its report document and all its passages.
        static let report = "XR"
        /// The year of the report's own date.
        static let year = "Y"
        /// The audited year.
        static let auditedYear = "XA"
        /// A lemma of a report's title, on its report document, with positions (Omega's prefix for titles).
        static let title = "S"
        /// The kind of a passage.
        static let kind = "XK"
        /// The municipality or region.
        static let municipality = "XM"
        /// The county, without "län".
        static let county = "XC"
        /// The auditing firm or office.
        static let firm = "XF"
        /// An audited body, or the addressee of a recommendation.
        static let body = "XB"
        /// The grade of an answer, or, on a report document, of the report's overall judgement.
        static let grade = "XG"
        /// The type of document.
        static let type = "XT"
    }

    /// The slots of values, as they are shown (not folded).
    enum Slot {
        /// The year of the report's own date, four digits.
        static let year: UInt32 = 0
        /// The municipality or region.
        static let municipality: UInt32 = 1
        /// The county.
        static let county: UInt32 = 2
        /// The auditing firm or office.
        static let firm: UInt32 = 3
        /// The audited bodies, joined by `listSeparator`.
        static let body: UInt32 = 4
        /// The kind of passage.
        static let kind: UInt32 = 5
        /// The grade of an answer, or, on a report document, of the report's overall judgement.
        static let grade: UInt32 = 6
        /// The type of document.
        static let type: UInt32 = 7
        /// The report's key, to collapse by.
        static let report: UInt32 = 8
        /// The place of a passage's headings in its report's list of them, in decimal digits; absent for the first.
        static let section: UInt32 = 9
        /// On the last passage of a report: how many words each passage of the report has (`WordCounts`).
        static let words: UInt32 = 10
        /// On a report document: the report's id, what it was read from, and since when the index has it
        /// (`ReportProvenance`).
        static let provenance: UInt32 = 11
    }

    /// The metadata of each shard.
    enum Metadata {
        /// `IndexSchema.version` in decimal.
        static let schemaVersion = "fynd.schema"
        /// The version of the text analysis.
        static let analyzerVersion = "fynd.analyzer"
        /// The version of the report reader.
        static let readerVersion = "fynd.reader"
    }

    /// The values of `Prefix.documentKind`.
    enum DocumentKind: String {
        case source
        case report

        var term: [UInt8] { Array((Prefix.documentKind + rawValue).utf8) }
    }

    /// Separates the values of a slot that holds several (unit separator).
    static let listSeparator: UInt8 = 0x1F

    /// The longest term Xapian takes is 245 bytes; zero bytes count double, and some room is for the prefix.
    static let maximumTermBytes = 200

    /// The term that has `prefix` and `value`; too long a value is replaced by its beginning and its hash.
    static func term(_ prefix: String, _ value: String) -> [UInt8] {
        let bytes = Array(prefix.utf8) + Array(value.utf8)
        if bytes.count <= maximumTermBytes { return bytes }
        return Array(bytes.prefix(maximumTermBytes - 16)) + Array(ContentHash(of: bytes).hexadecimal.utf8)
    }
}
