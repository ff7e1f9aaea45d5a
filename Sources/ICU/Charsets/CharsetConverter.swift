import CICU

/// A text converted from another character set.
public struct ConvertedText: Hashable, Sendable {
    /// The text; each input sequence that means nothing in its character set has become U+FFFD.
    public var text: String
    /// How many such sequences there were.
    public var invalidSequences: Int
    /// The offset in the input, in bytes, of the first of them.
    public var firstInvalidOffset: Int?

    /// A converted text, without invalid input unless told otherwise.
    public init(text: String, invalidSequences: Int = 0, firstInvalidOffset: Int? = nil) {
        self.text = text
        self.invalidSequences = invalidSequences
        self.firstInvalidOffset = firstInvalidOffset
    }
}

/// Converts texts from one character set. Not for use by several threads at once.
public final class CharsetConverter {
    private let handle: OpaquePointer

    /// Opens a converter.
    ///
    /// - Parameter charset: A name or alias such as "windows-1252", "latin1" or "UTF-16LE".
    /// - Throws: `ICUError.unknownCharset` if ICU does not know the name.
    public init(charset: String) throws(ICUError) {
        var error = ci_error()
        // An empty name, or nothing before a NUL, would mean the platform's default to ICU.
        guard let first = charset.utf8.first, first != 0, let handle = ci_converter_open(charset, &error) else {
            throw .unknownCharset(charset)
        }
        self.handle = handle
    }

    deinit { ci_converter_free(handle) }

    /// ICU's own name of the character set.
    public var charset: String { String(cString: ci_converter_name(handle)) }

    /// Converts a whole text.
    ///
    /// - Parameter bytes: The text in the converter's character set.
    /// - Returns: The text and what could not be converted.
    /// - Throws: `ICUError.failed` if memory runs out.
    public func convert(_ bytes: UnsafeBufferPointer<UInt8>) throws(ICUError) -> ConvertedText {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return ConvertedText(text: "") }
        var error = ci_error()
        var conversion = ci_conversion()
        guard ci_converter_convert(handle, base, bytes.count, &conversion, &error) else {
            throw .failed("convert \(bytes.count) bytes from \(charset)", error)
        }
        defer { ci_conversion_clear(&conversion) }
        let utf8 = UnsafeBufferPointer(start: conversion.bytes, count: conversion.length)
        return ConvertedText(
            text: String(decoding: utf8, as: UTF8.self), invalidSequences: conversion.invalid_count,
            firstInvalidOffset: conversion.invalid_count == 0 ? nil : conversion.first_invalid_offset)
    }

    /// Converts a whole text.
    ///
    /// - Parameter bytes: The text in the converter's character set.
    /// - Returns: The text and what could not be converted.
    /// - Throws: `ICUError.failed` if memory runs out.
    public func convert(_ bytes: [UInt8]) throws(ICUError) -> ConvertedText {
        try bytes.withUnsafeBufferPointer { buffer throws(ICUError) in try convert(buffer) }
    }
}
