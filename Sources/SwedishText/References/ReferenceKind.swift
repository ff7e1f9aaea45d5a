/// What a reference or number names.
public enum ReferenceKind: String, Hashable, Sendable, CaseIterable {
    /// A statute, regulation, bill or other numbered publication of the state or the European Union.
    case statute
    /// A section or chapter of a statute, or an item of minutes.
    case provision
    /// A case in a register of an authority (*diarienummer*).
    case registrationNumber
    /// A report by number and year.
    case reportNumber
    /// A sum of money, or a range of such sums.
    case amount
    /// A share in hundredths, or a range of shares.
    case percentage
    /// A difference of two percentages.
    case percentagePoints
    /// A day or a month of a year.
    case date
    /// A number of four digits or more, with or without blanks between thousands, that is none of the others.
    case number
}
