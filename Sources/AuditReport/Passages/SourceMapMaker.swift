/// Notes the edits by which a text differs from its source, from the text's beginning on.
struct SourceMapMaker {
    private let source: SourceText
    private(set) var map = SourceMap()
    /// The scalars in step since the last edit.
    private var inStep = 0
    /// Where the source goes on, in its own scalars.
    private var place: Int

    /// The map of a part of a text, not empty.
    static func map(of range: Range<Int>, in text: CleanText, source: SourceText) -> SourceMap {
        let copies = text.copies(in: range)
        if let copy = copies.first, copy.text == range,
            source.omissions(in: copy.source..<(copy.source + range.count)).isEmpty
        {
            return SourceMap()
        }
        var maker = SourceMapMaker(source: source, start: source.offset(of: text.source(of: range.lowerBound)))
        var done = range.lowerBound
        // What stood further up in the source than the text before it could only be put down as made up.
        for copy in copies where source.offset(of: copy.source) >= maker.place {
            maker.replace(UTF8Letters.count(text.bytes[done..<copy.text.lowerBound]), upTo: copy.source)
            maker.copy(copy.source..<(copy.source + copy.text.count))
            done = copy.text.upperBound
        }
        maker.edit(text: UTF8Letters.count(text.bytes[done..<range.upperBound]), source: 0)
        return maker.map
    }

    private init(source: SourceText, start: Int) {
        self.source = source
        place = start
    }

    /// Notes that `text` scalars stand for what the source has up to a byte.
    private mutating func replace(_ text: Int, upTo byte: Int) {
        edit(text: text, source: source.offset(of: byte) - place)
    }

    /// Notes that some bytes of the source follow as they are, but for what normalisation has left out.
    private mutating func copy(_ bytes: Range<Int>) {
        var copied = bytes.lowerBound
        for omission in source.omissions(in: bytes) {
            step(UTF8Letters.count(source.bytes[copied..<omission.byte]))
            copied = omission.byte
            if omission.attached > 0, inStep > 0 {
                // The letter before stands for itself and its accent.
                inStep -= 1
                place -= 1
                edit(text: 1, source: 1 + omission.attached)
            }
            // What is left out behind the last letter belongs to the gap behind the stretch, if there is one.
            if omission.byte < bytes.upperBound { edit(text: 0, source: source.offset(of: copied) - place) }
        }
        step(UTF8Letters.count(source.bytes[copied..<bytes.upperBound]))
    }

    private mutating func step(_ scalars: Int) {
        inStep += scalars
        place += scalars
    }

    private mutating func edit(text: Int, source: Int) {
        if text == source { return step(text) }
        map.edits.append(SourceMap.Edit(inStep: inStep, text: text, source: source))
        inStep = 0
        place += source
    }
}
