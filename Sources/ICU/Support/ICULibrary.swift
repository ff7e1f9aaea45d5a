import CICU

/// The ICU library that the program runs with.
public enum ICULibrary {
    /// Its version, such as "72.1". Segmentation and normalisation may differ between versions.
    public static var version: String { String(cString: ci_version()) }
}
