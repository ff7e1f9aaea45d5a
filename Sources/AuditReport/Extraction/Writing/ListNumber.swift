/// The forms in which lists and headings are numbered.
enum ListNumber {
    /// How a number is written.
    enum Form: Hashable {
        case decimal
        case decimalWithZero
        case smallLetter
        case capitalLetter
        case smallRoman
        case capitalRoman
        case none
    }

    /// A number from 1 in a form: 3 is "3", "03", "c", "C", "iii" or "III". Numbers that a form does not know are decimal.
    static func text(_ number: Int, as form: Form) -> String {
        switch form {
        case .none: ""
        case .decimal: String(number)
        case .decimalWithZero: number < 10 && number >= 0 ? "0\(number)" : String(number)
        case .smallLetter: letters(number).lowercased()
        case .capitalLetter: letters(number)
        case .smallRoman: roman(number).lowercased()
        case .capitalRoman: roman(number)
        }
    }

    /// A ... Z, then AA, BB ..., as word processors count.
    private static func letters(_ number: Int) -> String {
        guard (1...780).contains(number) else { return String(number) }
        let letter = Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8((number - 1) % 26)))
        return String(repeating: letter, count: (number - 1) / 26 + 1)
    }

    private static func roman(_ number: Int) -> String {
        guard (1...3999).contains(number) else { return String(number) }
        var rest = number
        var text = ""
        for (value, digits) in values {
            while rest >= value {
                text += digits
                rest -= value
            }
        }
        return text
    }

    private static let values = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
}
