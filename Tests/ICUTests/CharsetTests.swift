import ICU
import Testing

struct CharsetConverterTests {
    @Test(
        arguments: [
            ("windows-1252", [0xC5, 0x74, 0x67, 0xE4, 0x72, 0x64, 0x20, 0x96, 0x20, 0x80], "Åtgärd – €"),
            ("ISO-8859-1", [0xF6, 0x73, 0x74], "öst"), ("latin1", [0xE5], "å"),
            ("UTF-16LE", [0xE5, 0x00, 0x3D, 0xD8, 0x42, 0xDE], "å🙂"), ("UTF-16BE", [0x00, 0xE5], "å"),
            ("UTF-16", [0xFF, 0xFE, 0xE5, 0x00], "å"), ("IBM850", [0x86, 0x84, 0x94], "åäö"), ("UTF-8", [], ""),
        ] as [(String, [UInt8], String)])
    func `bytes become text`(charset: String, bytes: [UInt8], text: String) throws {
        #expect(try CharsetConverter(charset: charset).convert(bytes) == ConvertedText(text: text))
    }

    @Test(
        arguments: [
            ("UTF-8", [0x61, 0xFF, 0x62, 0xC3], "a\u{FFFD}b\u{FFFD}", 2, 1),
            ("UTF-8", [0x61, 0x62, 0xE2, 0x80], "ab\u{FFFD}", 1, 2),
            ("UTF-16LE", [0x61, 0x00, 0x00, 0xD8, 0x62, 0x00], "a\u{FFFD}b", 1, 2),
            ("US-ASCII", [0x61, 0xE5], "a\u{FFFD}", 1, 1),
        ] as [(String, [UInt8], String, Int, Int)])
    func `input that means nothing is replaced, counted and located`(
        charset: String, bytes: [UInt8], text: String, count: Int, offset: Int
    ) throws {
        let expected = ConvertedText(text: text, invalidSequences: count, firstInvalidOffset: offset)
        #expect(try CharsetConverter(charset: charset).convert(bytes) == expected)
    }

    @Test func `surrogate pairs survive wherever the conversion is divided`() throws {
        let converter = try CharsetConverter(charset: "UTF-8")
        for lead in 4_090...4_100 {
            let text = String(repeating: "a", count: lead) + String(repeating: "🙂", count: 5_000)
            #expect(try converter.convert(Array(text.utf8)) == ConvertedText(text: text))
        }
    }

    @Test func `a converter forgets the text before`() throws {
        let converter = try CharsetConverter(charset: "UTF-8")
        #expect(try converter.convert([0xC3]).invalidSequences == 1)
        #expect(try converter.convert([0xA5, 0x61]).firstInvalidOffset == 0)
        #expect(try converter.convert([0x61]) == ConvertedText(text: "a"))
    }

    @Test(arguments: ["", "no-such-charset", "\0", String(repeating: "x", count: 10_000)])
    func `an unknown character set is an error`(name: String) {
        #expect(throws: ICUError.unknownCharset(name)) { try CharsetConverter(charset: name) }
    }

    @Test func `the error for an unknown character set says what to use`() {
        #expect(
            "\(ICUError.unknownCharset("klartext"))"
                == """
                ICU knows no character set named "klartext". Use a registered name such as UTF-8, windows-1252 or ISO-8859-1.
                """)
    }

    @Test func `a converter tells its canonical name`() throws {
        #expect(try CharsetConverter(charset: "utf8").charset == "UTF-8")
    }

    @Test(arguments: ["UTF-8", "UTF-16", "windows-1252", "UTF-7", "ISO-2022-JP", "GB18030", "SCSU"])
    func `hostile bytes are converted or counted`(charset: String) throws {
        var random = SeededGenerator(seed: 23)
        let converter = try CharsetConverter(charset: charset)
        for _ in 0..<200 {
            let bytes = random.hardBytes(count: 500)
            let result = try converter.convert(bytes)
            #expect((result.invalidSequences > 0) == (result.firstInvalidOffset != nil))
            #expect(result.firstInvalidOffset ?? 0 < bytes.count)
        }
    }
}

struct CharsetDetectorTests {
    private static let sample = """
        Granskningen visar att nämnden inte har säkerställt att ledningssystemet för kvalitet följs. Vi rekommenderar därför \
        nämnden att införa en årlig uppföljning av åtgärderna och att se över den interna kontrollen.
        """

    @Test func `Swedish in a Western eight-bit set is recognised`() throws {
        let bytes = Self.sample.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let best = try #require(try CharsetDetector().guesses(for: bytes).first)
        #expect(best.charset == "ISO-8859-1")
        #expect(best.language == "sv")
    }

    @Test func `UTF-8 and UTF-16 are recognised`() throws {
        let detector = try CharsetDetector()
        #expect(try detector.guesses(for: Array(Self.sample.utf8)).first?.charset == "UTF-8")
        let units = [0xFEFF] + Array(Self.sample.utf16)
        let bytes = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        #expect(try detector.guesses(for: bytes).first?.charset == "UTF-16LE")
    }

    @Test func `no bytes give no guess, and any bytes give names that can be converted from`() throws {
        let detector = try CharsetDetector()
        #expect(try detector.guesses(for: []) == [])
        var random = SeededGenerator(seed: 29)
        for _ in 0..<50 {
            for guess in try detector.guesses(for: random.hardBytes(count: 300)) {
                #expect((0...100).contains(guess.confidence))
                #expect(throws: Never.self) { try CharsetConverter(charset: guess.charset) }
            }
        }
    }
}
