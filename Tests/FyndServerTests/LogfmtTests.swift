import Logging
import Testing

@testable import FyndServer

struct LogfmtTests {
    @Test func `a line holds time, level, message and metadata by name`() {
        let line = LogfmtHandler.line(
            time: "2024-01-02T03:04:05.006Z", level: .info, message: "it runs",
            metadata: ["b": "2", "a": "one two"])
        #expect(line == "time=2024-01-02T03:04:05.006Z level=info message=\"it runs\" a=\"one two\" b=2\n")
    }

    @Test(arguments: [
        ("", "\"\""), ("plain", "plain"), ("a=b", "\"a=b\""), ("say \"x\"", "\"say \\\"x\\\"\""),
        ("two\nlines", "\"two\\nlines\""), ("\u{1B}[31m", "\"\\x1b[31m\""), ("å", "å"),
    ])
    func `values cannot break the line`(value: String, written: String) {
        let line = LogfmtHandler.line(time: "t", level: .error, message: "m", metadata: ["k": "\(value)"])
        #expect(line == "time=t level=error message=m k=\(written)\n")
    }
}
