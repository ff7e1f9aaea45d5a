import Zip

/// Reads the texts in a zip archive of files.
struct ArchiveReader {
    /// The archive.
    let archive: ZipArchive
    /// What reads each member.
    let extractor: TextExtractor

    /// Every text in the archive, in the order of its directory.
    ///
    /// - Returns: At least one text, and why other members could not be read.
    /// - Throws: `.nothingInArchive`, `.encrypted`, `.suspicious`, `.tooLarge`, or the reason why its only member cannot be read.
    func extract() throws(ReadingFailure) -> Extraction {
        var extraction = Extraction(texts: [], format: .archive)
        var left = extractor.limits.maximumUnpackedSize
        let members = archive.members.filter { !Self.isBookkeeping($0.name) && !$0.isFolder }
        guard !members.isEmpty else { throw ReadingFailure(.nothingInArchive(members: 0, first: nil)) }
        if members.allSatisfy(\.isEncrypted) { throw ReadingFailure(.encrypted(kind: "zip archive")) }
        let size = members.reduce(UInt64(0)) { $0 &+ min($1.size, UInt64(Int.max) >> 16) }
        guard size <= UInt64(extractor.limits.maximumUnpackedSize) else {
            throw ReadingFailure(.tooLarge(size: Int(clamping: size), limit: extractor.limits.maximumUnpackedSize))
        }
        for member in members {
            let content = try content(of: member, into: &extraction)
            guard let content else { continue }
            do throws(ReadingFailure) {
                var text = try extractor.extract(member: content)
                text.member = member.name
                left -= text.text.utf8.count
                extraction.texts.append(text)
            } catch {
                extraction.failures.append((member.name, error))
            }
            guard left >= 0 else {
                throw ReadingFailure(
                    .tooLarge(
                        size: extractor.limits.maximumUnpackedSize - left, limit: extractor.limits.maximumUnpackedSize))
            }
        }
        if extraction.texts.isEmpty {
            let first = extraction.failures.first
            throw ReadingFailure(
                .nothingInArchive(
                    members: members.count, first: first.map { "\($0.member): \($0.failure.reason.explanation)" }))
        }
        return extraction
    }

    /// The content of a member; `nil`, with the reason noted, where it alone is at fault.
    private func content(
        of member: ZipArchive.Member, into extraction: inout Extraction
    ) throws(ReadingFailure) -> [UInt8]? {
        do throws(ZipError) { return try archive.content(of: member) } catch {
            let failure = ReadingFailure(error, kind: "zip archive")
            switch error {
            case .encrypted, .damaged, .unknownMethod: extraction.failures.append((member.name, failure))
            case .tooManyMembers, .tooLarge, .overlapping, .outOfMemory: throw failure
            }
            return nil
        }
    }

    /// Whether a member is something that systems put into folders and archives for themselves.
    private static func isBookkeeping(_ name: String) -> Bool {
        let last = name.split(separator: "/").last ?? ""
        return name.hasPrefix("__MACOSX/") || last.hasPrefix(".") || last == "Thumbs.db" || last == "desktop.ini"
    }
}
