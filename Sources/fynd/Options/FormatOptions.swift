public import ArgumentParser
public import FyndAPI
public import FyndClient

extension OutputFormat: ExpressibleByArgument {}
extension CitationStyle: ExpressibleByArgument {}
extension SearchRequest.Sort: ExpressibleByArgument {}
extension RecurringRequest.Sort: ExpressibleByArgument {}

/// The forms in which anything but lists and batches is written.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}

/// The forms in which the answers of a batch are written.
enum BatchFormat: String, ExpressibleByArgument, CaseIterable {
    case jsonl
    case trec
}
