import Xapian

/// The UTF-8 bytes of a text.
func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

/// The text that bytes encode.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// A document whose terms are the words of `text` with their positions from 1, with `text` as its data.
func document(_ text: String, values: [UInt32: String] = [:]) throws -> Document {
    var postings = PostingBuffer()
    var positions: [String: [UInt32]] = [:]
    for (index, word) in text.split(separator: " ").enumerated() {
        positions[String(word), default: []].append(UInt32(index + 1))
    }
    for (word, places) in positions { postings.add(utf8(word), wdf: places.count, positions: places) }
    let document = try Document()
    try document.add(postings)
    try document.setData(utf8(text))
    for (slot, value) in values { try document.setValue(utf8(value), slot: slot) }
    return document
}

/// Makes a database with a document for each text, in one transaction.
func makeDatabase(at path: String, _ texts: [String]) throws {
    let writer = try WritableDatabase(path: path, mode: .createOrOverwrite, fullSync: false)
    try writer.begin()
    for text in texts { try writer.add(document(text)) }
    try writer.commit()
}

/// Makes a database with a document for each text and its values by slot.
func makeDatabase(at path: String, valued documents: [(String, [UInt32: String])]) throws {
    let writer = try WritableDatabase(path: path, mode: .createOrOverwrite, fullSync: false)
    try writer.begin()
    for (text, values) in documents { try writer.add(document(text, values: values)) }
    try writer.commit()
}

/// Queries written shortly.
extension Query {
    /// Documents with a word.
    static func word(_ word: String) throws -> Query { try term(utf8(word)) }

    /// Words combined.
    static func words(_ op: Operator, _ words: [String], window: Int = 0) throws -> Query {
        try combine(op, words.map { try word($0) }, window: window)
    }
}

extension SearchOptions {
    /// Plain BM25 with counts that are exact.
    static var ranked: SearchOptions {
        var options = SearchOptions()
        options.ranking = BM25(k1: 1.2, b: 0.5)
        options.checkAtLeast = .max
        return options
    }

    /// No weights, all matches in order of their ids.
    static var unranked: SearchOptions {
        var options = SearchOptions()
        options.limit = .max
        return options
    }
}

extension Database {
    /// The ids of all documents that match, ascending.
    func ids(_ query: Query) throws -> [DocumentID] {
        try search(query, .unranked).items.map(\.document)
    }

    /// The ids of the ten best matches, best first.
    func ranked(_ query: Query) throws -> [DocumentID] {
        try search(query, .ranked).items.map(\.document)
    }
}

/// The failure that `body` throws, or nothing.
func failure(of body: () throws -> Void) -> XapianError? {
    do {
        try body()
        return nil
    } catch {
        return error as? XapianError
    }
}

extension XapianError {
    /// The name of the case, without the message.
    var kind: Kind {
        switch self {
        case .databaseLocked: .databaseLocked
        case .databaseModified: .databaseModified
        case .databaseCorrupt: .databaseCorrupt
        case .databaseVersion: .databaseVersion
        case .databaseNotFound: .databaseNotFound
        case .databaseClosed: .databaseClosed
        case .documentNotFound: .documentNotFound
        case .queryTooExpensive: .queryTooExpensive
        case .network: .network
        case .networkTimeout: .networkTimeout
        case .invalidArgument: .invalidArgument
        case .other: .other
        }
    }

    /// The cases without their messages.
    enum Kind {
        case databaseLocked, databaseModified, databaseCorrupt, databaseVersion, databaseNotFound, databaseClosed
        case documentNotFound, queryTooExpensive, network, networkTimeout, invalidArgument, other
    }
}
