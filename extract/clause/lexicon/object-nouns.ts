import { perForm } from '../per-form.ts';

/** Does a noun only say what is done with the verb: *eine Rolle* is played, *Freude* is caused, and neither does anything? */
export function isObjectNoun(lemma: string, form: string): boolean {
  return byVerb.get(lemma)?.test(form) ?? false;
}

/** Verbs with nouns that are hardly ever their subjects; compounds count as their last part. */
const table: Readonly<Record<string, string>> = {
  bilden:
    'ausnahmen? grundlagen? basis fundament kern herzstück schlusslicht abschluss auftakt rahmen kulisse mittelpunkt höhepunkte? schwerpunkte? rückgrat gegengewicht gegenpol hintergrund ausgangspunkt anfang schluss finale voraussetzung grenze',
  darstellen:
    'herausforderung problem ausnahme hindernis gefahr risiko belastung chance höhepunkt hürde bedrohung',
  spielen: 'rolle geige',
  verfolgen:
    'ziele? zwecke? plan pläne strategien? ansatz ansätze kurs ideen? konzepte? interessen? spuren? linie absichten? taktik vorhaben',
  übernehmen:
    'führung leitung vorsitz kosten verantwortung aufgaben? regie patenschaft schirmherrschaft haftung bürgschaft posten finanzierung rolle part trainerposten amt ämter',
  tragen: 'verantwortung kosten schuld risiken? lasten? handschrift unterschrift',
  teilen:
    'ansicht meinung kritik auffassung einschätzung sorgen? bedenken befürchtung(en)? skepsis schicksal sichtweise',
  zahlen: 'rechnung(en)? zeche strafe preis miete differenz kosten',
  bezahlen: 'rechnung(en)? zeche strafe miete differenz kosten',
  begleichen: 'rechnung(en)? zeche schulden differenz kosten',
  machen:
    'sorgen? mut hoffnung ärger freude schwierigkeiten probleme druck eindruck angst anfang schlagzeilen furore arbeit mühe spaß',
  bereiten:
    'sorgen? kopfzerbrechen probleme schwierigkeiten freude schmerzen kummer ärger vergnügen',
  liefern: 'RELIEF vorlage grundlage idee beweise? argumente begründung stoff',
  finden:
    'nachfolger(in)? käufer(in)? mieter(in)? investor(en)? partner(in)? lösung(en)? erklärung(en)? antwort(en)? mehrheit abnehmer sponsor(en)? arbeit stelle wohnung ersatz anhaltspunkte beweise spuren gehör anklang beachtung zustimmung verwendung unterschlupf',
  suchen:
    'nachfolger(in)? käufer(in)? mieter(in)? investor(en)? partner(in)? lösung(en)? erklärung(en)? antwort(en)? mehrheit abnehmer sponsor(en)? arbeit stelle wohnung ersatz anhaltspunkte beweise spuren zeug(en|innen)',
  haben: 'wort nachsehen sagen oberhand vortritt anspruch',
  leisten:
    'hilfe abhilfe gesellschaft folge ersatz widerstand beitrag beiträge arbeit unterstützung beistand abbitte vorschub',
  treffen: 'vorkehrungen absprachen vereinbarung(en)? aussagen?',
  bringen: 'RELIEF',
  mitbringen: 'RELIEF',
  einbringen: 'RELIEF',
  schaffen: 'RELIEF arbeitsplätze fakten tatsachen platz raum',
  bieten: 'RELIEF gelegenheit gewähr platz raum',
  versprechen: 'RELIEF',
  verschaffen: 'RELIEF',
  verheißen: 'RELIEF',
  spenden: 'trost schatten beifall applaus wärme',
  erteilen: 'auskunft auskünfte genehmigung erlaubnis auftrag aufträge absage unterricht',
  geben: 'RELIEF anlass gründe? ausschlag anstoß mut rückhalt antwort',
  anführen: 'liste tabelle rangliste wertung statistik feld delegation',
  behaupten: 'spitze platz rang führung position tabellenführung vorsprung',
  auslösen: 'FEELING alarm',
  schlagen: 'alarm',
  hervorrufen: 'FEELING',
  wecken: 'FEELING interesse neugier aufmerksamkeit erwartung(en)? erinnerung(en)?',
  nennen:
    'namen? gründe? einzelheiten details preis summe zahlen? zeitpunkt termin kaufpreis kosten',
  erregen: 'FEELING aufsehen anstoß aufmerksamkeit verdacht mitleid',
};

const feelings =
  'freude empörung entsetzen kritik unruhe verwunderung verwirrung panik besorgnis bestürzung trauer angst ängste furcht hoffnung(en)? jubel proteste? befremden unmut verärgerung wut zorn skepsis heiterkeit begeisterung kopfschütteln erleichterung irritation(en)? spekulationen kontroversen? debatten diskussionen';

const relief =
  'klarheit gewissheit aufschluss aufschlüsse abhilfe entlastung erleichterung linderung besserung sicherheit hilfe unterstützung hoffnung zuversicht trost schutz halt auskunft orientierung stabilität transparenz rückenwind auftrieb abwechslung abkühlung entspannung aufklärung genugtuung ärger verdruss kritik spott anerkennung entschädigung ersatz einblicke? überblick vorteile? nachteile? verbesserung(en)? erkenntnisse? perspektiven?';

const byVerb: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(table).map(([lemma, nouns]) => [
    lemma,
    new RegExp(
      `(${nouns.replace('FEELING', feelings).replace('RELIEF', relief).split(' ').join('|')})$`,
      'i',
    ),
  ]),
);

/** Verbs of having, getting and giving: a bare noun before them is what is had. „Vorrang **hat** die Sicherheit“ */
export function isOfHaving(lemma: string): boolean {
  return having.has(lemma);
}

const having: ReadonlySet<string> = new Set(
  `haben bekommen erhalten finden ernten erfahren genießen fordern verlangen brauchen benötigen suchen versprechen bieten bringen mitbringen geben
   liefern leisten machen ziehen zeigen üben äußern schöpfen beweisen hinterlassen erzielen stiften spenden verdienen gewähren wünschen ermöglichen feiern`.split(
    /\s+/,
  ),
);

/** Verbs of what befalls people: their object is somebody, their subject a thing. „Die Gegner **plagen** Geldsorgen“, „Kurz **gelang** die Flucht“ */
export function isBefalling(lemma: string): boolean {
  return befalling.has(lemma);
}

const befalling: ReadonlySet<string> = new Set(
  `plagen quälen peinigen umtreiben bedrücken beunruhigen beängstigen ängstigen ärgern verärgern erzürnen empören erbosen freuen erfreuen interessieren überraschen
   enttäuschen wundern verwundern erstaunen verblüffen faszinieren stören nerven schockieren erschüttern erschrecken frustrieren irritieren
   ernüchtern wurmen ereilen heimsuchen überkommen befallen überrollen überwältigen verstören entsetzen überzeugen beeindrucken beruhigen verunsichern
   gelingen misslingen glücken missglücken widerfahren zustoßen leichtfallen schwerfallen zugutekommen`.split(
    /\s+/,
  ),
);

/** What goes along with somebody, or keeps somebody busy, and is not accompanied or employed itself: *Zweifel, Vorwürfe, die Frage*. */
export function isBurden(form: string): boolean {
  return burdens.test(form);
}

const burdens =
  /(zweifel|sorgen?|ängste?|kritik|vorwürfe|gerüchte|schmerzen|pech|glück|erfolge?|verletzungen|skandale?|probleme?|erinnerungen|schulden|spott|fragen?|thema|themen|streit|affäre|urteil|vorfall|schicksal|gedanken?|debatten?|folgen)$/i;

/** Verbs of what surrounds a place or marks it. „Das Gelände **umgibt** eine Mauer“ */
export function isSurrounding(lemma: string): boolean {
  return surrounding.has(lemma);
}

const surrounding: ReadonlySet<string> = new Set(
  'säumen umsäumen umgeben umschließen umrahmen durchziehen flankieren überschatten zieren umranken'.split(
    ' ',
  ),
);

/** The same with verbs that also say what people do: „Das Podium **schmückten** Fahnen“ */
export function isFilling(lemma: string): boolean {
  return filling.has(lemma);
}

const filling: ReadonlySet<string> = new Set(
  'schmücken krönen bevölkern bewohnen bedecken füllen'.split(' '),
);

/** „Die Debatte **bestimmt** ein einziges Thema“: what is shaped is a scene. */
export function isShaped(lemma: string, form: string): boolean {
  return (
    /^(prägen|bestimmen|beherrschen|dominieren)$/.test(lemma) &&
    /(bild|landschaft|gegend|silhouette|alltag|debatten?|diskussion(en)?|wahlkampf|atmosphäre|stimmung|klima|leben|partie|szene|schlagzeilen|tagesordnung|verhandlung(en)?)$/i.test(
      form,
    )
  );
}

/** What befalls a place or people without anybody's doing: *Orkan, Brand, Kreuzbandriss*. */
export const isForce = perForm((form): boolean => forces.test(form));

const forces =
  /(sturm|orkan|hagel|regen|unwetter|gewitter|blitz|frost|hitze|dürre|flut|fluten|hochwasser|überschwemmung(en)?|tsunami|beben|lawinen?|steinschlag|erdrutsch|feuer|brand|brände|explosion(en)?|detonation|bomben?|rakete[n]?|knall|lärm|seuche|virus|pandemie|epidemie|krankheit|infarkt|schlaganfall|verletzung|(band|muskel|faser|sehnen)riss|unglück|krise|streiks?|skandal|panne|defekt|störung|stromausfall|schimmel|rauch|nebel|schnee|schneefälle|glatteis|tornado|taifun|hurrikan|zyklon|(?<!\p{L})welle|windböe?n?)$/iu;

/** What forces do to anything and anybody. */
export function isRavaging(lemma: string): boolean {
  return ravaging.has(lemma);
}

const ravaging: ReadonlySet<string> = new Set(
  'zerstören vernichten verwüsten beschädigen überfluten überschwemmen begraben verschütten lähmen lahmlegen wecken überraschen erfassen überrollen heimsuchen treffen bedrohen erschüttern verletzen töten aufschrecken einschließen mitreißen'.split(
    ' ',
  ),
);

/** What forces do to things, but people do to forces: „Die Feuerwehr **stoppte** das Feuer“ */
export function isHalting(lemma: string): boolean {
  return halting.has(lemma);
}

const halting: ReadonlySet<string> = new Set(
  'beenden stoppen unterbrechen behindern verzögern verhindern erschweren beeinträchtigen verursachen überschatten vereiteln'.split(
    ' ',
  ),
);
