/// Reads dates in the forms that Swedish reports use.
enum DateReader {
    /// Whether a line is nothing but a date.
    static func isDateLine(_ line: ArraySlice<UInt8>) -> Bool { false }
}
