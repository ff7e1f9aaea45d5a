public import FyndAPI
import Glibc

/// A text that is given in a file or on standard input.
public enum TextInput {
    /// What stands for standard input in place of a file.
    public static let standardInput = "-"

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - path: The file, or "-" for standard input.
    ///   - maximumLength: The longest text there may be, in bytes; no more than that is read.
    /// - Returns: The text, without a byte order mark.
    /// - Throws: `ServiceError.invalidRequest` when it cannot be read, is empty, too long or not UTF-8.
    public static func read(_ path: String, maximumLength: Int) throws(ServiceError) -> String {
        let isStandard = path == standardInput
        let name = isStandard ? "Standard input" : path
        let descriptor = isStandard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable(name) }
        defer { if !isStandard { close(descriptor) } }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while bytes.count <= maximumLength {
            let count = Glibc.read(descriptor, &buffer, min(buffer.count, maximumLength + 1 - bytes.count))
            if count == 0 { break }
            if count > 0 { bytes += buffer[..<count] } else if errno != EINTR { throw unreadable(name) }
        }
        return try text(of: bytes, maximumLength: maximumLength, name: name)
    }

    /// The text that bytes are.
    ///
    /// - Parameters:
    ///   - bytes: What was read.
    ///   - maximumLength: The longest text there may be, in bytes.
    ///   - name: What it was read from, for errors.
    /// - Returns: The text, without a byte order mark.
    /// - Throws: `ServiceError.invalidRequest` when it is empty, too long or not UTF-8.
    static func text(of bytes: [UInt8], maximumLength: Int, name: String) throws(ServiceError) -> String {
        guard bytes.count <= maximumLength else {
            throw .invalidRequest(
                "\(name) is longer than \(maximumLength) bytes, which is as long as a text may be. Give a part of it.")
        }
        if let line = lineThatIsNotUTF8(bytes) {
            throw .invalidRequest(
                """
                \(name) is not text in UTF-8 (line \(line)). Convert it, as with: iconv -f windows-1252 -t utf-8. What is in \
                a report of any format, 'fynd inspect' shows.
                """)
        }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = String(decoding: bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...], as: UTF8.self)
        guard !text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else {
            throw .invalidRequest("\(name) is empty. Give a text to compare with.")
        }
        return text
    }

    /// The number of the first line that is not UTF-8, from 1, if there is one.
    private static func lineThatIsNotUTF8(_ bytes: [UInt8]) -> Int? {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var line = 1
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar): if scalar.first == UInt8(ascii: "\n") { line += 1 }
            case .error: return line
            case .emptyInput: return nil
            }
        }
    }

    private static func unreadable(_ name: String) -> ServiceError {
        .invalidRequest("\(name) cannot be read: \(String(cString: strerror(errno))).")
    }
}
