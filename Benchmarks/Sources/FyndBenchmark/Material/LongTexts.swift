/// Makes long texts of many kinds from the lines and words of real ones, the same in every run.
struct LongTexts {
    /// What a text is made of.
    enum Kind: String, CaseIterable {
        case reports = "reports one behind the other"
        case line = "one line"
        case longLine = "a long line among others"
        case headings = "headings"
        case items = "list items"
        case rows = "table rows"
        case pages = "pages with running headers"
        case questions = "questions and answers"
        case signatures = "signatures"
        case numbers = "numbers"
        case blanks = "blank lines"
    }

    private let texts: [String]
    private let lines: [Substring]
    private let words: [Substring]

    /// A maker that takes lines and words from `texts`, of which there is at least one.
    init(_ texts: [String]) {
        self.texts = texts
        lines = texts.flatMap { $0.split(separator: "\n") }
        words = lines.flatMap { $0.split(separator: " ") }
    }

    /// A text of about so many bytes.
    func text(_ kind: Kind, bytes: Int) -> String {
        switch kind {
        case .reports: return filled(bytes) { number, _ in texts[number % texts.count] + "\n" }
        case .line: return filled(bytes) { _, random in some(1, &random) + " " }
        case .longLine:
            return text(.reports, bytes: bytes / 4) + text(.line, bytes: bytes / 2) + "\n"
                + lines.joined(separator: "\n")
        case .headings:
            return filled(bytes) { number, random in
                "\(number / 50 + 1).\(number % 50 + 1) Om \(some(4, &random))\n\nDet finns \(some(12, &random)).\n\n"
            }
        case .items: return filled(bytes) { _, random in "- \(some(12, &random))\n" }
        case .rows:
            return filled(bytes) { _, random in "\(some(3, &random))\t\(some(3, &random))\t\(some(2, &random))\n" }
        case .pages:
            return filled(bytes) { number, random in
                let text = (0..<6).map { _ in lines.randomElement(using: &random) ?? "" }.joined(separator: "\n")
                return "Granskning av intern kontroll\n\n\(text)\n\nRevisionsrapport\nSida \(number + 1)\n\u{0C}"
            }
        case .questions:
            let half = filled(bytes / 2) { _, random in "- Har nämnden säkerställt \(some(8, &random))?\n" }
            let answers = filled(bytes / 2) { _, random in "Ja, vi bedömer att nämnden har \(some(8, &random)).\n\n" }
            return "Revisionsfrågor\n\n\(half)\nSvar på revisionsfrågor\n\n\(answers)"
        case .signatures:
            return filled(bytes) { number, _ in "Orten den \(number % 28 + 1) mars 2010\n\nAnna Andersson\nRevisor\n\n"
            }
        case .numbers: return filled(bytes) { number, _ in "\(number)\n" }
        case .blanks: return String(repeating: "\n", count: bytes)
        }
    }

    /// Parts one behind the other until there are enough bytes.
    private func filled(_ bytes: Int, _ part: (Int, inout SeededGenerator) -> String) -> String {
        var random = SeededGenerator(seed: 1)
        var text = ""
        text.reserveCapacity(bytes + 1000)
        var number = 0
        while text.utf8.count < bytes {
            text += part(number, &random)
            number += 1
        }
        return text
    }

    /// So many words drawn at random.
    private func some(_ count: Int, _ random: inout SeededGenerator) -> String {
        (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
}
