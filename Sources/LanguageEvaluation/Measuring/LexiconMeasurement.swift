import Glibc
import SwedishText

extension LexiconFigures {
    /// Asks for the dictionary of this machine, and measures what that takes. To be called before anything else has asked.
    ///
    /// - Returns: The figures; without a dictionary those of finding out that there is none.
    public static func measuringFirstUse() -> LexiconFigures {
        let before = ResidentMemory.bytes()
        var entries = 0
        var processorSeconds = 0.0
        let duration = ContinuousClock().measure {
            processorSeconds = ThreadClock.seconds { entries = Lexicon.standard.lexicon.count }
        }
        let after = ResidentMemory.bytes()
        let grown = before.flatMap { before in after.map { $0 - before } }
        return LexiconFigures(
            entries: entries, seconds: duration / .seconds(1), processorSeconds: processorSeconds, residentBytes: grown)
    }
}

/// What this process takes of the main memory.
private enum ResidentMemory {
    /// The bytes, or nil when the system does not tell.
    static func bytes() -> Int? {
        guard let file = fopen("/proc/self/statm", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        guard fgets(&line, Int32(line.count), file) != nil else { return nil }
        let fields = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            .split(separator: " ")
        guard fields.count > 1, let pages = Int(fields[1]) else { return nil }
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
}
