/// Why an archive, or a member of one, could not be read.
public enum ZipError: Error, Hashable, Sendable {
    /// The archive is damaged; what is wrong with it.
    case damaged(String)
    /// The archive has more members than the limit.
    case tooManyMembers(limit: Int)
    /// The content is larger than what may still be unpacked, in bytes.
    case tooLarge(limit: Int)
    /// Members share their packed bytes, as only an archive made to fill memory has it.
    case overlapping
    /// The member is packed in a way that is not known.
    case unknownMethod(member: String)
    /// The member asks for a password.
    case encrypted(member: String)
    /// Memory ran out.
    case outOfMemory
}
