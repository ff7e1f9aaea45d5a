import FoundationEssentials
import FyndAPI

/// Makes the lines of a concordance, as many at a time as readers are free.
struct ConcordanceLines: Sendable {
    private let concordance: Concordance
    private let stream: PassageStream

    init(_ concordance: Concordance, _ stream: PassageStream) {
        self.concordance = concordance
        self.stream = stream
    }

    // MARK: Whole

    /// The lines of a whole answer.
    ///
    /// - Parameter limit: The most lines.
    /// - Returns: The lines, and how many occurrences there are.
    /// - Throws: `ServiceError`.
    func response(limit: Int) async throws -> (lines: [KWICLine], total: Int) {
        let (picks, total) = try await picks(limit: limit)
        var lines: [KWICLine] = []
        try await stream.forEachSlice(of: picks) { [concordance] reader, picks in
            var lines: [KWICLine] = []
            var reading = ConcordanceReading(concordance, reader: reader)
            try reading.lines(at: picks) { lines.append(KWICLine($0)) }
            return lines
        } deliver: {
            lines += $0
        }
        return (lines, total)
    }

    // MARK: As a stream

    /// Writes the lines asked for, and hands them over in order.
    ///
    /// - Returns: How many there were.
    /// - Throws: `ServiceError`; whatever `deliver` throws.
    func write(as format: LineFormat, to deliver: LineStream.Deliver) async throws -> Int {
        let head = KWICLineWriter.head(of: format)
        if !head.isEmpty { try await deliver(Data(head.utf8)) }
        guard !concordance.isInOrder else { return try await writeAll(as: format, to: deliver) }
        var count = 0
        let picks = try await picks(limit: concordance.request.limit).picks
        try await stream.forEachSlice(of: picks) { [concordance] reader, picks in
            var lines = WrittenLines(format)
            var reading = ConcordanceReading(concordance, reader: reader)
            try reading.lines(at: picks) { lines.append($0) }
            return lines.written
        } deliver: {
            count += $0.ends.count
            try await deliver(Data($0.bytes))
        }
        return count
    }

    /// Writes lines in the order of the passages, without looking at any passage twice.
    private func writeAll(as format: LineFormat, to deliver: LineStream.Deliver) async throws -> Int {
        var skipped = concordance.request.offset
        var left = concordance.request.limit ?? .max
        var count = 0
        do {
            guard left > 0 else { return 0 }
            try await stream.forEachSlice(of: concordance.plan.passages) { [concordance] reader, passages in
                var lines = WrittenLines(format)
                var reading = ConcordanceReading(concordance, reader: reader)
                try reading.lines(of: passages) { lines.append($0) }
                return lines.written
            } deliver: { lines in
                let asked = min(skipped, lines.ends.count)..<min(max(skipped, 0) + left, lines.ends.count)
                skipped -= asked.lowerBound
                guard !asked.isEmpty else { return }
                try await deliver(Data(lines.bytes(of: asked)))
                count += asked.count
                left -= asked.count
                if left == 0 { throw Enough() }
            }
        } catch is Enough {}
        return count
    }

    /// All lines that were asked for are made.
    private struct Enough: Error {}

    // MARK: Picking

    /// The occurrences that become lines, in their order, and how many there are of which they were picked.
    private func picks(limit: Int?) async throws -> (picks: [OccurrencePick], total: Int) {
        let request = concordance.request
        let isSorted = request.sort == .left || request.sort == .right
        let tooMany = KWICRequest.maximumHeld + 1
        let wanted = limit.map { min(request.offset, tooMany) + min($0, tooMany) } ?? tooMany
        let most = request.sample ?? min(wanted, tooMany)
        let basis: OccurrenceSelection.Basis = request.sample != nil ? .lot : isSorted ? .key : .place
        let empty = OccurrenceSelection(by: basis, limit: most)
        var selection = empty
        try await stream.forEachSlice(of: concordance.plan.passages) { [concordance] reader, passages in
            var selection = empty
            var reading = ConcordanceReading(concordance, reader: reader)
            try reading.pick(from: passages, into: &selection)
            return selection
        } deliver: {
            selection.merge($0)
        }
        var picks = selection.picks
        guard picks.count <= KWICRequest.maximumHeld else { throw Self.tooMany }
        if request.sample != nil { picks = picks.sortedByKey() }
        return (Array(picks.dropFirst(request.offset).prefix(limit ?? .max)), selection.total)
    }

    private static let tooMany = ServiceError.tooExpensive(
        """
        There are more than \(KWICRequest.maximumHeld) lines, which are too many to sort by their words. Narrow the query down, \
        draw a sample, set a limit, or leave the lines in the order of the documents and sort them with another program.
        """)
}

/// Lines that were written one behind the other.
private struct WrittenLines {
    /// What was written, and where in it each line ends.
    struct Written: Sendable {
        var bytes: [UInt8] = []
        var ends: [Int] = []

        /// The bytes of some of the lines.
        func bytes(of lines: Range<Int>) -> ArraySlice<UInt8> {
            guard let last = lines.last else { return [] }
            return bytes[(lines.lowerBound == 0 ? 0 : ends[lines.lowerBound - 1])..<ends[last]]
        }
    }

    private var writer: KWICLineWriter
    private var ends: [Int] = []

    init(_ format: LineFormat) {
        writer = KWICLineWriter(format)
    }

    var written: Written { Written(bytes: writer.bytes, ends: ends) }

    mutating func append(_ line: KWICLineView) {
        writer.append(line)
        ends.append(writer.count)
    }
}
