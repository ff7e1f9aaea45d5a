/// What municipalities do with things: the last parts of compounds such as "avtalsuppföljning", and their verbs.
enum ProcessWords {
    /// Something that is done.
    struct Entry {
        /// "uppföljning"
        var noun: String
        /// "uppföljningen"
        var definite: String
        /// "följs upp"
        var passive: String
        /// "följas upp"
        var passiveInfinitive: String
        /// "följa upp"
        var infinitive: String
    }

    /// The processes by their keys, each a letter.
    static let byKey: [Character: Entry] = Dictionary(
        uniqueKeysWithValues: WordTable.rows(table, columns: 6).compactMap { cells in
            cells[0].first.map { key in
                (
                    key,
                    Entry(
                        noun: cells[1], definite: cells[2], passive: cells[3], passiveInfinitive: cells[4],
                        infinitive: cells[5])
                )
            }
        })

    private static let table = """
        u|uppföljning|uppföljningen|följs upp|följas upp|följa upp
        h|hantering|hanteringen|hanteras|hanteras|hantera
        k|kontroll|kontrollen|kontrolleras|kontrolleras|kontrollera
        p|planering|planeringen|planeras|planeras|planera
        r|redovisning|redovisningen|redovisas|redovisas|redovisa
        a|administration|administrationen|administreras|administreras|administrera
        b|bedömning|bedömningen|bedöms|bedömas|bedöma
        f|förvaltning|förvaltningen|förvaltas|förvaltas|förvalta
        s|styrning|styrningen|styrs|styras|styra
        i|inventering|inventeringen|inventeras|inventeras|inventera
        d|dokumentation|dokumentationen|dokumenteras|dokumenteras|dokumentera
        v|värdering|värderingen|värderas|värderas|värdera
        m|mätning|mätningen|mäts|mätas|mäta
        t|fördelning|fördelningen|fördelas|fördelas|fördela
        g|gallring|gallringen|gallras|gallras|gallra
        o|upphandling|upphandlingen|upphandlas|upphandlas|upphandla
        e|utvärdering|utvärderingen|utvärderas|utvärderas|utvärdera
        y|analys|analysen|analyseras|analyseras|analysera
        c|prioritering|prioriteringen|prioriteras|prioriteras|prioritera
        """
}
