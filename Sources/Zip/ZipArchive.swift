import CZip

/// A zip archive in memory, read within limits on all that comes out of it. For one thread at a time.
public final class ZipArchive {
    /// What reading may cost.
    public struct Limits: Hashable, Sendable {
        /// The most members.
        public var members = 10_000
        /// The most bytes that all members together may give.
        public var bytes = 256 << 20

        /// The limits used unless others are asked for.
        public init() {}
    }

    /// A file in the archive.
    public struct Member: Hashable, Sendable {
        /// Its path in the archive; bytes that are no UTF-8 are read as code page 437, as the format has it.
        public var name: String
        /// Whether it asks for a password.
        public var isEncrypted: Bool
        /// Its size in bytes, as the archive says.
        public var size: UInt64
        fileprivate var position: UInt64
        fileprivate var number: UInt64

        /// Whether it is a folder.
        public var isFolder: Bool { name.utf8.last == 0x2F }
    }

    /// The members in the order of the directory; of two with the same name both.
    public let members: [Member]
    private let byName: [String: Member]
    private let limits: Limits
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private let handle: OpaquePointer
    private var left: Int
    private var readRanges: [Range<UInt64>] = []

    /// Opens an archive and reads its directory.
    ///
    /// - Parameters:
    ///   - content: The archive.
    ///   - limits: What reading may cost.
    /// - Throws: `.damaged`, `.tooManyMembers`, `.outOfMemory`.
    public init(_ content: [UInt8], limits: Limits = Limits()) throws(ZipError) {
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(content.count, 1))
        bytes.initialize(repeating: 0)
        _ = bytes.update(fromContentsOf: content)
        var status = cz_status.ok
        guard let start = bytes.baseAddress, let handle = cz_open(start, content.count, &status) else {
            bytes.deallocate()
            throw status == .memory ? .outOfMemory : .damaged("it has no directory")
        }
        do throws(ZipError) {
            members = try Self.list(handle, limit: limits.members)
        } catch {
            cz_close(handle)
            bytes.deallocate()
            throw error
        }
        self.handle = handle
        self.bytes = bytes
        self.limits = limits
        left = limits.bytes
        byName = Dictionary(members.map { ($0.name, $0) }) { first, _ in first }
    }

    deinit {
        cz_close(handle)
        bytes.deallocate()
    }

    /// The member at a path.
    public subscript(name: String) -> Member? { byName[name] }

    /// Unpacks a member and checks its checksum.
    ///
    /// - Parameter member: One of `members`.
    /// - Returns: Its content.
    /// - Throws: `.encrypted`, `.damaged`, `.unknownMethod`, `.tooLarge` once all that was read passes the limit,
    ///   `.overlapping`, `.outOfMemory`.
    public func content(of member: Member) throws(ZipError) -> [UInt8] {
        guard !member.isEncrypted else { throw .encrypted(member: member.name) }
        var content = cz_content()
        let status = cz_read(handle, member.position, member.number, left, &content)
        defer { cz_content_free(&content) }
        switch status {
        case .ok: break
        case .too_large: throw .tooLarge(limit: limits.bytes)
        case .method: throw .unknownMethod(member: member.name)
        case .memory: throw .outOfMemory
        case .checksum: throw .damaged("the content of \(member.name) does not match its checksum")
        default: throw .damaged("\(member.name) cannot be unpacked")
        }
        let packed = content.packed_start..<max(content.packed_start, content.packed_end)
        guard !readRanges.contains(where: { $0 != packed && $0.overlaps(packed) }) else { throw .overlapping }
        readRanges.append(packed)
        left -= content.length
        return Array(UnsafeBufferPointer(start: content.bytes, count: content.length))
    }

    private static func list(_ handle: OpaquePointer, limit: Int) throws(ZipError) -> [Member] {
        var members: [Member] = []
        var status = cz_status.ok
        var member = cz_member()
        var found = cz_first(handle, &member, &status)
        while found {
            guard members.count < limit else { throw .tooManyMembers(limit: limit) }
            members.append(Member(member))
            found = cz_next(handle, &member, &status)
        }
        guard status == .ok else { throw .damaged("its directory breaks off") }
        return members
    }
}

extension ZipArchive.Member {
    fileprivate init(_ member: cz_member) {
        let raw = UnsafeRawBufferPointer(start: member.name, count: member.name_length)
        name = String(validating: raw, as: UTF8.self) ?? CodePage437.decode(raw)
        isEncrypted = member.is_encrypted
        size = member.size
        position = member.position
        number = member.number
    }
}
