import AuditReport

extension Report {
    /// The last page that a passage begins on, where the source has pages: the nearest there is to a number of pages.
    var lastPage: Int? { passages.compactMap(\.page).max() }
}
