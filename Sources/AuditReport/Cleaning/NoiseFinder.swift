/// Marks the lines that carry nothing of substance.
struct NoiseFinder {
    /// What was found beside the marks on the lines.
    struct Result {
        /// The lines, marked.
        var table: LineTable
        /// The tables of contents.
        var contents: [TableOfContents]
        /// The numbers of the footnotes.
        var footnotes: Set<Int>
        /// The pages by the line they begin on, in order, for sources whose pages are known.
        var pageStarts: [PageStart]
    }

    /// Marks the lines of `table`.
    static func mark(_ table: consuming LineTable) -> Result {
        var table = table
        let all = 0..<table.lines.count
        markOrnaments(&table)
        let isPortal = PortalShell.mark(&table)
        let contents = TableOfContents.find(in: table, range: all)
        for entry in contents {
            for index in entry.lines where !table.lines[index].isBlank { table.lines[index].noise = .toc }
        }
        let marks = PageMarks.mark(&table)
        RunningLines.mark(&table)
        if isPortal { PortalPages.mark(&table) }
        PageMarks.markChain(&table)
        let footnotes = Footnotes.mark(&table)
        let pages = PageStart.starts(in: table, marks: marks)
        return Result(table: table, contents: contents, footnotes: footnotes, pageStarts: pages)
    }

    private static func markOrnaments(_ table: inout LineTable) {
        for index in table.lines.indices where !table.lines[index].isBlank && table.lines[index].noise == nil {
            let line = table.lines[index]
            if line.letters == 0, line.digits == 0, isOrnament(table.bytes(index)) {
                table.lines[index].noise = .ornament
            } else if line.letters > 0, line.width <= 40, line.letters <= Slogans.longest,
                Slogans.contains(table.bytes(index))
            {
                table.lines[index].noise = .logo
            } else if line.width <= 120, isImprint(table.bytes(index)) {
                table.lines[index].noise = .footer
            }
        }
    }

    /// "© 2020 KPMG AB ...": whose text it is.
    private static func isImprint(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == 0xC2 && line.dropFirst().first == 0xA9
    }

    /// Rules, rows of dots, the line under the head of a table in markdown, empty tags, marks without text.
    private static func isOrnament(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { byte in
            switch byte {
            case 0x2D, 0x5F, 0x3D, 0x2A, 0x2E, 0x7C, 0x3A, 0x20, 0x09, 0x23, 0x7E, 0x3E, 0x2B: true
            default: byte >= 0x80
            }
        }
    }
}

/// Lines that are a firm's logo or slogan.
enum Slogans {
    private static let keys: WordSet = [
        "buildingabetter", "workingworld", "buildingabetterworkingworld", "connectedthinking",
        "cuttingthroughcomplexity",
        "pwc", "wwwpwcse", "wwwkpmgse", "wwweycom", "shapethefuturewithconfidence", "abcd",
        "kpmgcuttingthroughcomplexity",
        "qualityinallthatwedo", "qualityineverythingwedo", "thebetterthequestion", "wwwdeloittese",
    ]

    /// The letters of the longest one.
    static let longest = 28

    /// Whether the line is one.
    static func contains(_ line: ArraySlice<UInt8>) -> Bool { keys.contains(TitleKey.word(line)) }
}
