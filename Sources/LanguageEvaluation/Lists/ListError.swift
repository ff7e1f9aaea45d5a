/// A line because of which a list of judged words cannot be used.
public struct ListError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// The line has bytes that are no UTF-8.
        case notUTF8
        /// The first line does not name the columns; the names that it must have.
        case noHeader(names: [String])
        /// The line has another number of fields; how many it has, and the names of those that it must have.
        case fieldCount(found: Int, names: [String])
        /// A field is empty; its name.
        case emptyField(name: String)
        /// A form has more lemmas than `ConflationList.mostLemmas`; the form.
        case tooManyLemmas(form: String)
        /// A compound has as many parts as pieces, and two or more; how many it has here.
        case partCount(parts: Int, pieces: Int)
        /// The pieces of a compound joined do not give the word; what they give.
        case otherWord(joined: String)
        /// The list of stems ends before the list of words, or goes on after it; how many lines each has.
        case otherLength(words: Int, stems: Int)
        /// The list has nothing to measure.
        case noWords
    }

    /// The line, counted from 1.
    public var line: Int
    /// What is wrong with it.
    public var reason: Reason

    /// An error at a line.
    init(_ line: Int, _ reason: Reason) {
        self.line = line
        self.reason = reason
    }

    /// What is wrong, where, and what to do.
    public var description: String { "line \(line): \(explanation)" }

    private var explanation: String {
        switch reason {
        case .notUTF8: "it is not UTF-8; save the file in that encoding."
        case .noHeader(let names):
            "the columns are not named; write \(Self.columns(names)) in the first line."
        case .fieldCount(let found, let names):
            "\(found) \(found == 1 ? "field" : "fields"), where \(names.count) are wanted; write \(Self.columns(names))."
        case .emptyField(let name): "the field \"\(name)\" is empty; fill it in or remove the line."
        case .tooManyLemmas(let form):
            "\"\(form)\" has more than \(ConflationList.mostLemmas) lemmas; remove those that are seldom meant."
        case .partCount(let parts, let pieces):
            "\(parts) parts and \(pieces) pieces; write as many of both, two or more: a b<TAB>a|b."
        case .otherWord(let joined):
            "the pieces joined give \"\(joined)\"; write where the word divides, letter for letter."
        case .otherLength(let words, let stems):
            "\(words) words and \(stems) stems; give the two files of one edition of the list."
        case .noWords: "there are no words to measure; is this the right file?"
        }
    }

    private static func columns(_ names: [String]) -> String { names.joined(separator: "<TAB>") }
}
