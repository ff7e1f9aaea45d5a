/// What is left of a word when it is typed on a keyboard without å ä ö: `a` for å ä æ, `o` for ö ø, and the plain letter for
/// the accented ones of Latin-1 (`e` for é, `u` for ü).
enum DiacriticFolding {
    /// The plain letters for U+00E0...U+00FF, which are C3 A0...C3 BF in UTF-8; 0 for those that have none (ð ÷ þ).
    private static let plain: [UInt8] = Array("aaaaaaaceeeeiiii\0nooooo\0ouuuuy\0y".utf8)

    /// The plain letter for a scalar of Latin-1, which is the scalar itself where there is none.
    static func plainLetter(_ latin1: UInt8) -> UInt8 {
        guard latin1 >= 0xE0 else { return latin1 }
        let letter = plain[Int(latin1 - 0xE0)]
        return letter == 0 ? latin1 : letter
    }

    /// Replaces `folded` by a word's folded form.
    static func fold(_ word: some Collection<UInt8>, into folded: inout [UInt8]) {
        folded.removeAll(keepingCapacity: true)
        for byte in word {
            if folded.last == 0xC3, byte >= 0xA0, plain[Int(byte - 0xA0)] != 0 {
                folded[folded.count - 1] = plain[Int(byte - 0xA0)]
            } else {
                folded.append(byte)
            }
        }
    }

    /// A word's folded form.
    static func folded(_ word: some Collection<UInt8>) -> [UInt8] {
        var folded: [UInt8] = []
        fold(word, into: &folded)
        return folded
    }

    /// Whether a word has å, ä or ö: whoever typed it has the keys, and means what it says.
    static func hasSwedishLetters(_ word: [UInt8]) -> Bool {
        for index in word.indices.dropLast() where word[index] == 0xC3 {
            if [0xA5, 0xA4, 0xB6].contains(word[index + 1]) { return true }
        }
        return false
    }
}
