/// A kind of file that is recognised but cannot be read, with what to do about it.
struct UnreadableKind: Hashable {
    /// What the file is, with an article, such as "a PNG image".
    var name: String
    /// What its owner can do, in a sentence.
    var remedy: String

    static let wordBinary = UnreadableKind(
        name: "an old Word document (.doc)", remedy: "Open it in Word or LibreOffice and save it as .docx or PDF.")
    static let spreadsheet = UnreadableKind(
        name: "a spreadsheet", remedy: "If it holds a report, save it as PDF; otherwise leave it out.")
    static let slides = UnreadableKind(name: "a presentation", remedy: "Save it as PDF.")
    static let protectedOffice = UnreadableKind(
        name: "an office document protected by a password", remedy: "Open it and save a copy without protection.")
    static let message = UnreadableKind(
        name: "an e-mail message", remedy: "Save the report attached to it as a file of its own.")
    static let oldOffice = UnreadableKind(
        name: "an old office document", remedy: "Open it in the program it is from and save it as .docx or PDF.")
    static let richText = UnreadableKind(
        name: "a rich text document (.rtf)", remedy: "Open it in Word or LibreOffice and save it as .docx or PDF.")
    static let wordXML = UnreadableKind(
        name: "a Word document in a single XML file", remedy: "Open it in Word and save it as .docx.")
    static let webArchive = UnreadableKind(
        name: "a web archive or message (.mht, .eml)", remedy: "Open it in a browser and save it as HTML or PDF.")
    static let electronicBook = UnreadableKind(name: "an electronic book (EPUB)", remedy: "Convert it to PDF or HTML.")
    static let otherOpenDocument = UnreadableKind(
        name: "an OpenDocument file that is no text", remedy: "If it holds a report, save it as PDF.")
    static let innerArchive = UnreadableKind(
        name: "a zip archive within an archive", remedy: "Unpack the outer one and read what is in it.")

    private static func image(_ name: String) -> UnreadableKind {
        UnreadableKind(
            name: name,
            remedy: "If it is a scanned page, make a PDF with text of it by an OCR program such as ocrmypdf.")
    }

    private static func archive(_ name: String) -> UnreadableKind {
        UnreadableKind(name: name, remedy: "Unpack it and read what is in it.")
    }

    private static let magics: [(bytes: [UInt8], offset: Int, kind: UnreadableKind)] = [
        (Array("{\\rtf".utf8), 0, richText),
        ([0x89, 0x50, 0x4E, 0x47], 0, image("a PNG image")),
        ([0xFF, 0xD8, 0xFF], 0, image("a JPEG image")),
        (Array("GIF8".utf8), 0, image("a GIF image")),
        ([0x49, 0x49, 0x2A, 0x00], 0, image("a TIFF image")),
        ([0x4D, 0x4D, 0x00, 0x2A], 0, image("a TIFF image")),
        (Array("WEBPVP8".utf8), 8, image("a WebP image")),
        (Array("ftypheic".utf8), 4, image("a HEIC image")),
        (Array("ftypavif".utf8), 4, image("an AVIF image")),
        ([0x00, 0x00, 0x00, 0x0C, 0x6A, 0x50, 0x20, 0x20], 0, image("a JPEG 2000 image")),
        (Array("AT&TFORM".utf8), 0, image("a DjVu document")),
        ([0x1F, 0x8B], 0, archive("a gzip archive")),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], 0, archive("an xz archive")),
        (Array("BZh".utf8), 0, archive("a bzip2 archive")),
        ([0x37, 0x7A, 0xBC, 0xAF], 0, archive("a 7z archive")),
        (Array("Rar!\u{1A}\u{07}".utf8), 0, archive("a RAR archive")),
        ([0x28, 0xB5, 0x2F, 0xFD], 0, archive("a Zstandard archive")),
        (Array("ustar".utf8), 257, archive("a tar archive")),
        (
            Array("%!PS".utf8), 0,
            UnreadableKind(name: "a PostScript file", remedy: "Convert it to PDF (for example by ps2pdf).")
        ),
        (
            [0xFF, 0x57, 0x50, 0x43], 0,
            UnreadableKind(name: "a WordPerfect document", remedy: "Save it as .docx or PDF.")
        ),
        ([0x7F, 0x45, 0x4C, 0x46], 0, UnreadableKind(name: "a program", remedy: "Leave it out.")),
        (Array("SQLite format 3".utf8), 0, UnreadableKind(name: "a database", remedy: "Leave it out.")),
        (Array("MIME-Version:".utf8), 0, webArchive),
        (Array("From: <Saved by".utf8), 0, webArchive),
    ]

    /// What `bytes` are, when their beginning says that they are of a kind that cannot be read.
    static func of(_ bytes: [UInt8]) -> UnreadableKind? {
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return compound(bytes) }
        if bytes.starts(with: [0x42, 0x4D]), bytes.count > 14, bytes[6..<10].allSatisfy({ $0 == 0 }) {
            return image("a BMP image")
        }
        return magics.first { $0.offset < bytes.count && bytes[$0.offset...].starts(with: $0.bytes) }?.kind
    }

    /// The streams in a compound file (of Microsoft's OLE) that tell what program it is from.
    private static let streams: [(name: String, kind: UnreadableKind)] = [
        ("EncryptedPackage", protectedOffice), ("WordDocument", wordBinary), ("Workbook", spreadsheet),
        ("PowerPoint Document", slides), ("__nameid_version1.0", message), ("Book", spreadsheet),
    ]

    /// Which program a compound file is from, by the names in its directory: entries of 128 bytes that begin with the name.
    private static func compound(_ bytes: [UInt8]) -> UnreadableKind {
        var names: Set<String> = []
        for start in stride(from: 512, to: max(bytes.count - 127, 512), by: 128) {
            let length = Int(bytes[start + 64]) | Int(bytes[start + 65]) << 8
            guard (4...64).contains(length), length.isMultiple(of: 2), (1...5).contains(bytes[start + 66]),
                bytes[start + 1] == 0
            else { continue }
            let units = stride(from: start, to: start + length - 2, by: 2).map {
                UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
            }
            names.insert(String(decoding: units, as: UTF16.self))
        }
        return streams.first { names.contains($0.name) }?.kind ?? oldOffice
    }
}
