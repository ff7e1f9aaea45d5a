import Testing

@testable import AuditReport

struct ListNumberTests {
    @Test(arguments: [
        (3, ListNumber.Form.decimal, "3"), (3, .decimalWithZero, "03"), (12, .decimalWithZero, "12"),
        (3, .smallLetter, "c"),
        (27, .smallLetter, "aa"), (52, .capitalLetter, "ZZ"), (4, .smallRoman, "iv"), (1994, .capitalRoman, "MCMXCIV"),
        (0, .smallRoman, "0"), (-5, .smallLetter, "-5"), (4000, .capitalRoman, "4000"), (1, .none, ""),
    ])
    func `numbers are written in the form of their list`(number: Int, form: ListNumber.Form, text: String) {
        #expect(ListNumber.text(number, as: form) == text)
    }
}
