/// Marks what a web portal for documents puts around a report: its own title line, buttons and counters before the text,
/// and the list of other documents behind it.
enum PortalShell {
    /// Marks the shell's lines.
    ///
    /// - Returns: Whether the text comes from such a portal.
    static func mark(_ table: inout LineTable) -> Bool {
        guard let opening = opening(table) else { return markStrayLines(&table) }
        for index in 0...opening where !table.lines[index].isBlank { table.lines[index].noise = .portal }
        if let closing = closing(table, after: opening) {
            for index in closing..<table.lines.count where !table.lines[index].isBlank {
                table.lines[index].noise = .portal
            }
        }
        return true
    }

    /// The last line of the shell before the text: two of its words at least must stand there.
    private static func opening(_ table: LineTable) -> Int? {
        var last: Int?
        var found = 0
        var seen = 0
        for index in table.lines.indices where !table.lines[index].isBlank {
            seen += 1
            if seen > 30 || table.lines[index].width > 260 { break }
            guard isShell(table.bytes(index)) else { continue }
            found += 1
            last = index
        }
        return found >= 2 ? last : nil
    }

    /// The first line of the shell behind the text.
    private static func closing(_ table: LineTable, after opening: Int) -> Int? {
        let half = opening + (table.lines.count - opening) / 3
        for index in half..<table.lines.count where !table.lines[index].isBlank && table.lines[index].width <= 60 {
            let key = TitleKey.word(table.bytes(index))
            if lists.contains(key) { return index }
        }
        var first: Int?
        for index in (half..<table.lines.count).reversed() where !table.lines[index].isBlank {
            guard isShell(table.bytes(index)) else { break }
            first = index
        }
        return first
    }

    /// Marks lines that portals leave in texts, where there is no shell around the text.
    private static func markStrayLines(_ table: inout LineTable) -> Bool {
        for index in table.lines.indices where !table.lines[index].isBlank && table.lines[index].width <= 40 {
            let bytes = table.bytes(index)
            guard [0xE2, 0x4C, 0x4E, 0x53].contains(bytes.first) else { continue }
            if stray.contains(TitleKey.word(bytes)) { table.lines[index].noise = .portal }
        }
        return false
    }

    private static func isShell(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 260 else { return false }
        let text = FoldedText(line)
        if openings.contains(where: { text.hasPrefix($0) }) || sites.contains(where: { text.contains($0) }) {
            return true
        }
        // Buttons and links are short, and end as no sentence does.
        guard line.count <= 60, line.last != 0x2E, !line.contains(0x09) else { return false }
        return buttons.contains { FoldedText.beginsWord(line, with: $0) } && line.count <= 40
            || links.contains { text.contains($0) }
    }

    private static let openings: [StaticString] = [
        "storlek: px", "size: px", "starta visningen", "start display", "download \"", "visningar:", "views:",
    ]
    private static let buttons: [StaticString] = [
        "transkript", "transcription", "transcript", "• no results found", "no results found", "show more", "visa mer",
        "full text", "hela texten", "ladda ner", "loading", "läs mer", "share", "dela", "skriv ut", "download",
        "hoppa till innehåll",
    ]
    /// The names of sites, and what they alone say.
    private static let sites: [StaticString] = [
        "gratis nedladdning", "free download", "år sedan visningar", "docplayer", "5dok", "9lib", "abcdocz",
        "för 1 år sedan",
    ]
    private static let links: [StaticString] = [
        "sekretesspolicy", "integritetspolicy", "användarvillkor", "privacy policy", "terms of service", "cookies",
    ]
    private static let lists: WordSet = [
        "relevantadokument", "relateradedokument", "relateddocuments", "relateradeämnen", "outline", "similardocuments",
        "liknandedokument", "merfråndettadokument", "dokumentsominteressera",
    ]
    private static let stray: WordSet = ["noresultsfound", "showmore", "loadingpreview"]
}
