/// The version of the client, the daemon and the libraries, which are released together.
public enum FyndVersion {
    /// The version, after Semantic Versioning 2.0.
    public static let current = "0.1.0"
}
