/// A phrase with places to be filled, named in braces.
struct PhrasePattern: Sendable {
    private enum Piece: Sendable {
        case text(String)
        case place(String)
    }

    private let pieces: [Piece]

    /// Reads a pattern such as "{create} {doc} för {i}{area}".
    init(_ pattern: String) {
        pieces = pattern.split(separator: "{").enumerated().flatMap { number, part -> [Piece] in
            guard number > 0 || pattern.hasPrefix("{"), let end = part.firstIndex(of: "}") else {
                return [.text(String(part))]
            }
            let text = part[part.index(after: end)...]
            return [.place(String(part[..<end]))] + (text.isEmpty ? [] : [.text(String(text))])
        }
    }

    /// The names of the places.
    var places: [String] {
        pieces.compactMap { if case .place(let name) = $0 { name } else { nil } }
    }

    /// The phrase with its places filled.
    func filled(_ fill: (String) -> String) -> String {
        pieces.reduce(into: "") { phrase, piece in
            switch piece {
            case .text(let text): phrase += text
            case .place(let name): phrase += fill(name)
            }
        }
    }
}
