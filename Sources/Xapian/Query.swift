import CXapian

/// A query: immutable, and cheap to combine with others.
///
/// Not safe to share between threads: Xapian counts references without atomics.
public final class Query {
    /// How queries are combined.
    public enum Operator: Sendable {
        /// All of them; weights are added up.
        case and
        /// Any of them; weights are added up.
        case or
        /// The first without the others.
        case andNot
        /// The first; the others add weight.
        case andMaybe
        /// The first narrowed by the others, which add no weight.
        case filter
        /// All of them within a window, in any order.
        case near
        /// All of them within a window, in order.
        case phrase
        /// Any of them, weighted as if they were one term.
        case synonym
        /// Any of them; the greatest weight counts.
        case max

        fileprivate var native: cx_operator {
            switch self {
            case .and: .and
            case .or: .or
            case .andNot: .andNot
            case .andMaybe: .andMaybe
            case .filter: .filter
            case .near: .near
            case .phrase: .phrase
            case .synonym: .synonym
            case .max: .max
            }
        }
    }

    let handle: OpaquePointer

    private init(handle: OpaquePointer) {
        self.handle = handle
    }

    deinit { cx_query_free(handle) }

    /// Documents that have a term.
    ///
    /// - Throws: `XapianError`.
    public static func term(_ term: [UInt8], wqf: Int = 1) throws(XapianError) -> Query {
        Query(handle: try made { error in withBytes(term) { cx_query_term($0, UInt32(wqf), error) } })
    }

    /// Queries combined.
    ///
    /// - Parameters:
    ///   - op: How to combine them.
    ///   - queries: What to combine; for `near` and `phrase` terms only.
    ///   - window: For `near` and `phrase`, the most positions from the first to the last, at least the number of queries.
    /// - Returns: The combined query.
    /// - Throws: `XapianError`.
    public static func combine(
        _ op: Operator, _ queries: [Query], window: Int = 0
    ) throws(XapianError) -> Query {
        let handles = queries.map { Optional($0.handle) }
        let handle = try made { error in
            handles.withUnsafeBufferPointer { buffer in
                buffer.baseAddress.withMemoryRebound { base in
                    cx_query_combine(op.native, base, handles.count, UInt32(window), error)
                }
            }
        }
        return withExtendedLifetime(queries) { Query(handle: handle) }
    }

    /// A query whose weights are multiplied by `factor`, ≥ 0.
    ///
    /// - Throws: `XapianError`.
    public func scaled(by factor: Double) throws(XapianError) -> Query {
        Query(handle: try made { cx_query_scale(handle, factor, $0) })
    }

    /// Documents whose value in a slot lies between bounds, both included, byte by byte; without an upper bound, all from
    /// `lower`. An empty lower bound finds documents without a value too, but only when there is no upper one.
    ///
    /// - Throws: `XapianError`.
    public static func valueRange(slot: UInt32, from lower: [UInt8], to upper: [UInt8]?) throws(XapianError) -> Query {
        Query(
            handle: try made { error in
                withBytes(lower) { lower in
                    withBytes(upper ?? []) { cx_query_value_range(slot, lower, $0, upper != nil, error) }
                }
            })
    }

    /// Documents that have any term beginning with `prefix`, weighted as one term. When more than `limit` terms do, running
    /// the query throws `XapianError.queryTooExpensive`.
    ///
    /// - Throws: `XapianError`.
    public static func prefix(_ prefix: [UInt8], limit: Int) throws(XapianError) -> Query {
        Query(handle: try made { error in withBytes(prefix) { cx_query_prefix($0, UInt32(limit), error) } })
    }

    /// All documents.
    ///
    /// - Throws: `XapianError`.
    public static func all() throws(XapianError) -> Query {
        Query(handle: try made { cx_query_all($0) })
    }

    /// No document.
    ///
    /// - Throws: `XapianError`.
    public static func nothing() throws(XapianError) -> Query {
        Query(handle: try made { cx_query_nothing($0) })
    }

    /// Xapian's own description of the query.
    ///
    /// - Returns: The description, as text.
    /// - Throws: `XapianError`.
    public func explained() throws(XapianError) -> String {
        var description = ""
        try ByteVisitor.visit { bytes, _ in
            description = String(decoding: bytes, as: UTF8.self)
            return true
        } during: {
            cx_query_description(handle, $0, $1, $2)
        }
        return description
    }
}

extension Optional where Wrapped == UnsafePointer<OpaquePointer?> {
    /// Lends an array of handles, none of them null, as the shim declares it.
    fileprivate func withMemoryRebound<Result>(_ body: (UnsafePointer<OpaquePointer>?) -> Result) -> Result {
        guard let self else { return body(nil) }
        return self.withMemoryRebound(to: OpaquePointer.self, capacity: 1) { body($0) }
    }
}
