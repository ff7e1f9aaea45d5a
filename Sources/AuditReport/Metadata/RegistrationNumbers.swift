/// Finds registration numbers (*diarienummer*), and brings them to one form.
public enum RegistrationNumbers {
    /// The numbers behind "Dnr" on the cover and in running headers, as written.
    static func find(in page: FrontPage) -> Evident<[String]> {
        var found: [String] = []
        var first: Int?
        for line in page.lines + page.running {
            guard mayName(line.folded), let number = number(in: line.text) else { continue }
            if !found.contains(number) { found.append(number) }
            first = first ?? line.index
        }
        return Evident(value: found, line: first, confidence: found.isEmpty ? 0 : 0.9)
    }

    /// Whether a label of such numbers occurs; few lines have one.
    private static func mayName(_ text: FoldedText) -> Bool {
        text.contains("dnr") || text.contains("diarien") || text.contains("rendenummer")
    }

    private static func number(in text: String) -> String? {
        let words = text.split(separator: " ")
        guard
            let label = words.firstIndex(where: { word in
                let key = UTF8Letters.folded(word)
                return ["dnr", "diarienummer", "diarienr", "dnr.", "ärendenummer"].contains(
                    key.hasSuffix(":") ? String(key.dropLast()) : key)
            })
        else { return nil }
        var parts: [Substring] = []
        for word in words[(label + 1)...].prefix(3) {
            let hasDigit = word.contains { $0.isNumber }
            let isPrefix =
                word.utf8.count <= 6 && UTF8Letters.isAllCapitals(String(word))
                || word.utf8.count <= 4 && word.first?.isUppercase == true
            guard hasDigit || parts.isEmpty && isPrefix, word != "|" else { break }
            parts.append(word)
            if word.last == "," || hasDigit && parts.count == 1 && word.contains("/") { break }
            if hasDigit, parts.count > 1 { break }
        }
        guard parts.contains(where: { $0.contains { $0.isNumber } }) else { return nil }
        var text = parts.joined(separator: " ")
        while let last = text.last, [",", ".", ";"].contains(last) { text.removeLast() }
        return text
    }
}

// MARK: One form

extension RegistrationNumbers {
    /// The same number in the form in which two spellings meet: the register's letters in capitals, the year with four
    /// digits, a slash and the running number, such as "KS 2014/742" for "KS-2014/742.912".
    ///
    /// Codes of the filing plan and parts of a case, before or behind, are left out; so are zeros before the number. Where the
    /// year has two digits it comes first behind letters ("KS09/11"), and otherwise where the other number cannot be a year.
    ///
    /// - Parameter text: A registration number as written, with or without its label.
    /// - Returns: The number, or nothing where the year cannot be told.
    public static func key(of text: String) -> String? {
        let pieces = pieces(of: text)
        guard let first = pieces.firstIndex(where: \.isNumber) else { return nil }
        let prefix = pieces[..<first].last { !labels.contains($0.text) }.map { $0.text.uppercased() }
        let numbers = pieces[first...].prefix(while: \.isNumber)
        guard let (year, number) = yearAndNumber(Array(numbers), hasPrefix: prefix != nil) else { return nil }
        return (prefix.map { $0 + " " } ?? "") + "\(year)/\(number)"
    }

    /// The forms of several numbers, each once, in the order in which they come; none for those that have no such form.
    public static func keys(of numbers: [String]) -> [String] {
        var seen: Set<String> = []
        return numbers.compactMap(key).filter { seen.insert($0).inserted }
    }

    private static let labels: Set<String> = [
        "dnr", "diarienummer", "diarienumret", "diarienr", "ärendenummer", "ärendenr", "nr",
    ]

    /// A run of letters or of digits, and what stands before it.
    private struct Piece {
        var text = ""
        var isNumber: Bool
        /// The sign before it, if any, blanks aside.
        var joint: Unicode.Scalar?
        var value: Int { Int(text) ?? 0 }
    }

    private static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var joint: Unicode.Scalar?
        var isNew = true
        for scalar in UTF8Letters.folded(text).unicodeScalars {
            let isNumber = ("0"..."9").contains(scalar)
            guard isNumber || scalar.properties.isAlphabetic else {
                isNew = true
                if scalar != " " { joint = scalar }
                continue
            }
            if isNew || pieces.last?.isNumber != isNumber {
                pieces.append(Piece(isNumber: isNumber, joint: joint))
                joint = nil
                isNew = false
            }
            pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
        }
        return pieces
    }

    private static func yearAndNumber(_ numbers: [Piece], hasPrefix: Bool) -> (year: Int, number: Int)? {
        // A year of four digits in front: what follows is the number, and what follows that belongs to the filing plan.
        if let year = fullYear(numbers.first), numbers.count > 1 { return pair(year, numbers[1]) }
        let slash = numbers.indices.dropFirst().first { numbers[$0].joint == "/" }
        guard let place = slash ?? (numbers.count > 1 ? 1 : nil) else { return nil }
        let (before, after) = (numbers[place - 1], numbers[place])
        if let year = fullYear(after) { return pair(year, before) }
        guard slash != nil || hasPrefix else { return nil }
        switch (shortYear(before), shortYear(after)) {
        case (let year?, nil): return pair(year, after)
        case (nil, let year?): return pair(year, before)
        case (let year?, .some) where hasPrefix: return pair(year, after)
        default: return nil
        }
    }

    private static func pair(_ year: Int, _ number: Piece) -> (Int, Int)? {
        number.value > 0 ? (year, number.value) : nil
    }

    private static func fullYear(_ piece: Piece?) -> Int? {
        guard let piece, piece.text.utf8.count == 4, (1900...2099).contains(piece.value) else { return nil }
        return piece.value
    }

    /// A year with two digits: of this century up to 49, else of the last one.
    private static func shortYear(_ piece: Piece) -> Int? {
        guard piece.text.utf8.count == 2 else { return nil }
        return piece.value < 50 ? 2000 + piece.value : 1900 + piece.value
    }
}
