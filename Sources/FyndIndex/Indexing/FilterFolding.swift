import SwedishText

/// Brings the values of filters to the form they have in the index, so that "Dalarna", "Dalarnas län" and "dalarnas LÄN" meet.
enum FilterFolding {
    /// Lower case, composed, single blanks.
    static func plain(_ value: String) -> String {
        value.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The names that a municipality or region may be meant by: the name itself, and for "Stenungsunds kommun" or "Borås
    /// Stad" the place with and without the genitive's "s", which some names have and others only seem to have.
    static func municipalities(_ value: String) -> [String] {
        let words = plain(value).split(separator: " ")
        guard words.count > 1, let last = words.last, ["kommun", "stad"].contains(last) else { return [plain(value)] }
        let place = words.dropLast().joined(separator: " ")
        return place.hasSuffix("s") ? [place, String(place.dropLast())] : [place]
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
