/// Finds the report's own date.
struct DateFinder {
    /// The cover.
    let page: FrontPage
    /// The text.
    let sample: TextSample
    /// The lines.
    let table: LineTable
    /// The lines of the document.
    let range: Range<Int>
    /// The name of the file.
    let fileName: String

    /// The date from the cover, made more exact by the signature; else from the signature, a running header, the time of the
    /// audit, a year on the cover or in the file name.
    func find() -> Evident<StatedDate>? {
        let signed = signature()
        if var cover = onCover() {
            if let signed, cover.value.day == nil, signed.value.day != nil, signed.value.year == cover.value.year,
                signed.value.month == cover.value.month || cover.value.month == nil
            {
                cover = signed
            }
            return cover
        }
        if let signed, signed.value.year > 0 { return signed }
        if let running = inHeaders() { return running }
        if let period = period() {
            guard let partial = partialSignature(), partial.month >= period.value.month ?? 1 else { return period }
            return Evident(
                value: StatedDate(year: period.value.year, month: partial.month, day: partial.day), line: partial.line,
                confidence: 0.6)
        }
        return yearAlone()
    }

    private func onCover() -> Evident<StatedDate>? {
        var best: Evident<StatedDate>?
        for line in page.lines {
            guard let found = DateReader.dates(in: line.words).last else { continue }
            let others = line.words.count - found.words.count
            let isOther = line.words.contains {
                ["per", "senast", "dialog", "revisionsdialog", "sammanträde", "den:"].contains($0.text)
            }
            let confidence = isOther ? 0.4 : others <= 1 ? 0.95 : others <= 4 ? 0.8 : 0.6
            if confidence > (best?.confidence ?? 0) {
                best = Evident(value: found.date, line: line.index, confidence: confidence)
            }
        }
        if let best, best.confidence < 0.5, let signed = signature() { return signed }
        return best
    }

    /// The line "Göteborg den 4 februari 2014" at the end.
    private func signature() -> Evident<StatedDate>? {
        for index in range.reversed() where table.lines[index].noise == .signature {
            let words = WordScanner.words(Array(table.bytes(index)))
            if let found = DateReader.dates(in: words).last {
                return Evident(value: found.date, line: index, confidence: 0.9)
            }
        }
        return nil
    }

    /// "Värnamo 22 september", which leaves the year to others.
    private func partialSignature() -> (day: Int, month: Int, line: Int)? {
        for index in range.reversed() where table.lines[index].noise == .signature {
            if let found = DateReader.dayAndMonth(in: WordScanner.words(Array(table.bytes(index)))) {
                return (found.day, found.month, index)
            }
        }
        return nil
    }

    private func inHeaders() -> Evident<StatedDate>? {
        for line in page.running {
            if let found = DateReader.dates(in: line.words).last {
                return Evident(value: found.date, line: line.index, confidence: 0.7)
            }
        }
        return nil
    }

    /// "Granskningen är genomförd mars 2020 - september 2020".
    private func period() -> Evident<StatedDate>? {
        for part in sample.parts where part.section == .method || part.section == .background {
            let isPeriod = part.words.contains {
                ["genomförd", "genomförts", "genomfördes", "utförts", "genomförda"].contains($0.text)
            }
            if isPeriod, let found = DateReader.dates(in: part.words).last {
                return Evident(value: found.date, line: part.line, confidence: 0.4)
            }
        }
        return nil
    }

    private func yearAlone() -> Evident<StatedDate>? {
        for line in page.lines + page.running {
            for word in line.words {
                if let year = word.text.year {
                    return Evident(value: StatedDate(year: year), line: line.index, confidence: 0.5)
                }
            }
        }
        let digits = fileName.split { !$0.isASCII || !$0.isNumber }
        guard let year = digits.lazy.compactMap({ DateReader.year(String($0)) }).first else { return nil }
        return Evident(value: StatedDate(year: year), line: nil, confidence: 0.3)
    }
}
