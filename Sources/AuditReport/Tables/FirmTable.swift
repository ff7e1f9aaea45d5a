/// The firms and offices that audit municipalities, by the names they go under.
enum FirmTable {
    /// The firm whose name is all of a line, by the key of the line.
    static func firm(named key: String) -> String? {
        guard key.utf8.count < 60 else { return nil }
        return key.utf8.withContiguousStorageIfAvailable { firm(named: $0) } ?? nil
    }

    private static func firm(named key: UnsafeBufferPointer<UInt8>) -> String? {
        if key.begins(with: "öhrlings") || key.contains("waterhous") { return "PwC" }
        return key.count <= longestName ? exact[FoldedWord(key)] : nil
    }

    /// The length of the longest key, in bytes; what is longer need not be looked up.
    static let longestName = 42

    /// The firm whose name is all of a line.
    static func firm(line: ArraySlice<UInt8>) -> String? { exact[TitleKey.word(line)] }

    private static let exact: WordMap<String> = [
        "ey": "EY", "eyab": "EY", "ernstyoung": "EY", "ernstyoungab": "EY", "ernstochyoung": "EY", "kpmg": "KPMG",
        "kpmgab": "KPMG", "pwc": "PwC", "pricewaterhousecoopers": "PwC", "pricewaterhousecoopersab": "PwC",
        "komrev": "PwC",
        "öhrlingspricewaterhousecoopers": "PwC", "öhrlingspricewaterhousecoopersab": "PwC",
        "komrevinompricewaterhousecoopers": "PwC",
        "komrevinomöhrlingspricewaterhousecoopers": "PwC", "wwwpwcse": "PwC", "wwwkpmgse": "KPMG",
        "deloitte": "Deloitte", "deloitteab": "Deloitte",
        "bdo": "BDO", "bdoab": "BDO", "bdomälardalenab": "BDO", "eybuildingabetterworkingworld": "EY",
        "stadsrevisionen": "Stadsrevisionen",
        "connectedthinking": "PwC", "buildingabetterworkingworld": "EY", "buildingabetter": "EY", "workingworld": "EY",
        "kpmgcuttingthroughcomplexity": "KPMG", "cuttingthroughcomplexity": "KPMG",
    ]

    /// Whether a word is in the table of firms, though it may need a capital to name one.
    @inline(__always)
    static func mayBeFirm(_ word: FoldedWord) -> Bool { words[word] != nil }

    /// The firm that a word names.
    static func firm(word: Word) -> String? {
        switch word.text.first {
        case 0x62, 0x64, 0x65, 0x6B, 0x70, 0x77, 0xC3: break  // b, d, e, k, p, w, ö
        default: return nil
        }
        guard let firm = words[word.text] else { return nil }
        return firm == "EY" && !word.isCapital ? nil : firm
    }

    private static let words: WordMap<String> = [
        "ey": "EY", "eys": "EY", "ey:s": "EY", "ernst": "EY", "kpmg": "KPMG", "kpmg:s": "KPMG", "kpmgs": "KPMG",
        "pwc": "PwC",
        "pwc:s": "PwC", "pwcs": "PwC", "www.pwc.se": "PwC", "www.kpmg.se": "KPMG", "www.ey.com": "EY",
        "pricewaterhousecoopers": "PwC", "öhrlings": "PwC", "komrev": "PwC", "deloitte": "Deloitte",
        "deloittes": "Deloitte",
        "bdo": "BDO", "bdo:s": "BDO",
    ]

    /// Offices of cities and regions, named as written.
    static let offices: WordSet = [
        "stadsrevisionen", "revisionskontoret", "stadsrevisionskontoret", "regionrevisionen", "revisionsenheten",
        "landstingsrevisorerna", "landstingsrevisionen",
    ]
}
