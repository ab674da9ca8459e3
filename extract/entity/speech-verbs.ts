import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';

/** The verb with its particle: *nahmen … fest* → festnehmen. */
export function infinitiveAt(tree: Tree, index: number): string {
  const { lemma } = nodeAt(tree, index);
  const particle = dependents(tree, index, 'compound:prt')[0];
  return particle ? lower(particle) + lemma : lemma;
}

/** Verbs whose subject has a mind and mostly a mouth. */
const speech: ReadonlySet<string> = new Set(
  'sagen erklären betonen berichten mitteilen ankündigen warnen fordern behaupten meinen glauben schreiben sprechen fragen antworten erwidern entgegnen hinzufügen hinweisen verweisen versichern versprechen kritisieren loben wissen denken hoffen fürchten befürchten wollen wünschen bitten danken äußern einräumen bestreiten dementieren bestätigen drohen vorwerfen zitieren erinnern telefonieren reden entscheiden planen erzählen klagen rufen beteuern scherzen schwärmen mahnen bekräftigen unterstreichen prophezeien resümieren bilanzieren nennen begründen appellieren zugeben gestehen zugestehen ergänzen verkünden schildern klarstellen mutmaßen anmerken beichten monieren auffordern verlangen'.split(
    ' ',
  ),
);

/** Can only somebody be the subject of the verb: *sagen*, *hoffen*? */
export function isSpeechVerb(lemma: string): boolean {
  return speech.has(lemma);
}

/** Is the verb one of praise or blame, whose object is spoken of in what follows? */
export function isJudgement(lemma: string): boolean {
  return judgements.has(lemma);
}

const judgements: ReadonlySet<string> = new Set(
  'nennen bezeichnen ehren beschreiben kritisieren loben rügen tadeln verteidigen beschuldigen bezichtigen würdigen angreifen attackieren schelten beschimpfen rühmen preisen verurteilen ermahnen vorwerfen vorhalten unterstellen danken zutrauen bescheinigen attestieren'.split(
    ' ',
  ),
);

/** Is the verb one by which somebody is thanked, praised, punished for what he himself did: *dankte ihm für **seine** Arbeit*? */
export function isReward(lemma: string): boolean {
  return rewards.has(lemma);
}

const rewards: ReadonlySet<string> = new Set(
  'danken gratulieren beglückwünschen loben kritisieren rügen tadeln auszeichnen ehren würdigen bestrafen entlassen feiern belohnen verurteilen beneiden bewundern verehren entschädigen beschimpfen verspotten feuern anklagen verhaften festnehmen anzeigen preisen rühmen schelten verachten hassen schätzen bezahlen'.split(
    ' ',
  ),
);

/** Is the verb one by which a suspect is seized or accused, of whom what follows tells: *Die Polizei nahm Zech fest. **Er** soll …*? */
export function isAccusation(lemma: string): boolean {
  return accusations.has(lemma);
}

const accusations: ReadonlySet<string> = new Set(
  'festnehmen verhaften verurteilen anklagen suspendieren entlassen feuern beurlauben anzeigen beschuldigen bezichtigen verdächtigen abberufen absetzen ausschließen überführen freisprechen ausweisen abschieben ermitteln fassen stellen ausliefern vernehmen verhören freistellen verklagen'.split(
    ' ',
  ),
);

/** Other verbs that only somebody does. */
const deliberate: ReadonlySet<string> = new Set(
  'entdecken suchen festnehmen verhaften verhören durchsuchen beschlagnahmen demonstrieren protestieren streiken lesen überreichen besuchen reisen heiraten lachen weinen lächeln jubeln klatschen arbeiten wohnen studieren unterschreiben unterzeichnen beschließen verhandeln feiern klagen verklagen kündigen verzichten glauben lieben hassen bedauern freuen ärgern kaufen verkaufen bezahlen beauftragen ernennen wählen beantragen verurteilen erschießen stehlen fliehen flüchten retten kämpfen trainieren empfangen einladen begrüßen kandidieren zurücktreten antreten ansehen ausschließen absagen zusagen vermieten mieten pachten überzeugen trinken essen rauchen schlafen kochen singen tanzen malen komponieren erben spenden putzen telefonieren praktizieren pfeifen umarmen küssen grüßen klettern spazieren schweigen nicken zögern gratulieren ausreisen einreisen erwarten vermuten bezweifeln bemängeln beklagen rechnen reagieren zurückweisen widersprechen kontern ablehnen zustimmen weigern plädieren leugnen erwägen beabsichtigen versuchen nominieren anrufen aussagen schwören trauern vermissen bemühen engagieren zusichern geloben vorschlagen vereinbaren verabreden abstreiten verschweigen zurufen flüstern'.split(
    ' ',
  ),
);

/** *Er hat **sich** ins Ausland **abgesetzt***: what only somebody does to himself. */
export function isDoneToOneself(tree: Tree, verb: number): boolean {
  return (
    toOneself.test(infinitiveAt(tree, verb)) &&
    dependents(tree, verb, 'obj', 'expl:pv').some((word) => lower(word) === 'sich')
  );
}

const toOneself =
  /^(?:absetzen|verstecken|verschanzen|aufhalten|entschuldigen|bedanken|bewerben|verabschieden|setzen|anziehen|umsehen|umdrehen|melden|scheiden|verlieben|vorstellen|kümmern|beschweren|erholen)$/;

/** Must the subject of the verb be somebody: *sagen*, *demonstrieren*, *lesen*? */
export function needsMind(lemma: string): boolean {
  const infinitive = lemma.replace(/iern$/, 'ieren'); // the model cuts *demonstrierten* so
  return speech.has(infinitive) || deliberate.has(infinitive);
}
