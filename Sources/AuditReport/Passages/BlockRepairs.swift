/// Mends what extraction did to the shapes of blocks: rows of tables broken over lines, and lists run together in one line.
enum BlockRepairs {
    /// The blocks with broken rows joined and run-together lists taken apart.
    static func mended(_ blocks: [Block], joiner: LineJoiner, cleaner: InlineCleaner) -> [Block] {
        var mended: [Block] = []
        mended.reserveCapacity(blocks.count)
        var columns = 0
        for block in blocks {
            let follows = mended.last.map { $0.lines.upperBound + 1 == block.lines.lowerBound } ?? false
            if block.shape == .row {
                columns = follows ? max(columns, cells(block)) : cells(block)
                if follows, join(block, to: &mended, columns: columns, joiner, cleaner) { continue }
            } else if follows, block.shape == .paragraph, columns > 1, continuesRow(block, mended.last) {
                append(block, to: &mended, joiner, cleaner)
                continue
            } else if !follows {
                columns = 0
            }
            if block.shape == .paragraph || block.isItem, let items = items(of: block) {
                mended += items
            } else {
                mended.append(block)
            }
        }
        return mended
    }

    private static func cells(_ block: Block) -> Int { block.text.bytes.count { $0 == 0x7C } + 1 }

    /// Joins a row to the one above, or to the line above, when it only goes on with a cell that was broken.
    private static func join(
        _ block: Block, to mended: inout [Block], columns: Int, _ joiner: LineJoiner, _ cleaner: InlineCleaner
    ) -> Bool {
        guard let last = mended.last else { return false }
        let bytes = block.text.bytes[...]
        let isBroken = last.text.bytes.last == 0x2D
        guard UTF8Letters.isSmall(bytes, bytes.startIndex) || isBroken else { return false }
        if last.shape == .row {
            guard cells(last) < columns, cells(last) + cells(block) - 1 <= columns else { return false }
            append(block, to: &mended, joiner, cleaner)
            return true
        }
        guard last.shape == .paragraph, last.text.bytes.count < 200, mended.count > 1,
            mended[mended.count - 2].shape == .row,
            !LineJoiner.isTerminal(last.text.bytes[...], 0..<last.text.bytes.count)
        else { return false }
        append(block, to: &mended, joiner, cleaner)
        mended[mended.count - 1].shape = .row
        return true
    }

    /// Whether a paragraph right below a row goes on with the row's last cell.
    private static func continuesRow(_ block: Block, _ last: Block?) -> Bool {
        guard let last, last.shape == .row, let ending = last.text.bytes.last else { return false }
        if ending == 0x2D { return true }
        let bytes = block.text.bytes[...]
        return UTF8Letters.isSmall(bytes, bytes.startIndex) && ending != 0x2E && ending != 0x3F
    }

    private static func append(_ block: Block, to mended: inout [Block], _ joiner: LineJoiner, _ cleaner: InlineCleaner)
    {
        let index = mended.count - 1
        var text = mended[index].text
        if text.bytes.last == 0x2D {
            switch Hyphen.role(before: text.bytes[...], after: block.text.bytes[...]) {
            case .breaksWord: text.removeLast(1)
            case .partOfWord: break
            case .suspended: text.append(glue: 0x20, at: block.text.source(of: 0))
            }
        } else {
            text.append(glue: 0x20, at: block.text.source(of: 0))
        }
        text.append(block.text)
        mended[index].text = text
        mended[index].lines = mended[index].lines.lowerBound...block.lines.upperBound
    }

    /// The parts of a block that holds a list run together: what leads in to it, and each item.
    private static func items(of block: Block) -> [Block]? {
        let bytes = block.text.bytes
        guard bytes.count > 60 else { return nil }
        var marks: [Int] = []
        var index = 1
        while index + 3 < bytes.count {
            if bytes[index - 1] == 0x20, let length = glyph(bytes, index), bytes[index + length] == 0x20 {
                marks.append(index)
            }
            index += 1
        }
        guard marks.count >= 2 || marks.count == 1 && block.isItem else { return nil }
        var parts: [Block] = []
        for (position, start) in ([0] + marks).enumerated() {
            let end = position < marks.count ? marks[position] : bytes.count
            var from = start
            if position > 0 { from += (glyph(bytes, start) ?? 1) + 1 }
            var to = end
            while to > from, bytes[to - 1] == 0x20 { to -= 1 }
            guard from < to else { continue }
            let shape = position == 0 ? block.shape : .item(.bullet)
            parts.append(
                Block(shape: shape, text: block.text.slice(from..<to), lines: block.lines, indent: block.indent))
        }
        return parts
    }

    /// The length of a glyph that only begins items: "•", "·", "▶", "►" and squares.
    private static func glyph(_ bytes: [UInt8], _ index: Int) -> Int? {
        switch (bytes[index], bytes[index + 1]) {
        case (0xC2, 0xB7): 2
        case (0xE2, 0x80) where bytes[index + 2] == 0xA2: 3
        case (0xE2, 0x96): 3
        case (0xEF, 0x82): 3
        default: nil
        }
    }
}
