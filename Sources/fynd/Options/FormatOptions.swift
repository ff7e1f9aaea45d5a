public import ArgumentParser
public import FyndAPI
public import FyndClient

extension OutputFormat: ExpressibleByArgument {}
extension CitationStyle: ExpressibleByArgument {}
extension WordMatching: ExpressibleByArgument {}
extension FacetField: ExpressibleByArgument {}
extension TrendMeasure: ExpressibleByArgument {}
extension SVGPlot.Kind: ExpressibleByArgument {}
extension TermUnit: ExpressibleByArgument {}
extension TermsRequest.Sort: ExpressibleByArgument {}
extension CollocatesRequest.Scope: ExpressibleByArgument {}
extension CollocatesRequest.Sort: ExpressibleByArgument {}
extension KeynessRequest.Sort: ExpressibleByArgument {}
extension KWICRequest.Unit: ExpressibleByArgument {}
extension KWICRequest.Sort: ExpressibleByArgument {}
extension ExportRequest.Rows: ExpressibleByArgument {}
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
