/// Words that audit reports use and the dictionary lacks, in the dictionary's own notation.
enum SupplementaryWords {
    /// More bytes than the words have.
    static let byteCount = words.utf8.count + municipalities.utf8.count
    /// More than the number of words.
    static let count = byteCount / 2

    /// Adds the words to a lexicon.
    static func add(to builder: inout LexiconBuilder) {
        for line in words.split(separator: " ") {
            let parts = line.split(separator: "/")
            add(
                parts[0],
                parts[1].utf8.reduce(into: [EntryFlags.common, .indivisible]) { $0.formUnion(EntryFlags(letter: $1)) },
                to: &builder)
        }
        for name in municipalities.split(separator: " ") {
            add(name, [.properName, .indivisible, EntryFlags(letter: UInt8(ascii: "A"))], to: &builder)
        }
    }

    private static func add(_ word: Substring, _ flags: EntryFlags, to builder: inout LexiconBuilder) {
        var word = String(word)
        word.withUTF8 { builder.add($0, flags) }
    }

    /// Common words that are not to be divided; the letters are flags of the Swedish dictionary.
    private static let words = """
        fullmäktige/ABXY mödra/XZ lekmanna/XZ ombudsman/AY handläggare/AEJXY missiv/ABDvY diarium/AEJvXY samverkan/AvY \
        uppsikt/ADvY leverantör/ADHvXY måltid/ADHvXY lekman/AY bostad/ADvY verktyg/ABDvY storlek/ADGvY kärlek/ADvY \
        svinn/ABDY erfarenhet/ADHvY samarbete/ACEFuY
        """

    /// The municipalities whose names are one word and no common word as well.
    private static let municipalities = """
        ale alingsås alvesta aneby arboga arjeplog arvidsjaur arvika askersund avesta bengtsfors bjurholm bjuv boden \
        bollebygd bollnäs borgholm borlänge borås botkyrka boxholm bromölla bräcke burlöv båstad danderyd degerfors \
        dorotea eda ekerö eksjö emmaboda enköping eskilstuna eslöv essunga fagersta falkenberg falköping falun \
        filipstad finspång flen forshaga färgelanda gagnef gislaved gnesta gnosjö gotland gullspång gällivare gävle \
        göteborg götene habo hagfors hallsberg hallstahammar halmstad hammarö haninge haparanda heby hedemora \
        helsingborg hjo hofors huddinge hudiksvall hultsfred hylte hällefors härjedalen härnösand härryda hässleholm \
        håbo höganäs högsby hörby höör jokkmokk järfälla jönköping kalix kalmar karlsborg karlshamn karlskoga \
        karlskrona karlstad katrineholm kinda kiruna klippan knivsta kramfors kristianstad kristinehamn krokom kumla \
        kungsör kungälv kävlinge laholm laxå lekeberg lerum lessebo lidingö lidköping lindesberg linköping ljungby \
        ljusnarsberg ludvika luleå lycksele lysekil malmö malå mariestad markaryd mellerud mjölby motala mullsjö \
        munkedal munkfors mölndal mönsterås mörbylånga nora norberg nordanstig nordmaling norrköping norrtälje norsjö \
        nybro nykvarn nyköping nynäshamn nässjö ockelbo olofström orsa orust osby oskarshamn ovanåker oxelösund pajala \
        partille perstorp piteå ragunda robertsfors ronneby rättvik sala salem sandviken sigtuna simrishamn sjöbo \
        skellefteå skinnskatteberg skurup skövde smedjebacken sollefteå sollentuna solna sorsele sotenäs staffanstorp \
        stenungsund stockholm storuman strängnäs sundbyberg sundsvall sunne surahammar svalöv svedala svenljunga \
        säffle säter sävsjö söderköping södertälje sölvesborg tanum tibro tidaholm tierp timrå tingsryd tjörn \
        tomelilla torsby torsås tranemo tranås trelleborg tyresö täby töreboda uddevalla ulricehamn umeå uppsala \
        uppvidinge vadstena vaggeryd valdemarsvik vallentuna vansbro varberg vaxholm vellinge vetlanda vilhelmina \
        vimmerby vindeln vingåker vänersborg vännäs värmdö värnamo västervik västerås växjö vårgårda ydre ystad \
        älmhult älvdalen älvkarleby älvsbyn ängelholm åmål ånge åre årjäng åsele åstorp åtvidaberg öckerö örebro \
        örkelljunga örnsköldsvik östersund österåker östhammar överkalix övertorneå
        """
}
