/** Prepositions that complete a verb: *warnen vor, sich einigen auf*. One line per preposition; adjuncts stay out. */
const table: Readonly<Record<string, string>> = {
  an: `arbeiten knüpfen geben beteiligen denken erinnern erkranken festhalten glauben grenzen hängen hindern leiden liefern mangeln mitwirken orientieren richten
    scheitern sterben teilnehmen übergeben verkaufen verlieren wenden zweifeln anschließen appellieren anknüpfen gewöhnen verteilen halten adressieren
    anpassen stoßen vermieten verleihen weitergeben zahlen spenden vergeben überreichen vererben abtreten ausliefern übertragen abgeben schreiben rühren fehlen interessieren mitarbeiten fesseln binden befestigen forschen tüfteln basteln feilen rütteln verzweifeln erfreuen klagen festmachen messen bemessen zerbrechen laborieren`,
  auf: `laden verladen herabstufen heraufstufen hochstufen herunterstufen zurückstufen plädieren achten ankommen antworten abzielen aufpassen ausweiten bestehen beruhen beschränken beziehen drängen einigen einlassen einstellen eingehen
    folgen freuen hinweisen hoffen hören konzentrieren reagieren rechnen schießen setzen spezialisieren stoßen stützen treffen verlassen verständigen
    verweisen verzichten vorbereiten warten wirken zugehen zurückgreifen zurückführen zählen zielen zutreffen basieren verpflichten festlegen
    berufen erhöhen senken steigen sinken fallen klettern anwachsen begrenzen übertragen anwenden aufbauen ausrichten einwirken schätzen beziffern zurückblicken blicken stimmen umstellen auswirken klagen verklagen taufen aufspringen zurückgehen zusteuern zurollen zulaufen zustürmen eintrichtern einschlagen eindringen anstoßen pochen beharren lauern vertrauen anspielen hinauslaufen hinarbeiten ausdehnen verkürzen verlängern verringern vertagen verschieben umsteigen ausweichen überspringen übergreifen entfallen abstürzen schrumpfen wachsen kommen abrutschen zurückfallen aufsteigen lasten einreden einstimmen einschwören`,
  aus: `herstellen fertigen anfertigen gewinnen zurückrufen abberufen zurückholen evakuieren retten befreien verdrängen abziehen verbannen entführen schmuggeln vertreiben verschwinden bestehen stammen entstehen folgen resultieren ausscheiden austreten aussteigen hervorgehen kommen zurückziehen ableiten schließen fliehen
    entlassen lernen übersetzen ausschließen zusammensetzen machen erwachsen speisen`,
  bei: `antreten bedanken entschuldigen beschweren bewerben helfen bleiben anrufen melden mitmachen liegen einreichen beantragen erkundigen arbeiten unterstützen durchsetzen anstellen regen herrschen`,
  für: `verwenden nutzen benutzen aufwenden bedanken begeistern eintreten einsetzen entscheiden entschuldigen interessieren kämpfen plädieren sorgen sprechen stimmen votieren werben
    aussprechen verantworten arbeiten gelten halten zahlen bezahlen ausgeben engagieren haften bürgen kandidieren qualifizieren schämen spielen spenden verurteilen stehen bewerben loben danken kritisieren ankündigen demonstrieren aufkommen bestimmen vorsehen reservieren nominieren`,
  gegen: `austauschen auswechseln stellen ankämpfen antreten aussprechen demonstrieren einschreiten entscheiden ermitteln gewinnen helfen kämpfen klagen polemisieren protestieren
    stimmen verlieren verstoßen vorgehen wehren wenden wirken richten spielen rebellieren intervenieren votieren hetzen verteidigen sichern schützen impfen prallen drängen stoßen rasen krachen fahren schleudern tauschen eintauschen ankommen anrennen anspielen immunisieren wettern agitieren putschen meutern prozessieren
    aufbegehren durchsetzen behaupten bestehen triumphieren sträuben verhängen erheben führen siegen`,
  hinter: `stellen scharen verstecken zurückstehen zurückbleiben zurückfallen`,
  in: `aufnehmen einbrechen spalten aufspalten gliedern aufteilen einmarschieren eindringen einmischen einteilen einwilligen eintreten einsteigen umwandeln investieren verlieben verwandeln verwickeln
    vertiefen ausbrechen übersetzen geraten münden übergehen unterteilen eingreifen umbenennen hineinziehen bestehen einführen integrieren involvieren einbinden einbeziehen verlegen mitspielen mitarbeiten krachen prallen rasen einschlagen versinken ausarten einspannen abtauchen hineinfahren einfließen einweisen mitwirken herrschen`,
  mit: `versetzen anreichern mischen vermischen vermengen verdünnen verschneiden würzen tränken imprägnieren beschichten verfeinern bestreichen bestreuen bedenken abschließen abfinden auseinandersetzen anfangen aufhören befassen beginnen begnügen beschäftigen brechen drohen einigen handeln kooperieren messen rechnen
    reden sprechen spielen telefonieren treffen tauschen überziehen unterhalten vergleichen verbinden verhandeln verbünden verwechseln verstehen vereinbaren verabreden
    zusammenarbeiten zusammenkommen zusammenschließen zusammenstoßen kollidieren solidarisieren identifizieren beauftragen versorgen ausstatten beliefern konfrontieren
    streiten kämpfen diskutieren fusionieren konkurrieren verkehren üben beraten austauschen sympathisieren enden schließen belasten bestrafen belegen verständigen paktieren abstimmen
    zusammenhängen umgehen verschmelzen flirten heiraten anlegen einlassen befreunden ausgehen würdigen ehren auszeichnen fesseln korrespondieren bewerten begründen veranschlagen beziffern auskommen prahlen werben liebäugeln aufwarten experimentieren ringen hadern spekulieren wechseln abrechnen aufräumen punkten locken rühmen zusammenfallen übereinstimmen auffüllen bepflanzen beladen bewerfen bestücken bestreiten füllen bedecken betrauen beglücken segnen`,
  nach: `aussehen bohren erkundigen fahnden fragen forschen graben greifen rufen schmecken riechen richten schicken sehnen streben suchen verlangen benennen urteilen
    durchsuchen duften umsehen`,
  ohne: `bleiben auskommen dastehen`,
  über: `abstimmen aufklären beklagen beraten berichten beschweren debattieren diskutieren entscheiden freuen herrschen informieren klagen lachen nachdenken
    reden schreiben sprechen streiten urteilen verfügen verhandeln wachen wundern ärgern einigen siegen spotten täuschen regieren empören verhängen
    hinwegsetzen austauschen verständigen hinausgehen unterhalten unterrichten spekulieren philosophieren richten triumphieren belehren`,
  um: `bangen beneiden bemühen betrügen bewerben bitten drehen ersuchen gehen handeln kämpfen konkurrieren kümmern ringen sorgen spielen streiten trauern werben wetten erweitern ergänzen steigen sinken wachsen erhöhen senken verringern reduzieren anhalten verlängern kürzen`,
  unter: `leiden fallen stellen zusammenfassen verstehen ächzen herrschen kursieren`,
  von: `freisprechen entlasten entbinden verdrängen verbannen abhalten abhängen abraten abrücken abweichen absehen ausgehen befreien berichten distanzieren entfernen erfahren erholen erhalten halten handeln
    hören kaufen leben profitieren sprechen träumen überzeugen unterscheiden verabschieden verlangen zurücktreten zeugen wissen trennen lossagen stammen kommen
    loskommen ablenken abwenden abkommen erzählen fordern bekommen erben lernen ablassen schwärmen annehmen übernehmen erwerben pachten mieten leihen`,
  vor: `stellen bewahren drücken ekeln erschrecken fliehen flüchten fürchten hüten schützen scheuen verstecken warnen zittern schrecken verantworten zurückschrecken kapitulieren schämen retten`,
  wegen: `ermitteln anklagen`,
  zu: `aufrufen auffordern anstiften beitragen bekennen bewegen bringen dienen drängen einladen entschließen ernennen erziehen führen gehören bestellen küren krönen weihen designieren gelangen gratulieren
    greifen kommen machen mahnen neigen passen provozieren raten tendieren überreden verführen verhelfen verurteilen verpflichten werden wählen zählen zwingen äußern befördern berufen
    schweigen stehen übergehen überlaufen gesellen reifen ermutigen veranlassen sprechen nutzen verwenden benutzen ausbilden erklären verkommen nötigen wechseln erweitern kehren`,
  als: `antreten ansehen auftreten arbeiten ausgeben bezeichnen betrachten betätigen dienen empfinden erweisen gelten herausstellen kandidieren sehen verstehen verurteilen wirken würdigen
    bewerten einstufen kritisieren fungieren agieren loben beschreiben erscheinen einsetzen entlarven ablehnen feiern zurückweisen bestätigen wiederwählen listen ablösen bekennen begreifen darstellen klassifizieren handeln definieren verwenden nutzen erkennen anerkennen`,
};

const pairs: ReadonlySet<string> = new Set(
  Object.entries(table).flatMap(([preposition, verbs]) =>
    verbs.split(/\s+/).map((verb) => `${verb} ${preposition}`),
  ),
);

/** Does the preposition complete the verb, so that its phrase is an object? */
export function isGoverned(lemma: string, preposition: string): boolean {
  return pairs.has(`${lemma} ${preposition}`);
}

/** Verbs with a genitive object: *gedenken, sich enthalten*. */
export const genitiveVerbs: ReadonlySet<string> = new Set(
  `gedenken bedürfen beschuldigen anklagen bezichtigen verdächtigen entheben berauben überführen befinden schuldig_sprechen bemächtigen annehmen
   erfreuen enthalten rühmen entledigen bedienen`
    .split(/\s+/)
    .map((verb) => verb.replace('_', ' ')),
);

/** Verbs that say nothing without their phrase: „verstößt die Schließung **gegen das Gesetz**“. */
export function needsPhrase(lemma: string, preposition: string): boolean {
  return withPhrase.has(`${lemma} ${preposition}`);
}

const withPhrase: ReadonlySet<string> = new Set(
  'erinnern an, trennen von, verstoßen gegen, beruhen auf, basieren auf, abhängen von, ausgehen von, sorgen für, leiden unter, verzichten auf, beitragen zu, verfügen über, führen zu, zurückführen auf, ausweichen auf, ausweichen in, scheitern an, zählen zu, gehören zu, freisprechen von, entlasten von, stammen aus, bestehen aus, beharren auf, grenzen an, gelangen zu, verurteilen zu, tauschen gegen, austauschen gegen, eintauschen gegen, auswechseln gegen, herabstufen auf, heraufstufen auf, hochstufen auf, herunterstufen auf, verdrängen von, verdrängen aus, vertreiben aus, zurückrufen aus, abberufen aus, zurückholen aus, befreien aus, befreien von, verwechseln mit, konfrontieren mit, ausstatten mit, beliefern mit, betrauen mit, beauftragen mit, begründen mit, vergleichen mit, versorgen mit, bewerfen mit, auszeichnen mit, ehren mit, belohnen mit, prämieren mit, bestrafen mit'.split(
    ', ',
  ),
);
