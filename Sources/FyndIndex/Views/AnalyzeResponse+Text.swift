public import FyndAPI
import SwedishText

extension AnalyzeResponse {
    /// Analyses a text without an index.
    ///
    /// - Parameter text: The text; offsets in the answer count its Unicode scalars.
    /// - Throws: `ServiceError.internalError` when the analysis cannot be set up.
    public init(analyzing text: String) throws(ServiceError) {
        do throws(TextAnalysisError) {
            self.init(tokens: try TextAnalyzer().tokens(in: text).map(TokenView.init))
        } catch {
            throw .internalError("The text analysis cannot be set up: \(error)")
        }
    }
}
