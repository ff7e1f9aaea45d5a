/// Words that recommendations on any subject have: set phrases, measures of time, manner and degree.
///
/// They are taken to say little as long as a collection is too small to show by itself which words do. Base forms, as
/// `FeatureReader` gives them.
enum GeneralWords {
    /// Whether a base form is such a word.
    static func contains(_ lemma: String) -> Bool { all.contains(lemma) }

    /// All of them.
    static let all: Set<String> = Set(
        """
        avsnitt kapitel sida punkt bilaga rapport gång år månad vecka dag kvartal halvår tertial årlig årligen månadsvis \
        kvartalsvis halvårsvis liten högst snarast skyndsam skyndsamt omgående omedelbar omedelbart snar slut tid tidpunkt \
        början period återkomma regelbunden regelbundet löpande kontinuerlig kontinuerligt systematisk systematiskt fortsätta \
        fortsatt fortlöpande planmässig framhålla understryka betona lyfta påtala poängtera vikt viktig angelägen särskilja \
        anse mening uppfatta bedöma bedömning anledning skäl bakgrund grund utgångspunkt rekommendera \
        rekommendation råd vilja förorda föreslå förslag uppmana önska nödvändig väsentlig lämplig ändamålsenlig \
        tillräcklig tydlig tydliggöra klar klargöra säkerställa fastställa tillse tillförsäkra se försäkra sörja överväga \
        pröva utveckla \
        stärka förstärka förbättra förtydliga vidta åtgärd behöva böra skola måste få göra komma verka arbeta arbete ske finna \
        finnas utföra genomföra bedriva hantera ge ta låta börja inleda skapa bli förekomma gälla avse innebära ingå framgå \
        annan övrig samtlig hel olik enskild viss många del helhet form sätt slag typ fråga område behov möjlighet förutsättning \
        syfte ändamål nivå omfatta hög låg ligga god stor ny nuvarande befintlig aktuell gällande samla gemensam övergripa \
        skriftlig dokumentera upprätta upprätt framta utarbeta ordning organisation verksamhet antal samband samråd enlighet
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
