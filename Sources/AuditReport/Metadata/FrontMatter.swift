/// The block between two lines of "---" at the beginning of a text, which says what the text's metadata is.
enum FrontMatter {
    /// The metadata in the front matter of `table` and the lines that hold it; `nil` where there is none.
    ///
    /// What begins as front matter but cannot be understood, or sets nothing that is known, is text like any other.
    static func read(_ table: LineTable) -> (metadata: MetadataOverride, lines: Range<Int>)? {
        guard let first = table.lines.indices.first, isFence(table, first) else { return nil }
        for index in (first + 1)..<max(min(first + 80, table.lines.count), first + 1) where isFence(table, index) {
            let bytes = table.source.bytes[
                table.lines[first].content.upperBound..<table.lines[index].content.lowerBound]
            guard let metadata = try? SimpleYAML.metadata(in: bytes, firstLine: 1), metadata != MetadataOverride()
            else { return nil }
            return (metadata, first..<(index + 1))
        }
        return nil
    }

    private static func isFence(_ table: LineTable, _ index: Int) -> Bool {
        table.bytes(index).elementsEqual("---".utf8)
    }
}
