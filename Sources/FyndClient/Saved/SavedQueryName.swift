public import FyndAPI

/// The name of a saved query: letters of the Swedish alphabet, digits, hyphens, underscores and full stops.
///
/// It becomes part of a file's name, so nothing that leads out of a folder or hides a file is a name.
public struct SavedQueryName: Hashable, Sendable {
    /// The name, with å, ä and ö composed.
    public let text: String

    /// The most bytes of UTF-8 that a name may have.
    public static let maximumLength = 100

    /// Reads a name.
    ///
    /// - Throws: `ServiceError.invalidRequest` saying what is wrong with it.
    public init(parsing text: String) throws(ServiceError) {
        let composed = Self.composed(text)
        guard !composed.isEmpty else { throw .invalidRequest("The name of a saved query is empty.") }
        if let scalar = composed.unicodeScalars.first(where: { !Self.isAllowed($0) }) {
            throw .invalidRequest(
                """
                The name "\(text)" holds "\(scalar)". Names are made of letters (a to z, å, ä, ö), digits, hyphens, underscores \
                and full stops.
                """)
        }
        guard composed.first != ".", composed.first != "-" else {
            throw .invalidRequest(
                "The name \"\(text)\" begins with \"\(composed.prefix(1))\". Begin it with a letter or a digit.")
        }
        guard composed.utf8.count <= Self.maximumLength else {
            throw .invalidRequest("The name \"\(text)\" is longer than \(Self.maximumLength) bytes.")
        }
        self.text = composed
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "å", "ä", "ö", "Å", "Ä", "Ö": true
        default: false
        }
    }

    /// The text with rings and dots joined to the letters before them, so that one name has one file however it was typed.
    private static func composed(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let letter = result.last, let joined = joined(letter, scalar) {
                result.removeLast()
                result.append(joined)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func joined(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
        switch (letter, mark) {
        case ("a", "\u{30A}"): "å"
        case ("a", "\u{308}"): "ä"
        case ("o", "\u{308}"): "ö"
        case ("A", "\u{30A}"): "Å"
        case ("A", "\u{308}"): "Ä"
        case ("O", "\u{308}"): "Ö"
        default: nil
        }
    }
}
