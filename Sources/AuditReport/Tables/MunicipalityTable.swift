/// The municipalities of Sweden by county, as of 2024 (public facts, CC0).
enum MunicipalityTable {
    /// A county and the municipalities in it, by their bare place names.
    struct County {
        /// The county's name ("Dalarnas län").
        var name: String
        /// The place names, without "kommun".
        var places: [String]
    }

    /// The 21 counties with their 290 municipalities, by county code.
    static let counties: [County] = [
        County(
            name: "Stockholms län",
            places: [
                "Upplands Väsby", "Vallentuna", "Österåker", "Värmdö", "Järfälla", "Ekerö", "Huddinge", "Botkyrka",
                "Salem", "Haninge", "Tyresö", "Upplands-Bro", "Nykvarn", "Täby", "Danderyd", "Sollentuna",
                "Stockholm", "Södertälje", "Nacka", "Sundbyberg", "Solna", "Lidingö", "Vaxholm", "Norrtälje",
                "Sigtuna", "Nynäshamn",
            ]),
        County(
            name: "Uppsala län",
            places: [
                "Håbo", "Älvkarleby", "Knivsta", "Heby", "Tierp", "Uppsala", "Enköping", "Östhammar",
            ]),
        County(
            name: "Södermanlands län",
            places: [
                "Vingåker", "Gnesta", "Nyköping", "Oxelösund", "Flen", "Katrineholm", "Eskilstuna", "Strängnäs",
                "Trosa",
            ]),
        County(
            name: "Östergötlands län",
            places: [
                "Ödeshög", "Ydre", "Kinda", "Boxholm", "Åtvidaberg", "Finspång", "Valdemarsvik", "Linköping",
                "Norrköping", "Söderköping", "Motala", "Vadstena", "Mjölby",
            ]),
        County(
            name: "Jönköpings län",
            places: [
                "Aneby", "Gnosjö", "Mullsjö", "Habo", "Gislaved", "Vaggeryd", "Jönköping", "Nässjö", "Värnamo",
                "Sävsjö", "Vetlanda", "Eksjö", "Tranås",
            ]),
        County(
            name: "Kronobergs län",
            places: [
                "Uppvidinge", "Lessebo", "Tingsryd", "Alvesta", "Älmhult", "Markaryd", "Växjö", "Ljungby",
            ]),
        County(
            name: "Kalmar län",
            places: [
                "Högsby", "Torsås", "Mörbylånga", "Hultsfred", "Mönsterås", "Emmaboda", "Kalmar", "Nybro",
                "Oskarshamn", "Västervik", "Vimmerby", "Borgholm",
            ]),
        County(
            name: "Gotlands län",
            places: [
                "Gotland"
            ]),
        County(
            name: "Blekinge län",
            places: [
                "Olofström", "Karlskrona", "Ronneby", "Karlshamn", "Sölvesborg",
            ]),
        County(
            name: "Skåne län",
            places: [
                "Svalöv", "Staffanstorp", "Burlöv", "Vellinge", "Östra Göinge", "Örkelljunga", "Bjuv", "Kävlinge",
                "Lomma", "Svedala", "Skurup", "Sjöbo", "Hörby", "Höör", "Tomelilla", "Bromölla", "Osby", "Perstorp",
                "Klippan", "Åstorp", "Båstad", "Malmö", "Lund", "Landskrona", "Helsingborg", "Höganäs", "Eslöv",
                "Ystad", "Trelleborg", "Kristianstad", "Simrishamn", "Ängelholm", "Hässleholm",
            ]),
        County(
            name: "Hallands län",
            places: [
                "Hylte", "Halmstad", "Laholm", "Falkenberg", "Varberg", "Kungsbacka",
            ]),
        County(
            name: "Västra Götalands län",
            places: [
                "Härryda", "Partille", "Öckerö", "Stenungsund", "Tjörn", "Orust", "Sotenäs", "Munkedal", "Tanum",
                "Dals-Ed", "Färgelanda", "Ale", "Lerum", "Vårgårda", "Bollebygd", "Grästorp", "Essunga", "Karlsborg",
                "Gullspång", "Tranemo", "Bengtsfors", "Mellerud", "Lilla Edet", "Mark", "Svenljunga", "Herrljunga",
                "Vara", "Götene", "Tibro", "Töreboda", "Göteborg", "Mölndal", "Kungälv", "Lysekil", "Uddevalla",
                "Strömstad", "Vänersborg", "Trollhättan", "Alingsås", "Borås", "Ulricehamn", "Åmål", "Mariestad",
                "Lidköping", "Skara", "Skövde", "Hjo", "Tidaholm", "Falköping",
            ]),
        County(
            name: "Värmlands län",
            places: [
                "Kil", "Eda", "Torsby", "Storfors", "Hammarö", "Munkfors", "Forshaga", "Grums", "Årjäng", "Sunne",
                "Karlstad", "Kristinehamn", "Filipstad", "Hagfors", "Arvika", "Säffle",
            ]),
        County(
            name: "Örebro län",
            places: [
                "Lekeberg", "Laxå", "Hallsberg", "Degerfors", "Hällefors", "Ljusnarsberg", "Örebro", "Kumla",
                "Askersund", "Karlskoga", "Nora", "Lindesberg",
            ]),
        County(
            name: "Västmanlands län",
            places: [
                "Skinnskatteberg", "Surahammar", "Kungsör", "Hallstahammar", "Norberg", "Västerås", "Sala",
                "Fagersta", "Köping", "Arboga",
            ]),
        County(
            name: "Dalarnas län",
            places: [
                "Vansbro", "Malung-Sälen", "Gagnef", "Leksand", "Rättvik", "Orsa", "Älvdalen", "Smedjebacken", "Mora",
                "Falun", "Borlänge", "Säter", "Hedemora", "Avesta", "Ludvika",
            ]),
        County(
            name: "Gävleborgs län",
            places: [
                "Ockelbo", "Hofors", "Ovanåker", "Nordanstig", "Ljusdal", "Gävle", "Sandviken", "Söderhamn",
                "Bollnäs", "Hudiksvall",
            ]),
        County(
            name: "Västernorrlands län",
            places: [
                "Ånge", "Timrå", "Härnösand", "Sundsvall", "Kramfors", "Sollefteå", "Örnsköldsvik",
            ]),
        County(
            name: "Jämtlands län",
            places: [
                "Ragunda", "Bräcke", "Krokom", "Strömsund", "Åre", "Berg", "Härjedalen", "Östersund",
            ]),
        County(
            name: "Västerbottens län",
            places: [
                "Nordmaling", "Bjurholm", "Vindeln", "Robertsfors", "Norsjö", "Malå", "Storuman", "Sorsele",
                "Dorotea", "Vännäs", "Vilhelmina", "Åsele", "Umeå", "Lycksele", "Skellefteå",
            ]),
        County(
            name: "Norrbottens län",
            places: [
                "Arvidsjaur", "Arjeplog", "Jokkmokk", "Överkalix", "Kalix", "Övertorneå", "Pajala", "Gällivare",
                "Älvsbyn", "Luleå", "Piteå", "Boden", "Haparanda", "Kiruna",
            ]),
    ]
}
