import AuditReport

extension ReportComparison {
    /// "*" stands for any kind. A passage's kind is right when most of what the reader made of its text is of that kind; advice, questions and answers
    /// within other text are measured elsewhere.
    mutating func comparePassages() {
        guard let stretches = expected.passages else { return }
        for stretch in stretches {
            let kinds = stretch.kind.split(separator: "/").map(String.init)
            var covered: [String: Int] = [:]
            for passage in found.passages {
                let overlap = min(stretch.end, passage.span.end) - max(stretch.start, passage.span.start)
                if overlap > 0 { covered[passage.kind.rawValue, default: 0] += overlap }
            }
            let total = covered.values.reduce(0, +)
            let heading = found.headings.contains { $0.span.start < stretch.end && $0.span.end > stretch.start }
            count(
                "substance kept", heading || total * 2 > stretch.end - stretch.start,
                "lost: \(stretch.kind) at \(stretch.start)-\(stretch.end)")
            guard !covered.isEmpty, stretch.kind != "*" else { continue }
            let inner: Set<String> = ["recommendation", "question", "answer"]
            let whole = covered.filter { !inner.contains($0.key) || kinds.contains($0.key) }
            let best = (whole.isEmpty ? covered : whole).max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "-"
            let text = found.passages.first { $0.span.end > stretch.start }?.text.prefix(70) ?? ""
            count("kinds of passages", kinds.contains(best), "kind \(stretch.kind) | \(best): \(text)")
        }
    }

    /// Noise counts by the character: right is what both call noise, wrong what is substance to the annotation.
    mutating func compareNoise() {
        guard let stretches = expected.noise, let end = expected.end else { return }
        let start = expected.start ?? 0
        var truth = [UInt8](repeating: 0, count: max(end - start, 0))
        func mark(_ spans: [Annotation.Stretch], _ value: UInt8) {
            for span in spans {
                for offset in max(span.start, start)..<max(min(span.end, end), max(span.start, start)) {
                    truth[offset - start] = value
                }
            }
        }
        mark(expected.passages ?? [], 1)
        mark(stretches, 2)
        // Line ends between lines of noise are noise.
        for (one, next) in zip(stretches, stretches.dropFirst()) where next.start - one.end <= 3 {
            mark([Annotation.Stretch(kind: one.kind, start: one.end, end: next.start)], 2)
        }
        var removed = [Bool](repeating: false, count: truth.count)
        for span in found.noise where span.kind != .formFeed {
            let range = max(span.span.start, start)..<max(min(span.span.end, end), max(span.span.start, start))
            for offset in range { removed[offset - start] = true }
            if range.contains(where: { truth[$0 - start] == 1 }) { complain("noise wrong: \(span.kind) at \(range)") }
        }
        var score = Score()
        for (value, isRemoved) in zip(truth, removed) {
            if value == 2 { if isRemoved { score.right += 1 } else { score.missed += 1 } }
            if value == 1, isRemoved { score.wrong += 1 }
        }
        scores["noise"] = score
        for stretch in stretches where stretch.start >= start && stretch.end <= end {
            let count = (stretch.start..<stretch.end).count { removed[$0 - start] }
            if count * 2 < stretch.end - stretch.start {
                complain("noise missed: \(stretch.kind) at \(stretch.start)-\(stretch.end)")
            }
        }
    }
}
