import Markup
import Zip

/// Turns the bytes of a file into source text, by what they are and not by what the file is called.
struct TextExtractor {
    /// The limits in force.
    let limits: ReportReader.Limits
    /// What to do beyond what is always done.
    let options: ReportReader.Options

    /// The texts in a file.
    ///
    /// - Parameters:
    ///   - bytes: The file's content.
    ///   - descriptor: The file, open for reading.
    /// - Returns: At least one text.
    /// - Throws: Why there is none.
    func extract(_ bytes: [UInt8], descriptor: Int32) throws(ReadingFailure) -> Extraction {
        if Self.isZip(bytes) {
            let archive = try open(bytes)
            if let text = try officeText(in: archive) { return Extraction(texts: [text], format: text.format) }
            return try ArchiveReader(archive: archive, extractor: self).extract()
        }
        let text = try single(bytes) { () throws(ReadingFailure) in
            try PDFExtractor(limits: limits, options: options).text(of: descriptor)
        }
        return Extraction(texts: [text], format: text.format)
    }

    /// The text of a member of an archive.
    func extract(member bytes: [UInt8]) throws(ReadingFailure) -> ExtractedText {
        if Self.isZip(bytes) {
            if let text = try officeText(in: open(bytes)) { return text }
            throw ReadingFailure(
                .unsupported(kind: UnreadableKind.innerArchive.name, remedy: UnreadableKind.innerArchive.remedy))
        }
        return try single(bytes) { () throws(ReadingFailure) in
            let file = try MemoryFile(bytes)
            return try PDFExtractor(limits: limits, options: options).text(of: file.descriptor)
        }
    }

    /// The text of anything but an archive.
    private func single(
        _ bytes: [UInt8], pdf: () throws(ReadingFailure) -> String
    ) throws(ReadingFailure) -> ExtractedText {
        if let kind = UnreadableKind.of(bytes) {
            throw ReadingFailure(.unsupported(kind: kind.name, remedy: kind.remedy))
        }
        if PDFExtractor.isPDF(bytes) { return try checked(ExtractedText(text: pdf(), format: .pdf, encoding: "UTF-8")) }
        let isPage = HTMLSniffer.isHTML(bytes[...])
        let isMarked = isPage || bytes.starts(with: "<?xml".utf8)
        let decoded = try TextDecoder.decode(
            bytes, announced: isMarked ? HTMLSniffer.announcedCharset(bytes[...]) : nil)
        let isUTF16 = decoded.encoding.hasPrefix("UTF-16")
        if isPage || isUTF16 && HTMLSniffer.isHTML(Array(decoded.text.utf8)[...]) {
            let text = try HTMLDocument.text(of: decoded.text, limits: limits)
            return try checked(ExtractedText(text: text, format: .html, encoding: decoded.encoding))
        }
        if isMarked, let text = try officeText(inXML: Array(decoded.text.utf8)) { return try checked(text) }
        return try checked(ExtractedText(text: decoded.text, format: .text, encoding: decoded.encoding))
    }

    /// The text, if there is any and it is not too long.
    private func checked(_ text: ExtractedText) throws(ReadingFailure) -> ExtractedText {
        guard !ReportReader.isBlank(text.text) else { throw ReadingFailure(.empty) }
        let size = text.text.utf8.count
        guard size <= limits.maximumTextSize else {
            throw ReadingFailure(.tooLarge(size: size, limit: limits.maximumTextSize))
        }
        return text
    }

    // MARK: Office documents

    /// Whether the bytes begin as a zip archive does, also an empty one or one in several parts.
    static func isZip(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: [0x50, 0x4B]), bytes.count > 3 else { return false }
        return [[3, 4], [5, 6], [7, 8]].contains([bytes[2], bytes[3]])
    }

    private func open(_ bytes: [UInt8]) throws(ReadingFailure) -> ZipArchive {
        if bytes.starts(with: [0x50, 0x4B, 5, 6]) { throw ReadingFailure(.nothingInArchive(members: 0, first: nil)) }
        do throws(ZipError) { return try ZipArchive(bytes, limits: limits.archive) } catch {
            throw ReadingFailure(error, kind: "zip archive")
        }
    }

    /// The text of the office document that an archive is; `nil` where it is an archive of files.
    private func officeText(in archive: ZipArchive) throws(ReadingFailure) -> ExtractedText? {
        guard let kind = try OfficeKind.of(archive) else { return nil }
        let package = OfficePackage(archive: archive, kind: kind.name, limits: limits)
        switch kind {
        case .word:
            let text = try WordDocument(package: package, limit: limits.maximumTextSize).text()
            return try checked(ExtractedText(text: text, format: .word, encoding: "UTF-8"))
        case .openDocument:
            let text = try OpenDocumentText.text(of: package, limit: limits.maximumTextSize)
            return try checked(ExtractedText(text: text, format: .openDocument, encoding: "UTF-8"))
        case .unreadable(let kind): throw ReadingFailure(.unsupported(kind: kind.name, remedy: kind.remedy))
        }
    }

    /// The text of an OpenDocument text in a single XML file; `nil` where the XML is something else.
    private func officeText(inXML bytes: [UInt8]) throws(ReadingFailure) -> ExtractedText? {
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
        if head.contains("<w:wordDocument") || head.contains("<pkg:package") {
            throw ReadingFailure(.unsupported(kind: UnreadableKind.wordXML.name, remedy: UnreadableKind.wordXML.remedy))
        }
        guard head.contains("<office:document") else { return nil }
        let text = try OpenDocumentText.text(ofFlat: bytes, limits: limits)
        return ExtractedText(text: text, format: .openDocument, encoding: "UTF-8")
    }
}
