import CICU

/// Runs one of ICU's break iterators over texts of any length; what word and sentence segmenters share.
final class BreakIterator {
    private static let batchSize = 1024

    private let handle: OpaquePointer
    private let cut: TextWindows.Cut
    private let batch = UnsafeMutableBufferPointer<ci_span>.allocate(capacity: batchSize)

    /// Opens the iterator for the rules of a locale.
    init(_ kind: ci_segment_kind, locale: String, service: String) throws(ICUError) {
        var error = ci_error()
        guard let handle = ci_segmenter_open(kind, locale, &error) else {
            throw .unavailable("\(service) for the locale \"\(locale)\"", error)
        }
        self.handle = handle
        cut = kind == .words ? .afterSpaceOrLineFeed : .afterLineFeed
    }

    deinit {
        ci_segmenter_free(handle)
        batch.deallocate()
    }

    /// Calls `body` for each segment with its byte offsets. `body` must not use this object.
    func forEachSegment(in utf8: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
        guard let spans = batch.baseAddress else { return }
        var windows = TextWindows(utf8, cut: cut)
        while let window = windows.next() {
            take(UnsafeBufferPointer(rebasing: utf8[window]))
            while true {
                let count = ci_segmenter_next(handle, spans, batch.count)
                if count == 0 { break }
                for span in batch.prefix(count) {
                    body(window.lowerBound + Int(span.start)..<window.lowerBound + Int(span.end))
                }
            }
        }
    }

    /// Hands a window to ICU, which can refuse only for want of memory.
    private func take(_ window: UnsafeBufferPointer<UInt8>) {
        var error = ci_error()
        let taken = ci_segmenter_set_text(handle, window.baseAddress, window.count, &error)
        precondition(taken, "ICU could not take a text of \(window.count) bytes: \(ICUError.failed("segment", error))")
    }
}
