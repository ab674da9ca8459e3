import { dependents, hasCase, lower, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { maybeTypeOfNoun } from './noun-type.ts';
import { infinitiveAt } from './speech-verbs.ts';
import { isSecondSubject } from './syntax.ts';
import {
  isBroughtOut,
  fitsIn,
  isHandedOver,
  isKeptIn,
  isShotAt,
  isToArise,
} from './thing-subjects.ts';

/** Verbs whose subject is a thing: *kosten*, *dauern*; *gelten* only without *als*. */
const ofThings: ReadonlySet<string> = new Set(
  'kosten dauern gelten lauten betragen enthalten umfassen beinhalten stattfinden ausfallen einstürzen explodieren detonieren abbrennen niederbrennen verjähren entfallen münden basieren beruhen vorsehen anfallen auslaufen ausbrechen entgleisen verdampfen verrotten verfallen vergehen eskalieren heißlaufen überlaufen leerstehen ergeben einfügen ausliegen aushängen lohnen rentieren'.split(
    ' ',
  ),
);

/** Adjectives that nobody is: *Sie sei **lebensgefährlich***. */
const adjectivesOfThings =
  /^(?:(?:lebens|brand)?gefährlich|teuer|billig|günstig|marode|baufällig|undicht|defekt|kaputt|berechtigt|unberechtigt|rechtswidrig|rechtmäßig|verfassungswidrig|gültig|ungültig|nichtig|wirksam|unwirksam|nötig|unnötig|notwendig|überfällig|fällig|dotiert|befristet|tragbar|machbar|umsetzbar|finanzierbar|strafbar|rechtskräftig|barrierefrei|fehlerhaft|lückenhaft|unvollständig|(?:reparatur|sanierungs|renovierungs)bedürftig|bezugsfertig|denkmalgeschützt|morsch|verrostet|asbestbelastet|verseucht|überteuert|anfechtbar|einklagbar|unumkehrbar|haltbar|lesbar|essbar|brennbar|begehbar|befahrbar|einsturzgefährdet)$/;

/** Other verbs of the passive whose patient is a thing; as objects of some, persons stand too: *Der Verband sperrte sie*. */
const doneToThings: ReadonlySet<string> = new Set(
  'umleiten sperren freigeben ausstrahlen verlängern genehmigen beschließen einführen abschaffen erlassen ändern umsetzen liefern vertagen verschieben anordnen verhängen auszahlen löschen bergen vorschreiben bombardieren beschießen räumen plündern überfluten überschwemmen evakuieren überarbeiten auswerten überreichen aushändigen ausschreiben beheizen bewirtschaften anmieten mieten pachten vernichten schreddern einstampfen verbreitern begradigen entwässern bewässern düngen mähen beantragen bewilligen gewähren widerrufen zurücknehmen beziffern berechnen freischalten verwirklichen durchführen überdachen unterkellern ausheben aufschütten abpumpen verteilen verlosen aufheben melken schlachten vorlegen erweitern'.split(
    ' ',
  ),
);

/** What is done to things only, in the passive and with them as object: *malen*, *stehlen*, *reparieren*. */
const handling: ReadonlySet<string> = new Set(
  'überstreichen übermalen überpinseln überkleben übertünchen streichen lackieren malen zeichnen bemalen verputzen freilegen asphaltieren pflastern zumauern bauen anbauen aufbauen umbauen ausbauen abbauen abtragen errichten montieren demontieren abmontieren installieren anbringen beschädigen demolieren zertrümmern zerlegen verschrotten entsorgen recyceln verarbeiten aufbereiten reparieren sanieren renovieren restaurieren konservieren herstellen produzieren anfertigen fertigen stehlen klauen entwenden beschlagnahmen sicherstellen konfiszieren versteigern verkaufen anbieten verpachten verpacken verschicken versenden abfüllen lagern einlagern exportieren importieren stilllegen ausmustern fälschen kopieren vervielfältigen digitalisieren archivieren katalogisieren drucken abdrucken veröffentlichen übersetzen komponieren vertonen verfilmen uraufführen ernten pflücken pflanzen anpflanzen fällen roden backen entschärfen sprengen unterzeichnen ratifizieren einreichen widmen schließen einbauen zurückgeben aufbrauchen unterschreiben drehen inszenieren verfassen aufführen gießen schnitzen häkeln nähen schmuggeln verursachen verschulden herbeiführen öffnen eröffnen einweihen fertigstellen abreißen niederreißen einreißen kaufen aufkaufen erwerben aufhängen erbauen modernisieren konstruieren entwerfen aufstocken demolieren'.split(
    ' ',
  ),
);

/** Verbs of the body and of a life, whose subject is one person. */
const ofPersons: ReadonlySet<string> = new Set(
  'sterben verunglücken einatmen bluten weinen lachen lächeln schlafen ertrinken erliegen heiraten stolpern frieren atmen zittern nicken joggen essen trinken aufwachsen promovieren studieren erkranken genesen duschen ersticken taumeln stottern schluchzen seufzen gähnen schwitzen überleben'.split(
    ' ',
  ),
);

/** What is done to one person only. */
const doneToPersons: ReadonlySet<string> = new Set(
  'gebären verhaften festnehmen beerdigen beisetzen vereidigen adoptieren obduzieren vernehmen verhören ermorden erstechen operieren impfen reanimieren wiederbeleben beatmen bestatten einliefern'.split(
    ' ',
  ),
);

/** What is done to somebody: persons or bodies. */
const doneToSomebody: ReadonlySet<string> = new Set(
  'ehren entlassen befragen beschuldigen bezichtigen verdächtigen anklagen verklagen feuern beauftragen informieren bitten überreden überzeugen einladen begrüßen interviewen unterrichten trösten beleidigen entschädigen nominieren beglückwünschen beneiden ermutigen auffordern benachrichtigen begnadigen belügen bestechen erpressen'.split(
    ' ',
  ),
);

/** *Ermittelt wird **gegen sie***, *gegen ihn liegt ein Haftbefehl vor*, *Mehrere Klubs werben **um ihn***: somebody. */
export function isAccused(tree: Tree, word: number): boolean {
  const { head } = nodeAt(tree, word);
  if (head < 0) return false;
  if (hasCase(tree, word, 'um')) return /^(?:werben|buhlen)$/.test(infinitiveAt(tree, head));
  if (!hasCase(tree, word, 'gegen')) return false;
  return /^(?:ermitteln|aussagen|vorliegen|verhängen|laufen)$/.test(infinitiveAt(tree, head));
}

/** Does the verb tell that what it is done to is somebody: *Sie **wurde geehrt***, *er **entließ** ihn*? */
export function isPatientOfSomebody(tree: Tree, word: number): boolean {
  const { deprel, head } = partAt(tree, word);
  return (
    head >= 0 &&
    (deprel === 'nsubj:pass' || deprel === 'obj') &&
    doneToSomebody.has(infinitiveAt(tree, head))
  );
}

/** Verbs of judging and counsel, behind which *über sie* is a thing. */
const deciding: ReadonlySet<string> = new Set(
  'entscheiden abstimmen befinden beraten verhandeln beschließen'.split(' '),
);

/** Relation and head; the object that the model takes for another subject is one, and the subject beside *wurde* is a patient. */
function partAt(tree: Tree, word: number): Pick<Node, 'deprel' | 'head'> {
  const node = nodeAt(tree, word);
  if (node.deprel === 'nsubj' && dependents(tree, node.head, 'aux:pass').length > 0)
    return { deprel: 'nsubj:pass', head: node.head };
  return isSecondSubject(tree, node) ? { deprel: 'obj', head: node.head } : node;
}

/** Does the verb that a word is the subject of tell that it is a thing: *Er **kostet** 20 Euro*? */
export function isSubjectOfThings(tree: Tree, word: number): boolean {
  const { deprel, head } = partAt(tree, word);
  if (deprel !== 'nsubj' || head < 0) return false;
  const predicate = nodeAt(tree, head);
  if (predicate.upos === 'ADJ')
    return adjectivesOfThings.test(lower(predicate)) || isMeasured(tree, predicate);
  if (predicate.lemma === 'handeln') return isAbout(tree, head);
  if (fitsIn(tree, head) || isKeptIn(tree, head) || isToArise(tree, head)) return true;
  if (isShotAt(tree, head) || isBroughtOut(tree, head)) return true;
  return ofThings.has(infinitiveAt(tree, head)) && !hasAs(tree, head);
}

/** *Er ist **vier Kilometer lang***, ***2000 Jahre alt***; nobody is. */
function isMeasured(tree: Tree, { index, form }: Node): boolean {
  return dependents(tree, index).some((unit) => {
    const number = dependents(tree, unit.index, 'nummod')[0];
    if (!number || unit.index > index) return false;
    if (/^(?:lang|breit|tief|hoch|dick)$/.test(form)) return /(?:meter|Hektar)n?$/i.test(unit.form);
    return form === 'alt' && Number(number.form.replaceAll('.', '')) > 120;
  });
}

/** *Er handelt **von** einer Lehrerin* */
function isAbout(tree: Tree, verb: number): boolean {
  const words = dependents(tree, verb);
  return (
    words.every((child) => lower(child) !== 'sich') &&
    words.some((child) =>
      dependents(tree, child.index, 'case').some((word) => /^vo[nm]$/.test(lower(word))),
    )
  );
}

/** Verbs of writing and painting, whose patient is no body either. */
const writing: ReadonlySet<string> = new Set(
  'unterschreiben unterzeichnen ratifizieren billigen verfassen drucken abdrucken vertonen verfilmen übersetzen malen zeichnen streichen lackieren asphaltieren drehen komponieren ernten pflücken überarbeiten einreichen vorlegen beantragen bewilligen ausschreiben überreichen aushändigen auswerten versteigern'.split(
    ' ',
  ),
);

/** *unterschrieb **ihn***: neither somebody nor a body. */
export function isWritten(tree: Tree, word: number): boolean {
  const { deprel, head } = partAt(tree, word);
  return head >= 0 && /^(?:obj|nsubj:pass)$/.test(deprel) && writing.has(infinitiveAt(tree, head));
}

/** Does the verb tell that what it is done to is a thing: *Sie **wurde gesperrt***, *Rentner **reparieren** sie*? */
export function isPatientOfThings(tree: Tree, word: number): boolean {
  const { deprel, head } = partAt(tree, word);
  if (head < 0) return false;
  const verb = infinitiveAt(tree, head);
  if (isHandedOver(tree, word)) return true;
  if (deprel === 'nsubj:pass' || isDone(tree, word))
    return doneToThings.has(verb) || handling.has(verb);
  if (verb === 'lassen' && deprel === 'obj')
    return dependents(tree, head, 'xcomp', 'ccomp').some(({ lemma }) => handling.has(lemma)); // *hat sie bauen lassen*
  return deprel === 'obj' && handling.has(verb) && hasOwnSubject(tree, head);
}

/** *hatte **sie** gerammt*, *wollten **sie** sanieren*: what one can touch. */
export function isTouched(tree: Tree, word: number): boolean {
  const { deprel, head } = partAt(tree, word);
  return (
    head >= 0 &&
    /^(?:obj|nsubj:pass)$/.test(deprel) &&
    (handling.has(infinitiveAt(tree, head)) ||
      /^(?:rammen|treffen|zerstören|verwüsten)$/.test(infinitiveAt(tree, head)))
  );
}

/** What stands in the way, and what traffic goes over. */
const obstacles = /(?:zaun|mauer|hürde|barriere|absperrung|sperre|hecke|graben|gitter|wall)$/;
const ways =
  /(?:straße|brücke|tunnel|autobahn|fahrbahn|spur|strecke|kreuzung|unterführung|rampe|gasse|allee|weg|pass|steg)$/;

/** What somebody asks for, and gets or not. */
const petitions =
  /(?:antrag|anträge|klage|gesuch|vorschlag|entwurf|angebot|beschwerde|widerspruch|bewerbung|petition|vorlage|forderung|plan|pläne)$/;

/** Does the verb do to the word what is done to things of this kind: *übersprang **ihn***, a fence? */
export function isUsualPatient(tree: Tree, word: number, noun: string): boolean {
  const { deprel, head } = partAt(tree, word);
  if (head < 0 || !/^(?:obj|nsubj:pass)$/.test(deprel)) return false;
  const verb = infinitiveAt(tree, head);
  if (/^(?:überwinden|überspringen|überklettern|durchbrechen)$/.test(verb))
    return obstacles.test(noun);
  if (/^(?:ablehnen|annehmen|bewilligen|zurückziehen|zurückweisen|abweisen)$/.test(verb))
    return petitions.test(noun);
  return /^(?:sperren|freigeben|befahren|überqueren|queren)$/.test(verb) && ways.test(noun);
}

/** *Er **ist vorgeschrieben*** */
function isDone(tree: Tree, word: number): boolean {
  const { deprel, head } = partAt(tree, word);
  return (
    deprel === 'nsubj' &&
    nodeAt(tree, head).feats['VerbForm'] === 'Part' &&
    dependents(tree, head, 'aux').some(({ lemma }) => lemma === 'sein')
  );
}

/** Without somebody as subject, the pronoun taken for the object may be it: *Die Äpfel ernten **sie***. */
function hasOwnSubject(tree: Tree, verb: number): boolean {
  if (dependents(tree, verb, 'mark').some((word) => lower(word) === 'zu')) return true;
  const subject = dependents(tree, verb, 'nsubj')[0];
  const { deprel, head } = nodeAt(tree, verb);
  if (!subject && deprel === 'conj' && head >= 0) return hasOwnSubject(tree, head);
  return subject !== undefined && (subject.upos !== 'NOUN' || isSomebody(subject));
}

function isSomebody({ lemma, feats }: Node): boolean {
  if (/^(?:Stadt|Gemeinde|Kommune|Kreis|Landkreis|Bezirk|Land)$/.test(lemma)) return true;
  return /^(?:Person|Group|Organization|Country)$/.test(maybeTypeOfNoun(lemma, feats.Gender) ?? '');
}

/** Does the verb tell that a word is one person: *Sie **hatte** Rauch **eingeatmet***, *Sie **wurde** 1970 **geboren***? */
export function isSubjectOfPersons(tree: Tree, word: number): boolean {
  const { deprel, head } = partAt(tree, word);
  if (head < 0) return false;
  if (deprel === 'nsubj:pass' || deprel === 'obj')
    return doneToPersons.has(infinitiveAt(tree, head));
  if (deprel !== 'nsubj') return false;
  return ofPersons.has(infinitiveAt(tree, head)) || isEmployed(tree, head);
}

/** *Zuvor war sie **Läuferin***, *wurde er **Lehrer***: no thing is; a body may be *Partner* or *Siegerin*. */
export function isCalledPerson(tree: Tree, word: number): boolean {
  const { deprel, head } = nodeAt(tree, word);
  const predicate = deprel === 'nsubj' && head >= 0 ? nodeAt(tree, head) : undefined;
  return (
    predicate?.upos === 'NOUN' &&
    predicate.feats['Number'] !== 'Plur' &&
    dependents(tree, head, 'cop').length > 0 &&
    dependents(tree, head, 'case').length === 0 &&
    maybeTypeOfNoun(predicate.lemma, predicate.feats.Gender) === 'Person'
  );
}

/** *Inzwischen arbeitet sie **beim Rechnungshof*** */
function isEmployed(tree: Tree, verb: number): boolean {
  return (
    infinitiveAt(tree, verb) === 'arbeiten' &&
    dependents(tree, verb, 'obl', 'obl:arg').some(({ index }) => hasCase(tree, index, 'bei'))
  );
}

/** *nannte **sie** einen Offenbarungseid*: what is called a thing is one. */
export function isNamedThing(tree: Tree, word: number): boolean {
  const { deprel, head } = partAt(tree, word);
  if (head < 0 || deprel.startsWith('nsubj') || nodeAt(tree, head).lemma !== 'nennen') return false;
  return dependents(tree, head, 'obj', 'xcomp').some(
    (other) =>
      other.index !== word &&
      other.upos === 'NOUN' &&
      !calledSo.test(other.lemma) &&
      /^(?:Concept|Event|Work)$/.test(
        maybeTypeOfNoun(other.lemma, other.feats.Gender) ?? 'Concept',
      ),
  );
}

/** What persons are called as well: *nannte sie eine Entdeckung*. */
const calledSo =
  /^(?:Entdeckung|Glücksfall|Glücksgriff|Bereicherung|Ausnahmeerscheinung|Ausnahmetalent|Naturgewalt|Lichtgestalt|Hoffnung|Enttäuschung|Fehlbesetzung|Idealbesetzung|Schande|Gefahr|Risiko|Bedrohung|Belastung|Problem|Phänomen|Institution|Marionette|Vorbild|Idol|Ikone|Legende|Witzfigur|Groß(?:e[nr]?)?)$/;

/** *Über **sie** muss das Gericht entscheiden*: what is decided is a thing. */
export function isDecided(tree: Tree, word: number): boolean {
  const { head } = nodeAt(tree, word);
  return (
    head >= 0 &&
    dependents(tree, word, 'case').some((preposition) => lower(preposition) === 'über') &&
    deciding.has(infinitiveAt(tree, head))
  );
}

/** *Er gilt **als** Favorit* */
function hasAs(tree: Tree, verb: number): boolean {
  return dependents(tree, verb).some(
    (child) =>
      lower(child) === 'als' ||
      dependents(tree, child.index, 'case', 'mark').some((word) => lower(word) === 'als'),
  );
}

/** *stimmte **ihm** zu*, the sale as well as somebody */
export function hasThingAsDative(lemma: string): boolean {
  return withThings.has(lemma);
}

const withThings: ReadonlySet<string> = new Set(
  'zustimmen beitreten entsprechen unterliegen vorausgehen beiwohnen nachkommen fernbleiben entgehen angehören zugrundeliegen standhalten entstammen beipflichten'.split(
    ' ',
  ),
);
