import ICU
import Testing

struct NormalizerTests {
    @Test(arguments: [
        ("A\u{30A}tga\u{308}rd fo\u{308}r", "Åtgärd för"), ("Åtgärd för", "Åtgärd för"), ("plain", "plain"), ("", ""),
        ("ﬁ ½ \u{AD}", "ﬁ ½ \u{AD}"), ("\u{1112}\u{1161}\u{11AB}", "한"), ("\u{212B}", "Å"), ("– ”e\u{301}”", "– ”é”"),
    ])
    func `NFC composes letters and changes nothing else`(text: String, normalized: String) throws {
        #expect(try Array(Normalizer(.nfc).normalize(text).utf8) == Array(normalized.utf8))
    }

    @Test(arguments: [
        ("ÅTGÄRDER Öst É", "åtgärder öst é"), ("A\u{30A}TGA\u{308}RD", "åtgärd"), ("ﬁnna Ｋostnad", "finna kostnad"),
        ("inter\u{AD}kon\u{200D}troll\u{FEFF}", "interkontroll"), ("Straße", "strasse"), ("m²", "m2"), ("", ""),
    ])
    func `folding removes case, width and invisible characters but keeps å ä ö`(text: String, folded: String) throws {
        #expect(try Array(Normalizer(.foldedNFKC).normalize(text).utf8) == Array(folded.utf8))
    }

    @Test(arguments: [Normalizer.Form.nfc, .foldedNFKC])
    func `normalising twice is normalising once`(form: Normalizer.Form) throws {
        var random = SeededGenerator(seed: 13)
        let normalizer = try Normalizer(form)
        for _ in 0..<200 {
            let once = normalizer.normalize(random.hardText(pieces: 700))
            #expect(Array(normalizer.normalize(once).utf8) == Array(once.utf8))
        }
    }

    @Test func `NFC is canonically equivalent to the text, also where long texts are divided`() throws {
        var random = SeededGenerator(seed: 17)
        let normalizer = try Normalizer(.nfc)
        for _ in 0..<100 {
            let text = random.hardText(pieces: 2_000)
            #expect(normalizer.normalize(text) == text)
        }
    }

    @Test func `ill-formed bytes become replacement characters`() throws {
        let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0x62, 0xC3]
        let text = try bytes.withUnsafeBufferPointer { utf8 in
            try Normalizer(.nfc).withNormalized(utf8) { String(decoding: $0, as: UTF8.self) }
        }
        #expect(text == "a\u{FFFD}\u{FFFD}b\u{FFFD}")
    }

    @Test(arguments: [Normalizer.Form.nfc, .foldedNFKC])
    func `a hundred thousand combining marks in the worst order all survive`(form: Normalizer.Form) throws {
        let text = "q" + String(repeating: "\u{301}\u{323}", count: 50_000)
        let scalars = try Normalizer(form).normalize(text).unicodeScalars
        #expect(scalars.count == 100_001)
        #expect(scalars.lazy.filter { $0 == "\u{323}" }.count == 50_000)
    }

    @Test(arguments: [Normalizer.Form.nfc, .foldedNFKC])
    func `hostile bytes come out as well-formed UTF-8`(form: Normalizer.Form) throws {
        var random = SeededGenerator(seed: 19)
        let normalizer = try Normalizer(form)
        for _ in 0..<300 {
            let bytes = random.hardBytes(count: 1_500)
            let result = bytes.withUnsafeBufferPointer { normalizer.withNormalized($0) { Array($0) } }
            #expect(String(validating: result, as: UTF8.self) != nil)
        }
    }

    @Test func `a sign that becomes eighteen characters may fill a text`() throws {
        let text = String(repeating: "\u{FDFA}", count: 5_000)
        #expect(try Normalizer(.foldedNFKC).normalize(text).unicodeScalars.count == 90_000)
    }
}
