import type { Modality } from '../../triple.ts';

/** How a predicate colours what it takes as its content. */
export interface Attitude {
  readonly modality: Modality | undefined;
  /** Is the content a claim of the predicate's subject? */
  readonly attributed: boolean;
  readonly negated: boolean;
  /** Is it a verb of saying, so that it can stand beside a quotation? */
  readonly saying: boolean;
}

const attitude = (
  modality: Modality | undefined,
  options: { attributed?: boolean; negated?: boolean; saying?: boolean } = {},
): Attitude => ({
  modality,
  attributed: options.attributed ?? false,
  negated: options.negated ?? false,
  saying: options.saying ?? false,
});

const classes: readonly (readonly [Attitude, string])[] = [
  [
    attitude(undefined, { attributed: true, saying: true }),
    `sagen erklären mitteilen betonen berichten melden behaupten versichern erzählen schreiben äußern anmerken hinzufügen
     ergänzen hinweisen verweisen klagen kritisieren bemängeln beklagen einräumen zugeben gestehen bekennen eingestehen unterstreichen hervorheben bekräftigen
     bestätigen verkünden bekanntgeben vermelden wiederholen schildern darlegen ausführen erläutern prognostizieren
     vorhersagen argumentieren antworten entgegnen erwidern kontern rufen zurufen nachrufen flüstern zuflüstern raunen zuraunen twittern posten formulieren resümieren bilanzieren urteilen
     loben spotten scherzen zitieren aussagen begründen folgern mahnen rügen monieren bedauern würdigen vorwerfen beschuldigen
     bezeichnen wettern schimpfen jubeln schwärmen fordern konstatieren präzisieren beteuern schwören aufatmen berichtigen beschwichtigen dozieren plädieren konkretisieren verraten
     erinnern entgegenhalten anführen einwenden klarstellen schlussfolgern kommentieren attestieren bescheinigen unterstellen vorhalten
     anlasten nachsagen bezichtigen zur_Last_legen offenbaren enthüllen feststellen bemerken meinen finden lauten heißen sprechen zusammenfassen vorrechnen nennen angeben verlauten ausrichten durchblicken anklingen zu_bedenken_geben zu_verstehen_geben`,
  ],
  [
    attitude(undefined, { attributed: true }),
    `berufen ausrechnen errechnen hochrechnen glauben denken schätzen wissen überzeugen davonausgehen ausgehen erkennen anklagen bezichtigen überführen schuldig_sprechen schuldig_bekennen klarmachen verdeutlichen`,
  ],
  [
    attitude('possible', { attributed: true }),
    `befürchten fürchten vermuten annehmen mutmaßen spekulieren argwöhnen ahnen erwarten rechnen ängstigen sorgen verdächtigen zweifeln bezweifeln drohen`,
  ],
  [attitude('possible', { attributed: true, saying: true }), `warnen`],
  [
    attitude('wanted', { attributed: true, saying: true }),
    `fordern verlangen auffordern bitten aufrufen appellieren empfehlen raten vorschlagen mahnen ermahnen drängen anregen
     beantragen einfordern nahelegen beschwören anraten ersuchen`,
  ],
  [attitude('wanted', { attributed: true }), `hoffen wünschen ersehnen erhoffen herbeisehnen`],
  [
    attitude('wanted'),
    `anstreben versuchen streben ermuntern ermutigen überreden bewegen motivieren bemühen kämpfen werben einsetzen trachten suchen`,
  ],
  [
    attitude('required', { attributed: true }),
    `anordnen befehlen vorschreiben anweisen verfügen verpflichten zwingen auferlegen beauftragen nötigen`,
  ],
  [attitude('required'), `voraussetzen`],
  [
    attitude('planned', { attributed: true, saying: true }),
    `ankündigen versprechen zusichern zusagen geloben ankünden`,
  ],
  [
    attitude('planned'),
    `planen beabsichtigen vorhaben wollen beschließen entscheiden entschließen vereinbaren erwägen vornehmen vorsehen einigen verständigen verabreden gedenken
     vorbereiten anschicken verpflichten`,
  ],
  [
    attitude('possible'),
    `können erlauben ermöglichen gestatten ermächtigen befähigen zulassen scheinen genehmigen überlegen prüfen anbieten riskieren`,
  ],
  [attitude(undefined, { attributed: true, negated: true }), `freisprechen entlasten`],
  [
    attitude(undefined, { attributed: true, negated: true, saying: true }),
    `bestreiten dementieren zurückweisen widersprechen entgegentreten leugnen abstreiten verneinen`,
  ],
  // „lehnt es **ab**, Stationen zu schließen“: it is not meant to happen.
  [attitude('planned', { negated: true }), `ablehnen`],
  [
    attitude('asserted', { negated: true }),
    `weigern verzichten vermeiden unterlassen versäumen vergessen verhindern ausschließen verbieten untersagen scheuen aufhören verpassen absehen davor hindern abhalten`,
  ],
];

const attitudes: ReadonlyMap<string, readonly Attitude[]> = classes.reduce((map, [kind, verbs]) => {
  for (const word of verbs.split(/\s+/)) {
    const verb = word.replaceAll('_', ' ');
    map.set(verb, [...(map.get(verb) ?? []), kind]);
  }
  return map;
}, new Map<string, Attitude[]>());

/** The attitude of a verb, or undefined when its content is simply part of what happens (*beginnen, helfen*). */
export function maybeAttitude(lemma: string): Attitude | undefined {
  const found =
    attitudes.get(lemma) ?? attitudes.get(lemma.replace(/^(daran|davon|dazu|darauf)/, ''));
  return found?.find((kind) => kind.modality !== undefined) ?? found?.[0];
}

/** Can the verb stand beside a quotation as the one that says it? */
export function isSaying(lemma: string): boolean {
  return sayings.has(lemma);
}

const sayings: ReadonlySet<string> = new Set(
  [...attitudes].filter(([, kinds]) => kinds.some(({ saying }) => saying)).map(([verb]) => verb),
);

/** Nouns whose content or genitive is not a fact: *der Plan, …*, *die Forderung nach …*, *die Angst vor …*. */
const nouns: readonly (readonly [Attitude, RegExp])[] = [
  [
    attitude('planned'),
    /(plan|pläne|plänen|absicht|absichten|vorhaben|entschluss|beschluss|ziel|ziele|versprechen|zusage|ankündigung|entscheidung|verpflichtung)$/i,
  ],
  [
    attitude('wanted'),
    /(forderung|forderungen|wunsch|wünsche|bitte|appell|aufruf|aufforderung|hoffnung|hoffnungen|antrag|bemühungen|bemühung|versuch|versuche|vorschlag|vorschläge)$/i,
  ],
  [
    attitude('possible'),
    /(möglichkeit|möglichkeiten|gelegenheit|chance|chancen|option|bereitschaft|fähigkeit|anreiz|spielraum|freiheit|zeit|recht|erlaubnis|verdacht|vorwurf|vorwürfe|anschuldigung|anschuldigungen|vermutung|angst|ängste|furcht|sorge|sorgen|befürchtung|befürchtungen|gefahr|risiko|(?<!auf)lage|drohung|warnung|warnungen)$/i,
  ],
  // „die **Weigerung** der Stadt, die Halle zu öffnen“: it stays closed.
  [attitude('asserted', { negated: true }), /weigerung$/i],
  [
    attitude('required'),
    /(pflicht|aufgabe|auftrag|befehl|notwendigkeit|anordnung|voraussetzung|bedingung|auflage|vorgabe)$/i,
  ],
];

/** The attitude that a noun lends to its content. */
export function maybeNounAttitude(form: string): Attitude | undefined {
  return nouns.find(([, pattern]) => pattern.test(form))?.[0];
}

/** Adjectives that take an infinitive or *zu*: *bereit, fähig, entschlossen*. */
const adjectives: Readonly<Record<string, Attitude>> = {
  bereit: attitude('possible'),
  fähig: attitude('possible'),
  erlaubt: attitude('possible'),
  gestattet: attitude('possible'),
  verboten: attitude('possible', { negated: true }),
  untersagt: attitude('possible', { negated: true }),
  imstande: attitude('possible'),
  außerstande: attitude('possible', { negated: true }),
  möglich: attitude('possible'),
  gewillt: attitude('possible'),
  denkbar: attitude('possible'),
  wahrscheinlich: attitude('possible'),
  unwahrscheinlich: attitude('possible', { negated: true }),
  ausgeschlossen: attitude('asserted', { negated: true }),
  unmöglich: attitude('possible', { negated: true }),
  falsch: attitude('asserted', { negated: true }),
  unwahr: attitude('asserted', { negated: true }),
  unzutreffend: attitude('asserted', { negated: true }),
  erfunden: attitude('asserted', { negated: true }),
  gelogen: attitude('asserted', { negated: true }),
  entschlossen: attitude('planned'),
  geplant: attitude('planned'),
  nötig: attitude('required'),
  notwendig: attitude('required'),
  verpflichtet: attitude('required'),
  schuldig: attitude('required'),
  erforderlich: attitude('required'),
  gezwungen: attitude('required'),
  wichtig: attitude('wanted'),
  sinnvoll: attitude('wanted'),
  besorgt: attitude('possible', { attributed: true }),
  einig: attitude(undefined, { attributed: true }),
  zuversichtlich: attitude(undefined, { attributed: true }),
  optimistisch: attitude(undefined, { attributed: true }),
  überzeugt: attitude(undefined, { attributed: true }),
  sicher: attitude(undefined, { attributed: true }),
};

/** The attitude of a predicate adjective. */
export function maybeAdjectiveAttitude(form: string): Attitude | undefined {
  return adjectives[form];
}
