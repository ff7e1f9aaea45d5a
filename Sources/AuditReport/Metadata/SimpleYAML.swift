/// The part of YAML that metadata needs: one "name: value" a line, values plain or quoted, lists in brackets or as lines
/// with a dash, comments behind "#".
enum SimpleYAML {
    /// The metadata that `text` sets; names that are not known are ignored.
    ///
    /// - Parameters:
    ///   - text: The bytes of the block, without the lines that fence it.
    ///   - firstLine: The number of its first line, for errors.
    /// - Returns: The fields set.
    /// - Throws: `.invalidMetadata` with the line.
    static func metadata(in text: ArraySlice<UInt8>, firstLine: Int) throws(ReadingFailure) -> MetadataOverride {
        var result = MetadataOverride()
        for entry in try entries(in: text, firstLine: firstLine) { try set(entry, in: &result) }
        return result
    }

    private struct Entry {
        var name: String
        var values: [String]
        var line: Int
    }

    private static func entries(in text: ArraySlice<UInt8>, firstLine: Int) throws(ReadingFailure) -> [Entry] {
        var entries: [Entry] = []
        for (offset, raw) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if isUnknown(raw) {
                entries.append(Entry(name: "", values: [], line: firstLine + offset))
                continue
            }
            if isBelow(raw, unknown: entries.last?.name.isEmpty ?? false) { continue }
            let line = String(decoding: raw, as: UTF8.self)
            let isIndented = line.utf8.first == 0x20 || line.utf8.first == 0x09
            let content = trim(line[...])
            if content.isEmpty || content.hasPrefix("#") || content == "---" || content == "..." { continue }
            if content.hasPrefix("- ") || content == "-" {
                guard !entries.isEmpty else {
                    throw ReadingFailure(
                        .invalidMetadata("a list item without a name above it"), line: firstLine + offset)
                }
                entries[entries.count - 1].values.append(scalar(trim(content.dropFirst())))
                continue
            }
            guard let colon = content.utf8.firstIndex(of: 0x3A) else {
                throw ReadingFailure(
                    .invalidMetadata("no colon in \"\(content.prefix(40))\""), line: firstLine + offset)
            }
            if isIndented { continue }
            let value = trim(content[content.utf8.index(after: colon)...])
            let name = scalar(trim(content[..<colon]))
            entries.append(Entry(name: name, values: values(value), line: firstLine + offset))
        }
        return entries
    }

    private static let names: WordSet = [
        "municipality", "county", "organisation", "year", "auditedYear", "date", "firm", "title", "bodies", "body",
        "type", "registrationNumbers", "registrationNumber",
    ]

    /// Whether the line is indented and sets a plain name, or is an item of a list under a name that means nothing here.
    private static func isBelow(_ line: ArraySlice<UInt8>, unknown: Bool) -> Bool {
        guard line.first == 0x20 else { return false }
        let content = line.drop { $0 == 0x20 }
        if unknown, content.first == 0x2D, content.dropFirst().first == 0x20 { return true }
        let rest = content.drop { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 == 0x5F }
        return rest.startIndex > content.startIndex && rest.first == 0x3A
    }

    /// Whether the line sets a plain name that means nothing here, so that its value need not be read.
    private static func isUnknown(_ line: ArraySlice<UInt8>) -> Bool {
        let name = line.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 == 0x5F }
        guard !name.isEmpty, name.endIndex < line.endIndex, line[name.endIndex] == 0x3A else { return false }
        return name.withUnsafeBufferPointer { !names.contains(FoldedWord($0)) }
    }

    private static func values(_ value: Substring) -> [String] {
        guard value.hasPrefix("["), let close = value.lastIndex(of: "]") else {
            let text = scalar(value)
            return text.isEmpty ? [] : [text]
        }
        return value[value.index(after: value.startIndex)..<close].split(separator: ",").map { scalar(trim($0)) }
    }

    private static func trim(_ text: Substring) -> Substring {
        var text = text
        while let byte = text.utf8.first, byte <= 0x20 || byte >= 0x80, let first = text.unicodeScalars.first,
            first.properties.isWhitespace
        {
            text.unicodeScalars.removeFirst()
        }
        while let byte = text.utf8.last, byte <= 0x20 || byte >= 0x80, let last = text.unicodeScalars.last,
            last.properties.isWhitespace
        {
            text.unicodeScalars.removeLast()
        }
        return text
    }

    /// A plain or quoted value, without a comment behind it.
    private static func scalar(_ text: Substring) -> String {
        let bytes = text.utf8
        if let quote = bytes.first, quote == 0x22 || quote == 0x27 {
            let inner = bytes.dropFirst()
            if let close = inner.firstIndex(of: quote) { return String(text[inner.startIndex..<close]) }
        }
        var end = bytes.startIndex
        var previous: UInt8 = 0x20
        while end < bytes.endIndex, !(bytes[end] == 0x23 && previous == 0x20) {
            previous = bytes[end]
            end = bytes.index(after: end)
        }
        return String(trim(text[..<end]))
    }

    private static func set(_ entry: Entry, in result: inout MetadataOverride) throws(ReadingFailure) {
        let first = entry.values.first
        func year() throws(ReadingFailure) -> Int? {
            guard let first else { return nil }
            guard let year = Int(first), (1800...2200).contains(year) else {
                throw ReadingFailure(.invalidMetadata("\(entry.name) is no year: \"\(first)\""), line: entry.line)
            }
            return year
        }
        switch entry.name {
        case "municipality": result.municipality = first
        case "county": result.county = first
        case "organisation": result.organisation = first
        case "year": result.year = try year()
        case "auditedYear": result.auditedYear = try year()
        case "date": result.date = first
        case "firm": result.firm = first
        case "title": result.title = first
        case "bodies", "body": result.bodies = entry.values
        case "type": result.type = first
        case "registrationNumbers", "registrationNumber": result.registrationNumbers = entry.values
        default: break
        }
    }
}
