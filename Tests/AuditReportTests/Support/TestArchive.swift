import Zip

/// The parts of archives, to change them.
enum TestArchive {
    /// The names and contents of all members that can be read.
    static func parts(of bytes: [UInt8]) throws -> [(name: String, content: [UInt8])] {
        let archive = try ZipArchive(bytes)
        return archive.members.compactMap { member in
            (try? archive.content(of: member)).map { (member.name, $0) }
        }
    }
}
