/// First words of compounds that are written with suspended hyphens alone, so that no dictionary lists them, and yet
/// are what a reader understands: "individ- och familjeomsorgsnämnden" is for `individomsorg`, not for individuals.
enum EstablishedWholes {
    private static let beginnings: Set<String> = [
        "individomsorgs", "hälsovårds", "barnvårds", "målstyrnings", "ekonomistyrnings", "säkerhetsskydds",
        "brandskydds", "barnomsorgs",
    ]
    private static let longest = 24

    /// Whether a beginning of a compound, in the form that it has there, is one of them.
    static func contain(_ beginning: UnsafeBufferPointer<UInt8>) -> Bool {
        beginning.count <= longest && beginnings.contains(String(decoding: beginning, as: UTF8.self))
    }
}
