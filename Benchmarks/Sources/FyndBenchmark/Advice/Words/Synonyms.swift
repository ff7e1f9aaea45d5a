/// Words that may stand for each other, by the names that `AdvicePatterns` has for them; the most frequent first.
enum Synonyms {
    /// The choices for each name.
    static let byName: [String: [String]] = Dictionary(
        uniqueKeysWithValues: WordTable.rows(table, columns: 2).map { cells in
            (cells[0], cells[1].split(separator: ";").map(String.init))
        })

    private static let table = """
        ensure|säkerställa att;se till att;tillse att;vidta åtgärder så att;verka för att;försäkra sig om att;vidta åtgärder för att säkerställa att;skapa förutsättningar för att;garantera att
        improve|utveckla;stärka;förbättra;förstärka;vidareutveckla;effektivisera;höja kvaliteten i;fortsätta att utveckla;kvalitetssäkra;systematisera
        improvement|en utveckling av;en förstärkning av;en förbättring av
        revise|se över;revidera;uppdatera;aktualisera;göra en översyn av;genomföra en översyn av;gå igenom;ompröva
        revised|ses över;revideras;uppdateras;aktualiseras;följs upp och uppdateras
        clarify|tydliggöra;förtydliga;klargöra;klarlägga;precisera;tydligt definiera;skriftligen fastställa
        clear|tydligt;klart;tydligt dokumenterat;känt i organisationen
        create|upprätta;ta fram;utarbeta;fastställa;besluta om;anta;införa;arbeta fram;formulera
        exists|finns;upprättas;tas fram;fastställs;utarbetas;införs
        demand|begära;kräva;efterfråga;besluta om;säkerställa
        reporting|återrapportering av;regelbunden rapportering av;en samlad redovisning av;rapportering om;information om
        assess|genomföra en riskanalys av;göra en riskanalys avseende;analysera riskerna i;bedöma vilka risker som finns i;identifiera riskerna i
        include|ta in;inkludera;föra in;lägga till;beakta
        evaluate|utvärdera;analysera;följa upp effekterna av;undersöka resultatet av;genomföra en utvärdering av
        map|kartlägga;göra en kartläggning av;genomföra en kartläggning av;skapa en samlad bild av;skaffa sig en överblick över
        train|utbilda;genomföra utbildning för;erbjuda återkommande utbildning för;tillhandahålla utbildning för;fortbilda
        spread|göra kända;förankra;sprida;kommunicera;implementera
        known|efterlevs;följs;tillämpas;tillämpas på ett likvärdigt sätt;får genomslag;används i praktiken
        comply|säkerställa efterlevnaden av;följa upp efterlevnaden av;kontrollera att verksamheterna följer;stärka följsamheten till;genomföra stickprov avseende följsamheten till
        cooperate|stärka samverkan;utveckla samarbetet;förbättra samordningen;tydliggöra formerna för samverkan;fördjupa samarbetet
        resources|tillräckliga resurser;erforderliga resurser;de resurser som krävs;tillräckligt med personal;ändamålsenliga resurser
        adv|systematiskt;regelbundet;löpande;på ett systematiskt sätt;på ett ändamålsenligt sätt;på ett enhetligt sätt;kontinuerligt;strukturerat;i tillräcklig omfattning;på ett likvärdigt sätt;enligt fastställda riktlinjer;enligt en beslutad plan;årligen
        adjc|systematisk;regelbunden;löpande;strukturerad;ändamålsenlig;tillräcklig;enhetlig;sammanhållen;kontinuerlig;aktiv
        about|avseende;i fråga om;vad gäller;när det gäller;rörande;beträffande
        often|regelbundet;årligen;minst en gång per år;löpande;varje tertial;kvartalsvis;i samband med delårs- och årsbokslut
        staff|enhetschefer;chefer;medarbetare;chefer och medarbetare;handläggare;all berörd personal;nyanställda;förtroendevalda;rektorer;nyckelpersoner
        partner|socialtjänsten och skolan;förvaltningarna;nämnderna;kommunen och regionen;kommunen och de kommunala bolagen;stödfunktionerna och verksamheterna;ekonomiavdelningen och förvaltningarna;förvaltningsledningen och enheterna;första linjens chefer och HR
        owner|kommunstyrelsen och nämnderna;nämnden och förvaltningen;beställare och utförare;linjechefer och stödfunktioner;centrala funktioner och verksamheterna;olika befattningshavare
        receiver|nämnden;kommunstyrelsen;ledningen;styrelsen;presidiet;fullmäktige
        action|vidta åtgärder för att utveckla;ta fram en handlingsplan för att utveckla;skyndsamt vidta åtgärder för att förbättra;besluta om åtgärder som stärker;prioritera arbetet med att utveckla;intensifiera arbetet med
        """
}
