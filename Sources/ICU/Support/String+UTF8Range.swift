extension String {
    /// The part of the string between two offsets in UTF-8 bytes, both on scalar boundaries.
    func substring(utf8 range: Range<Int>) -> Substring {
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return self[start..<utf8.index(start, offsetBy: range.count)]
    }
}
