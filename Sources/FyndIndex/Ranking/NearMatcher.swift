import Xapian

/// Finds the passages in which words and phrases stand near each other.
///
/// The postings say which passages have all of them; of these the positions are read. Xapian's own `OP_NEAR` knows neither
/// sentences nor phrases within it, nor words that have no positions of their own.
struct NearMatcher {
    /// The work after which the time is looked at, in positions read and places tried.
    private static let workPerCheck = 20_000

    private let store: PostingStore
    private let database: Database
    private let table: DocumentTable
    private let deadline: Deadline

    init(store: PostingStore, database: Database, table: DocumentTable, deadline: Deadline) {
        self.store = store
        self.database = database
        self.table = table
        self.deadline = deadline
    }

    /// The matching passages, ascending.
    ///
    /// - Throws: `ServiceError.tooExpensive` when it takes too long; `XapianError`.
    func documents(matching search: NearSearch) throws -> [DocumentID] {
        var candidates = table.passages
        for operand in search.operands {
            var documents = DocumentSet(upTo: table.last)
            for words in operand { documents.formUnion(try self.documents(withAll: words)) }
            candidates.formIntersection(documents)
        }
        var matching: [DocumentID] = []
        guard search.dependsOnPlaces else {
            candidates.forEach { matching.append($0) }
            return matching
        }
        var operands = try search.operands.map { try $0.map { try $0.map { try place($0, candidates) } } }
        var work = 0
        try candidates.forEach { document in
            var places: [[Range<Int>]] = []
            for operand in operands.indices {
                places.append(try self.places(of: &operands[operand], in: document, &work))
            }
            var near = NearPlaces(places)
            let ends = search.reach == .sentence ? try sentenceEnds(of: document) : []
            if !near.windows(search.reach, sentenceEnds: ends, firstOnly: true).isEmpty { matching.append(document) }
            work += near.attempts + 16
            guard work > Self.workPerCheck else { return }
            work = 0
            try deadline.check()
        }
        return matching
    }

    private func documents(withAll words: [NearSearch.Word]) throws(XapianError) -> DocumentSet {
        var all = table.passages
        for word in words {
            var any = DocumentSet(upTo: table.last)
            for form in word.forms { any.insert(try store.postings(of: form.deciding).documents) }
            all.formIntersection(any)
        }
        return all
    }

    // MARK: Places

    /// A word with the forms that it has in each candidate.
    private struct PlacedWord {
        var forms: [NearSearch.Form]
        /// The candidates that have a form, ascending, each with the form's place among `forms`.
        var found: [(document: DocumentID, form: Int)]
        /// What has been passed of them.
        var next = 0
    }

    private func place(_ word: NearSearch.Word, _ candidates: DocumentSet) throws(XapianError) -> PlacedWord {
        var found: [(document: DocumentID, form: Int)] = []
        for (index, form) in word.forms.enumerated() {
            for document in try store.postings(of: form.deciding).documents where candidates.contains(document) {
                found.append((document, index))
            }
        }
        found.sort { $0.document < $1.document }
        return PlacedWord(forms: word.forms, found: found)
    }

    /// Where any of an operand's rows of words stands, ascending.
    private func places(
        of operand: inout [[PlacedWord]], in document: DocumentID, _ work: inout Int
    ) throws(XapianError) -> [Range<Int>] {
        var places: [Range<Int>] = []
        for row in operand.indices {
            var starts: [Int] = []
            for index in operand[row].indices {
                let positions = try positions(of: &operand[row][index], in: document)
                work += positions.count + 1
                if index == 0 {
                    starts = positions
                } else {
                    let set = Set(positions)
                    starts.removeAll { !set.contains($0 + index) }
                }
            }
            let length = operand[row].count
            places += starts.map { $0..<$0 + length }
        }
        if operand.count > 1 { places.sort { $0.lowerBound < $1.lowerBound } }
        return places
    }

    /// Where a word stands, ascending.
    private func positions(of word: inout PlacedWord, in document: DocumentID) throws(XapianError) -> [Int] {
        while word.next < word.found.count, word.found[word.next].document < document { word.next += 1 }
        var positions: [Int] = []
        var last: [UInt8]?
        var count = 0
        while word.next < word.found.count, word.found[word.next].document == document {
            let term = word.forms[word.found[word.next].form].placed
            word.next += 1
            guard term != last else { continue }
            last = term
            count += 1
            positions += try self.positions(of: term, in: document)
        }
        return count > 1 ? Set(positions).sorted() : positions
    }

    private func sentenceEnds(of document: DocumentID) throws(XapianError) -> [Int] {
        try positions(of: WordTerms.sentenceEnd, in: document)
    }

    private func positions(of term: [UInt8], in document: DocumentID) throws(XapianError) -> [Int] {
        // A passage has no more places than it is long.
        let limit = max(Int(table.lengths[Int(document)]), 1)
        return try database.positions(of: term, in: document, limit: limit).map(Int.init)
    }
}
