/// Markup in UTF-8: in strings a sign may be one character with what follows it.
extension Array<UInt8> {
    var removingMarks: [UInt8] {
        replacing("<mark>".utf8, with: []).replacing("</mark>".utf8, with: [])
    }

    var decodingEntities: [UInt8] {
        replacing("&lt;".utf8, with: "<".utf8).replacing("&gt;".utf8, with: ">".utf8)
            .replacing("&amp;".utf8, with: "&".utf8)
    }

    func holds(_ part: [UInt8]) -> Bool { part.isEmpty || firstRange(of: part) != nil }
}
