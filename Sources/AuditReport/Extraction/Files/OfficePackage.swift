import Markup
import Zip

/// An office document as a zip archive of XML parts.
struct OfficePackage {
    /// A reference from one part to another.
    struct Relation {
        /// The last part of the type's name, such as "styles".
        var type: String
        /// The path of the part.
        var target: String
    }

    /// The archive.
    let archive: ZipArchive
    /// What the file is called in errors, such as "Word document".
    let kind: String
    /// The limits in force.
    let limits: ReportReader.Limits

    /// A part, parsed.
    ///
    /// - Parameter path: Its path in the archive.
    /// - Returns: Its tree.
    /// - Throws: `.damaged` when it is missing or not well formed, `.encrypted`, `.tooLarge`, `.timedOut`.
    func tree(_ path: String) throws(ReadingFailure) -> MarkupTree {
        guard let member = archive[path] else {
            throw ReadingFailure(.damaged(kind: kind, why: "the part \(path) is missing"))
        }
        let content: [UInt8]
        do throws(ZipError) { content = try archive.content(of: member) } catch {
            throw ReadingFailure(error, kind: kind)
        }
        let text = try TextDecoder.decode(content, announced: HTMLSniffer.announcedCharset(content[...])).text
        do throws(MarkupError) { return try MarkupTree(xml: Array(text.utf8), limits: limits.markup) } catch {
            throw ReadingFailure(error, kind: kind, part: path, limits: limits)
        }
    }

    /// The path of the part that the document begins with.
    func mainPart() throws(ReadingFailure) -> String? {
        try relations(of: "").first { $0.type == "officeDocument" }?.target
    }

    /// What a part refers to within the archive; the part without a name is the document as a whole.
    func relations(of part: String) throws(ReadingFailure) -> [Relation] {
        let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
        let path = "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
        guard archive[path] != nil else { return [] }
        let tree = try tree(path)
        guard let root = tree.roots.first(where: { tree.name(of: $0) != nil }) else { return [] }
        return tree.children(of: root).compactMap { node in
            guard let type = tree.attribute("Type", of: node), let target = tree.attribute("Target", of: node),
                tree.attribute("TargetMode", of: node) != "External"
            else { return nil }
            let name = type.split(separator: "/").last.map(String.init) ?? type
            return Relation(type: name, target: Self.resolve(target, in: folder))
        }
    }

    /// A path that may be relative to a folder.
    private static func resolve(_ target: String, in folder: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var parts = folder.split(separator: "/").map(String.init)
        for part in target.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}

extension ReportReader.Limits {
    /// The limits for a single document of XML or HTML.
    var markup: MarkupLimits {
        var markup = MarkupLimits()
        markup.textBytes = maximumUnpackedSize
        markup.seconds = extractionTimeout
        return markup
    }

    /// The limits for an archive.
    var archive: ZipArchive.Limits {
        var archive = ZipArchive.Limits()
        archive.bytes = maximumUnpackedSize
        return archive
    }
}

extension ReadingFailure {
    /// The reason for a failure of an archive that is, or is to become, a `kind`.
    init(_ error: ZipError, kind: String) {
        switch error {
        case .damaged(let why): self.init(.damaged(kind: kind, why: why))
        case .tooManyMembers(let limit): self.init(.suspicious(kind: kind, why: "it has more than \(limit) members"))
        case .tooLarge(let limit):
            self.init(.suspicious(kind: kind, why: "unpacked it would take more than \(limit) bytes"))
        case .overlapping: self.init(.suspicious(kind: kind, why: "its members share their packed bytes"))
        case .unknownMethod(let member):
            self.init(.damaged(kind: kind, why: "\(member) is packed by a method other than deflate"))
        case .encrypted: self.init(.encrypted(kind: kind))
        case .outOfMemory: self.init(.extractorFailed("memory ran out"))
        }
    }

    /// The reason for a failure of a document in XML or HTML.
    init(_ error: MarkupError, kind: String, part: String?, limits: ReportReader.Limits) {
        let place = part.map { "\($0): " } ?? ""
        switch error {
        case .malformed(let words, let line): self.init(.damaged(kind: kind, why: "\(place)line \(line), \(words)"))
        case .documentType: self.init(.suspicious(kind: kind, why: "\(place)it declares a document type"))
        case .tooDeep(let limit):
            self.init(.suspicious(kind: kind, why: "\(place)more than \(limit) elements within each other"))
        case .tooLarge: self.init(.suspicious(kind: kind, why: "\(place)more elements or text than a report has"))
        case .timedOut(let seconds): self.init(.timedOut(seconds: seconds))
        case .outOfMemory: self.init(.extractorFailed("memory ran out"))
        }
    }
}
