import FoundationEssentials
import Glibc

/// One report of a collection.
public struct CollectionEntry: Sendable {
    /// The line of the file it stands on, from 1.
    public var line: Int
    /// The report's name within the collection.
    public var id: String
    /// The source text.
    public var text: String
    /// What the collection says of the report.
    public var metadata: MetadataOverride?
}

/// Reads a collection, a file with one JSON object `{"id":"…","text":"…","metadata":{…}}` on each line, line by line.
///
/// Never holds more than one line of the file. Blank lines are skipped. An error about one line leaves the next ones
/// readable. Not for use by several threads at once.
public final class JSONLinesReader {
    private let file: SourceFile
    private let path: String
    private let lineLimit: Int
    private var buffer: [UInt8] = []
    private var position = 0
    private var lineNumber = 0
    private var isAtEnd = false
    private let decoder = JSONDecoder()

    /// Opens the collection at `path`.
    ///
    /// - Parameters:
    ///   - path: The path of a regular file of any size.
    ///   - lineLimit: The longest line accepted, in bytes.
    /// - Throws: `ReadingError` with `.notFound`, `.notReadable` or `.notAFile`.
    public init(path: String, lineLimit: Int = 256 << 20) throws(ReadingError) {
        do throws(ReadingFailure) {
            file = try SourceFile(path: Array(path.utf8), limit: .max)
        } catch {
            throw error.at(path)
        }
        self.path = path
        self.lineLimit = lineLimit
    }

    /// The next report, or what is wrong with its line, or `nil` when the file is at its end.
    ///
    /// - Returns: A report, or an error that names the line.
    public func next() -> Result<CollectionEntry, ReadingError>? {
        while true {
            switch nextLine() {
            case .end: return nil
            case .failure(let failure): return .failure(failure.at(path))
            case .line(let bytes):
                if bytes.allSatisfy({ $0 <= 0x20 }) { continue }
                return entry(in: bytes)
            }
        }
    }

    private struct Member: Decodable {
        var id: String?
        var text: String?
        var metadata: MetadataOverride?
    }

    private func entry(in bytes: [UInt8]) -> Result<CollectionEntry, ReadingError> {
        func failure(_ reason: ReadingError.Reason) -> Result<CollectionEntry, ReadingError> {
            .failure(ReadingError(reason, path: path, line: lineNumber))
        }
        let member: Member
        do {
            member = try decoder.decode(Member.self, from: Data(bytes))
        } catch {
            return failure(.invalidJSON(Self.words(for: error)))
        }
        guard let id = member.id, !id.isEmpty else { return failure(.missingMember("id")) }
        guard let text = member.text else { return failure(.missingMember("text")) }
        guard !ReportReader.isBlank(text) else { return failure(.empty) }
        return .success(CollectionEntry(line: lineNumber, id: id, text: text, metadata: member.metadata))
    }

    private static func words(for error: any Error) -> String {
        guard let error = error as? DecodingError else { return "\(error)" }
        switch error {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            let place = context.codingPath.map(\.stringValue).joined(separator: ".")
            return place.isEmpty ? context.debugDescription : "\(place): \(context.debugDescription)"
        case .keyNotFound(let key, _): return "no \(key.stringValue)"
        @unknown default: return "\(error)"
        }
    }

    private enum Line {
        case line([UInt8])
        case failure(ReadingFailure)
        case end
    }

    /// The next line without its end; one that is too long is skipped and reported.
    private func nextLine() -> Line {
        var line: [UInt8] = []
        var isTooLong = false
        while true {
            if let end = endOfLine() {
                if !isTooLong { line += buffer[position..<end] }
                position = end + 1
                return finished(line, isTooLong: isTooLong)
            }
            if line.count + buffer.count - position > lineLimit {
                isTooLong = true
                line = []
            }
            if !isTooLong { line += buffer[position...] }
            switch refill() {
            case .some(let failure): return .failure(failure)
            case .none where isAtEnd: return line.isEmpty && !isTooLong ? .end : finished(line, isTooLong: isTooLong)
            case .none: continue
            }
        }
    }

    /// Where the first line feed of what is left of the buffer stands.
    private func endOfLine() -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard position < bytes.count, let start = bytes.baseAddress,
                let found = memchr(start + position, 0x0A, bytes.count - position)
            else { return nil }
            return UnsafeRawPointer(found) - start
        }
    }

    private func finished(_ line: [UInt8], isTooLong: Bool) -> Line {
        lineNumber += 1
        if isTooLong || line.count > lineLimit {
            return .failure(ReadingFailure(.tooLarge(size: lineLimit + 1, limit: lineLimit), line: lineNumber))
        }
        if lineNumber == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { return .line(Array(line.dropFirst(3))) }
        return .line(line)
    }

    private func refill() -> ReadingFailure? {
        position = 0
        guard !isAtEnd else {
            buffer = []
            return nil
        }
        let room = 1 << 20
        var code: Int32 = 0
        buffer = [UInt8](unsafeUninitializedCapacity: room) { target, count in
            var got = read(file.descriptor, target.baseAddress, room)
            while got < 0, errno == EINTR { got = read(file.descriptor, target.baseAddress, room) }
            code = got < 0 ? errno : 0
            count = max(got, 0)
        }
        if buffer.isEmpty { isAtEnd = true }
        return code == 0 ? nil : ReadingFailure(.notReadable(SystemError.text(code)), line: lineNumber + 1)
    }
}
