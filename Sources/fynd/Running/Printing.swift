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

    /// Asks a request and writes the answer.
    ///
    /// - Parameters:
    ///   - request: What is asked.
    ///   - backend: Who is asked.
    ///   - output: How the answer is written.
    ///   - text: The answer for reading.
    /// - Throws: The status "nothing found" when the answer has found nothing, after writing; what the request ends with.
    static func answer<Request: ServiceRequest>(
        to request: Request, from backend: inout Backend, as output: OutputOptions,
        text: (Request.Response) throws -> String
    ) throws {
        let json = try backend.answer(to: request, options: try output.answerOptions())
        try write(json, Request.Response.self, as: output.format, text: text)
    }

    /// Asks a request and writes the lines of the answer as they come; as one object of JSON the whole answer.
    ///
    /// - Parameters:
    ///   - request: What is asked.
    ///   - backend: Who is asked.
    ///   - output: How the answer is written.
    ///   - columns: The width of text.
    /// - Throws: What `answer` throws.
    static func lines<Request: StreamedRequest>(
        answering request: Request, from backend: inout Backend, as output: OutputOptions, columns: Int
    ) throws {
        let options = try output.answerOptions()
        if output.format == .json {
            return try write(try backend.answer(to: request, options: options), Request.Response.self, as: .json) { _ in
                ""
            }
        }
        if options.manifest {
            let json = try backend.answer(to: request.withoutLines, options: options)
            let asked = try WireFormat.encode(request)
            if let manifest = TopLevelField.object("manifest", in: json) {
                try write(TopLevelField.replacing("request", with: asked, in: manifest), as: output.format)
            }
        }
        let format: LineFormat =
            switch output.format {
            case .json, .jsonl: .json
            case .csv: .values(.commas)
            case .tsv: .values(.tabs)
            case .text: .text(columns: columns, isStyled: style.usesColour)
            }
        let written = try backend.writeLines(answering: request, as: format)
        notes(written.notes)
        try end(found: written.count)
    }

    /// Writes a manifest: as the first line of lines of JSON, beside other forms to stderr.
    private static func write(_ manifest: Data, as format: OutputFormat) throws(ServiceError) {
        guard format == .jsonl else { return StandardError.write("\(String(decoding: manifest, as: UTF8.self))\n") }
        try line(JSONObject.adding("manifest", manifest, to: Data("{}".utf8)))
    }

    /// Asks a search and writes its hits.
    ///
    /// - Parameters:
    ///   - request: What is asked.
    ///   - all: Whether all hits are wanted, whatever the limit.
    ///   - backend: Who is asked.
    ///   - output: How the answer is written.
    /// - Throws: What `answer` throws.
    static func hits(
        of request: SearchRequest, all: Bool, from backend: inout Backend, as output: OutputOptions
    ) throws {
        let options = try output.answerOptions()
        let json =
            all
            ? try AllHits.answer(to: request, from: &backend, options: options)
            : try backend.answer(to: request, options: options)
        try write(json, SearchResponse.self, as: output.format) {
            HitText(style: style).render($0, offset: request.offset)
        }
    }

    /// Writes an answer.
    ///
    /// - Parameters:
    ///   - json: The answer.
    ///   - type: What it is an answer of.
    ///   - format: How it is written.
    ///   - text: The answer for reading.
    /// - Throws: The status "nothing found" when the answer has found nothing, after writing.
    static func write<Response: ServiceResponse>(
        _ json: Data, _ type: Response.Type, as format: OutputFormat, text: (Response) throws -> String
    ) throws {
        guard format != .json else {
            try line(json)
            guard let field = Response.countField else { return }
            guard let total = TopLevelField.integer(field, in: json) else {
                throw ServiceError.internalError("The answer has no total; is the daemon of another version?")
            }
            return try end(found: total)
        }
        let response = try decode(type, from: json)
        let manifest = TopLevelField.object("manifest", in: json)
        switch format {
        case .json, .text: try StandardOutput.write(try text(response))
        case .jsonl:
            if let manifest { try write(manifest, as: .jsonl) }
            try StandardOutput.write(try response.jsonLines())
        case .csv: try StandardOutput.write(response.table.rendered(as: .commas))
        case .tsv: try StandardOutput.write(response.table.rendered(as: .tabs))
        }
        if let manifest, format != .jsonl { try write(manifest, as: format) }
        if format != .text { notes(response.notes) }
        try end(found: response.found)
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
