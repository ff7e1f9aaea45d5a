/// Names reports so that the same file gets the same id wherever it lies and whenever it is indexed.
enum ReportIdentifier {
    /// The id of a report read from a file: the file's name, lower-case and plain, and a part of its content's hash; for a
    /// file that holds several reports, followed by the report's place among them.
    static func id(fileName: String, contentHash: ContentHash, part: Int, of parts: Int) -> String {
        let id = "\(slug(fileName))-\(contentHash.hexadecimal.prefix(8))"
        return parts > 1 ? "\(id).\(part)" : id
    }

    /// The id of a report read from a line of a collection: the line's own, followed by the report's place when the text
    /// holds several.
    static func id(collectionID: String, part: Int, of parts: Int) -> String {
        parts > 1 ? "\(collectionID).\(part)" : collectionID
    }

    /// The name without its suffix, in the letters a-z, digits and hyphens, at most 48 of them.
    static func slug(_ fileName: String) -> String {
        let stem = fileName.prefix(upTo: fileName.lastIndex(of: ".").flatMap { $0 == fileName.startIndex ? nil : $0 } ?? fileName.endIndex)
        var slug: [UInt8] = []
        for scalar in stem.lowercased().unicodeScalars where slug.count < 48 {
            switch scalar {
            case "a"..."z", "0"..."9": slug.append(UInt8(scalar.value))
            case "å", "ä", "à", "á": slug.append(UInt8(ascii: "a"))
            case "ö", "ó", "ø": slug.append(UInt8(ascii: "o"))
            case "é", "è": slug.append(UInt8(ascii: "e"))
            case "\u{0300}"..."\u{036F}": continue
            default: if slug.last != UInt8(ascii: "-"), !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            }
        }
        while slug.last == UInt8(ascii: "-") { slug.removeLast() }
        return slug.isEmpty ? "report" : String(decoding: slug, as: UTF8.self)
    }
}
