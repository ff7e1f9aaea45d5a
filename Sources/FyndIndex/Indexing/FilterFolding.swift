import SwedishText

/// Brings the values of filters to the form they have in the index, so that "Dalarna", "Dalarnas län" and "dalarnas LÄN" meet.
enum FilterFolding {
    /// Lower case, composed, single blanks.
    static func plain(_ value: String) -> String {
        value.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A municipality or region without "kommun", "stad" and the genitive that stands before them.
    static func municipality(_ value: String) -> String {
        let words = plain(value).split(separator: " ")
        guard words.count > 1, let last = words.last, ["kommun", "stad"].contains(last) else { return plain(value) }
        return words.dropLast().joined(separator: " ")
    }

    /// A body without its definite ending: "socialnämnd" and "socialnämnden" are the same.
    static func body(_ value: String) -> String {
        SwedishStemmer.stem(plain(value))
    }

    /// A county without "län" and its genitive: "Dalarnas län" and "Dalarna" are the same, as are "Örebro län" and "Örebro".
    static func county(_ value: String) -> String {
        let folded = plain(value)
        guard folded.hasSuffix(" län") else { return folded }
        let name = folded.dropLast(" län".count)
        return name.hasSuffix("s") ? String(name.dropLast()) : String(name)
    }
}
