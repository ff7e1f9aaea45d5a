public import FoundationEssentials

/// Lines that are made as they are taken, so that no more than a few are held at a time.
public struct LineStream: Sendable {
    /// In words, what the lines leave out, take for granted or correct. Lines themselves have no place for it.
    public let notes: [String]
    private let work: @Sendable (_ deliver: Deliver) async throws -> Int

    /// What takes the lines: some at a time, whole ones. While it has not returned, no more are made than are already under way.
    public typealias Deliver = (Data) async throws -> Void

    /// A stream of lines that are yet to be made.
    ///
    /// - Parameters:
    ///   - notes: What is to be said beside the lines.
    ///   - work: Makes the lines, hands them over in order and returns how many there were, not counting those that head
    ///     a table.
    public init(notes: [String], _ work: @escaping @Sendable (_ deliver: Deliver) async throws -> Int) {
        self.notes = notes
        self.work = work
    }

    /// Makes the lines and hands them over.
    ///
    /// - Returns: How many lines there were, not counting those that head a table.
    /// - Throws: `ServiceError` when the rest cannot be made, such as `.unavailable` when the index has changed meanwhile; whatever
    ///   `deliver` throws.
    @discardableResult
    public func write(to deliver: Deliver) async throws -> Int {
        try await work(deliver)
    }
}

/// How lines are written.
public enum LineFormat: Hashable, Sendable {
    /// One JSON object each.
    case json
    /// Values, those of the first line being the names.
    case values(SeparatedValues)
    /// For reading on a terminal of so many columns, ≥ 20; emphasis by escape codes where the terminal takes them.
    case text(columns: Int, isStyled: Bool)

    /// How many lines come before those of the answer: the names of columns.
    public var headerLines: Int {
        if case .values = self { 1 } else { 0 }
    }
}
