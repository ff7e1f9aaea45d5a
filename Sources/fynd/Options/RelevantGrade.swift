import ArgumentParser

/// The least grade that is relevant to binary measures, ≥ 1, as it stands on the command line.
struct RelevantGrade: ExpressibleByArgument {
    /// The grade.
    let grade: Int

    /// A grade that is the standard of a command.
    init(_ grade: Int) {
        self.grade = grade
    }

    /// Reads a grade; nil for what is none.
    init?(argument: String) {
        guard let grade = Int(argument), grade >= 1 else { return nil }
        self.grade = grade
    }

    var defaultValueDescription: String { "\(grade)" }
}
