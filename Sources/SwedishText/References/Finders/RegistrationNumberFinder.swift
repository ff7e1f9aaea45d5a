/// Finds cases by their number in a register (*diarienummer*): "KS-2014/742.912", "Dnr 313-24/2013", "SCN-2015-0180".
///
/// The key is prefix or class, year, number and suffix: `ks 2014/742-912`, `313 2013/24`, `scn 2015/180`. Where year
/// and number cannot be told apart ("Dnr 09/11"), it is what is written.
enum RegistrationNumberFinder {
    static func find(_ chain: NumberChain, in text: ReferenceText) -> FoundReference? {
        guard let context = RegistrationContext(before: chain.start, in: text),
            let reading = RegistrationReading(chain, context: context, in: text)
        else { return nil }
        let start = context.prefix?.lowerBound ?? chain.start
        let suffixes = reading.suffixes(in: text)
        let end = suffixes.last?.upperBound ?? chain.groups[reading.last].upperBound
        var key = KeyWriter()
        if let prefix = context.prefix {
            key.write(folded: prefix, of: text)
            key.write(" ")
        }
        reading.write(to: &key, of: text)
        let bare = Reference(kind: .registrationNumber, key: key.key, start: start, end: end)
        guard !suffixes.isEmpty else { return FoundReference(first: bare) }
        for suffix in suffixes {
            key.write("-")
            key.write(suffix, of: text)
        }
        return FoundReference(
            first: Reference(kind: .registrationNumber, key: key.key, start: start, end: end), others: [bare])
    }
}
