import ArgumentParser
import FoundationEssentials
import FyndAPI
import FyndClient
import Glibc

/// Writes answers and ends with the status that goes with them.
enum Printing {
    /// The style of what goes to stdout.
    static var style: TerminalStyle { .detected(for: STDOUT_FILENO) }

    /// Writes JSON as it came, on one line.
    static func line(_ json: Data) throws(ServiceError) {
        try StandardOutput.write(json + [UInt8(ascii: "\n")])
    }

    /// Reads an answer.
    static func decode<Response: Decodable>(_ type: Response.Type, from json: Data) throws(ServiceError) -> Response {
        do throws(ServiceError) {
            return try WireFormat.decode(type, from: json)
        } catch {
            throw .internalError("The answer cannot be read; is the daemon of another version? \(error.message)")
        }
    }

    /// Writes the answer to a search.
    ///
    /// - Throws: The status "nothing found" when there is no hit, after writing.
    static func hits(_ json: Data, as format: OutputFormat, offset: Int) throws {
        guard format != .json else {
            guard let total = TopLevelField.integer("total", in: json) else {
                throw ServiceError.internalError("The answer has no total; is the daemon of another version?")
            }
            try line(json)
            return try end(found: total)
        }
        let response = try decode(SearchResponse.self, from: json)
        switch format {
        case .json, .text: try StandardOutput.write(HitText(style: style).render(response, offset: offset))
        case .jsonl: try StandardOutput.write(try JSONLines.render(response))
        case .csv: try StandardOutput.write(HitTable.render(response, as: .commas))
        case .tsv: try StandardOutput.write(HitTable.render(response, as: .tabs))
        }
        if format != .text { notes(response.notes) }
        try end(found: response.total)
    }

    /// Writes the notes of an answer to stderr, for formats that have no place for them.
    static func notes(_ notes: [String]?) {
        for note in notes ?? [] { StandardError.write("fynd: note: \(TerminalText.cleaned(note))\n") }
    }

    /// Writes a warning to stderr.
    static func warn(_ text: String) {
        StandardError.write("fynd: warning: \(TerminalText.cleaned(text))\n")
    }

    /// Ends with the status that says whether anything was found.
    static func end(found count: Int) throws {
        if count == 0 { throw ExitCode(ExitStatus.nothingFound.rawValue) }
    }
}
