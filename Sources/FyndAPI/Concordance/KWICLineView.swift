/// A line of a concordance whose texts still lie where they were read: what is written without a copy. See `KWICLine`.
public struct KWICLineView {
    /// The id of the passage.
    public var id: String
    /// The kind of passage.
    public var kind: String
    /// The id of the report.
    public var report: String
    /// The year of the report.
    public var year: Int?
    /// The municipality or region of the report.
    public var municipality: String?
    /// What stands before the keyword, as UTF-8.
    public var left: UnsafeBufferPointer<UInt8>
    /// What was asked for, as UTF-8.
    public var keyword: UnsafeBufferPointer<UInt8>
    /// What stands behind it, as UTF-8.
    public var right: UnsafeBufferPointer<UInt8>
    /// What of the keyword was asked for, in Unicode scalars of the passage's text; the first begins with the keyword.
    public var highlights: [Range<Int>]
    /// Where the keyword begins in the source, in Unicode scalars.
    public var start: Int?
    /// Where it ends, exclusive.
    public var end: Int?

    /// A line made of the parts given, whose bytes must outlive it.
    public init(
        id: String, kind: String, report: String, year: Int?, municipality: String?, left: UnsafeBufferPointer<UInt8>,
        keyword: UnsafeBufferPointer<UInt8>, right: UnsafeBufferPointer<UInt8>, highlights: [Range<Int>], start: Int?,
        end: Int?
    ) {
        self.id = id
        self.kind = kind
        self.report = report
        self.year = year
        self.municipality = municipality
        self.left = left
        self.keyword = keyword
        self.right = right
        self.highlights = highlights
        self.start = start
        self.end = end
    }
}

extension KWICLine {
    /// A copy of a line.
    public init(_ view: KWICLineView) {
        self.init(
            id: view.id, kind: view.kind, report: view.report, year: view.year, municipality: view.municipality,
            left: String(decoding: view.left, as: UTF8.self), keyword: String(decoding: view.keyword, as: UTF8.self),
            right: String(decoding: view.right, as: UTF8.self),
            highlights: view.highlights.map { [$0.lowerBound, $0.upperBound] }, start: view.start,
            end: view.end)
    }

    /// Calls `body` with the line as bytes, which are gone when it returns.
    public func withView<Result>(_ body: (KWICLineView) throws -> Result) rethrows -> Result {
        var (left, keyword, right) = (left, keyword, right)
        let ranges = highlights.filter { $0.count == 2 && $0[0] <= $0[1] }.map { $0[0]..<$0[1] }
        return try left.withUTF8 { left in
            try keyword.withUTF8 { keyword in
                try right.withUTF8 { right in
                    try body(
                        KWICLineView(
                            id: id, kind: kind, report: report, year: year, municipality: municipality, left: left,
                            keyword: keyword, right: right, highlights: ranges, start: start, end: end))
                }
            }
        }
    }
}
