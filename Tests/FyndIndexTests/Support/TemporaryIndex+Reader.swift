@testable import FyndIndex

extension TemporaryIndex {
    /// A reader of the index as it is now.
    func reader() throws -> IndexReader {
        let layout = IndexLayout(root: index)
        return try IndexReader(layout: layout, weights: .standard, similarities: SimilarityCache(layout: layout))
    }
}
