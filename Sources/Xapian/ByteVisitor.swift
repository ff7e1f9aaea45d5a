import CXapian

/// Carries a Swift closure through a C callback for the length of one call.
///
/// The shim calls back on the same thread before it returns, so the closure never escapes.
final class ByteVisitor {
    private let body: (UnsafeRawBufferPointer, UInt32) -> Bool

    private init(_ body: @escaping (UnsafeRawBufferPointer, UInt32) -> Bool) {
        self.body = body
    }

    /// Runs a shim call that visits bytes; `body` returns whether to go on, and sees bytes that live for that call only.
    static func visit(
        _ body: (UnsafeRawBufferPointer, UInt32) -> Bool,
        during call: (cx_bytes_visitor, UnsafeMutableRawPointer, UnsafeMutablePointer<cx_error>) -> Bool
    ) throws(XapianError) {
        _ = try withoutActuallyEscaping(body) { escaping throws(XapianError) -> Bool in
            let visitor = ByteVisitor(escaping)
            let context = Unmanaged.passUnretained(visitor).toOpaque()
            return try withExtendedLifetime(visitor) { () throws(XapianError) -> Bool in
                try attempt { call(ByteVisitor.callback, context, $0) }
            }
        }
    }

    private static let callback: cx_bytes_visitor = { context, bytes, number in
        guard let context else { return false }
        let visitor = Unmanaged<ByteVisitor>.fromOpaque(context).takeUnretainedValue()
        return visitor.body(UnsafeRawBufferPointer(start: bytes.bytes, count: bytes.length), number)
    }
}
