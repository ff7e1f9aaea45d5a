import Zip

/// What office document a zip archive is.
enum OfficeKind {
    case word
    case openDocument
    case unreadable(UnreadableKind)

    /// What it is called in errors.
    var name: String {
        switch self {
        case .word: "Word document"
        case .openDocument: OpenDocumentText.kind
        case .unreadable(let kind): kind.name
        }
    }

    /// What the archive is, by the parts in it; `nil` where it is none of these.
    static func of(_ archive: ZipArchive) throws(ReadingFailure) -> OfficeKind? {
        if let type = archive["mimetype"], !type.isEncrypted, type.size < 200 {
            let content = (try? archive.content(of: type)) ?? []
            let mime = String(decoding: content, as: UTF8.self)
            if mime.hasPrefix("application/vnd.oasis.opendocument.text") { return .openDocument }
            if mime.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") { return .unreadable(.spreadsheet) }
            if mime.hasPrefix("application/vnd.oasis.opendocument.presentation") { return .unreadable(.slides) }
            if mime.hasPrefix("application/vnd.oasis.opendocument") { return .unreadable(.otherOpenDocument) }
            if mime.hasPrefix("application/epub") { return .unreadable(.electronicBook) }
        }
        guard archive["[Content_Types].xml"] != nil else { return nil }
        if archive["word/document.xml"] != nil { return .word }
        if archive["xl/workbook.xml"] != nil || archive["xl/workbook.bin"] != nil { return .unreadable(.spreadsheet) }
        if archive["ppt/presentation.xml"] != nil { return .unreadable(.slides) }
        // Some writers give the main part another name.
        return archive.members.contains { $0.name.hasPrefix("word/") } ? .word : .unreadable(.oldOffice)
    }
}
