import SwedishText

/// The keys of one kind in a text, or of all kinds.
func keys(_ text: String, _ kind: ReferenceKind? = nil) -> [String] {
    ReferenceScanner().references(in: text).filter { kind == nil || $0.kind == kind }.map(\.key)
}

/// The stretches of a text that are references, as written.
func stretches(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ReferenceScanner().references(in: text).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
}
