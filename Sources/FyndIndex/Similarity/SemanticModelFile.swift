import Similarity

/// The file of an index that holds what was learnt of its words.
///
/// It is no part of any generation: what an older state of the collection taught is nearly as good.
struct SemanticModelFile {
    /// What the file holds.
    struct Content {
        /// What was learnt.
        var model: SemanticModel
        /// How many passages the collection had then.
        var passages: Int
    }

    private let path: String

    init(layout: IndexLayout) {
        path = layout.semanticsPath
    }

    /// The file's present state, or nothing when there is none.
    var identity: FileSystem.Identity? { try? FileSystem.status(path).identity }

    /// Whether there is one that can be read.
    var isSound: Bool { (try? read()) != nil }

    /// Reads the file.
    ///
    /// - Throws: `FileSystem.Failure` when there is none; `SemanticModel.DecodingError` when it is damaged or another version's.
    func read() throws -> Content {
        let bytes = try FileSystem.read(path)
        let model = try SemanticModel(decoding: Array(bytes.dropLast(8)))
        let passages = bytes.suffix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Content(model: model, passages: Int(clamping: passages))
    }

    /// Replaces the file.
    ///
    /// - Throws: `FileSystem.Failure`.
    func write(_ model: SemanticModel, passages: Int) throws(FileSystem.Failure) {
        let count = withUnsafeBytes(of: UInt64(passages).littleEndian) { Array($0) }
        try FileSystem.replace(path, with: model.encoded + count)
    }
}
