/// Tells the provisions of statutes, which demand as advice does, from advice.
enum Provision {
    /// Whether a block is a provision: it has the number of one, or speaks of the statute that it stands in.
    ///
    /// - Parameters:
    ///   - unit: The block.
    ///   - isCommand: Whether it begins as a sentence that commands, which provisions do not; it may refer to them.
    /// - Returns: Whether it is one.
    static func isOne(_ unit: TextUnit, isCommand: Bool) -> Bool {
        let bytes = unit.block.text.bytes
        return isNumbered(bytes.prefix(24)) || !isCommand && signs.occurs(in: FoldedText(bytes[...]))
    }

    /// "3 §", "3 a §", "7 kap. 3 §", "§ 4", "Art. 5" at the beginning.
    private static func isNumbered(_ bytes: ArraySlice<UInt8>) -> Bool {
        if FoldedText.begins(bytes, with: "artikel ") || FoldedText.begins(bytes, with: "art. ") { return true }
        guard let first = bytes.first, first == 0xC2 || (0x30...0x39).contains(first) else { return false }
        let text = FoldedText(bytes)
        return text.hasPrefix("§") || text.contains(" §") || text.contains(" kap.") || text.contains(" mom.")
    }

    private static let signs: PhraseSet = [
        "denna lag", "denna förordning", "denna paragraf", "denna författning", "denna balk", "detta kapitel",
        "dessa föreskrifter", "första stycket", "andra stycket", "tredje stycket", "fjärde stycket", "andra meningen",
        ". lag (1", ". lag (2", ". förordning (1", ". förordning (2", "myndighet som regeringen",
        "meddela föreskrifter", "meddelar föreskrifter", "meddelas av regeringen", "i lag eller annan författning",
        "enligt lag eller annan författning", "döms till", "kungl. maj:t",
    ]
}
