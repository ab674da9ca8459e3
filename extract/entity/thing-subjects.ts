import { dependents, hasCase, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Candidate } from './candidates.ts';
import type { FoundPronoun } from './found-mention.ts';
import { infinitiveAt } from './speech-verbs.ts';

/** *Er passe nicht **in die Altstadt**, **zum Stadtbild***: a building. */
export function fitsIn(tree: Tree, verb: number): boolean {
  return (
    infinitiveAt(tree, verb) === 'passen' &&
    hasOblique(
      tree,
      verb,
      /^(?:in|zu)$/,
      /(?:stadt|stadtbild|ortsbild|dorfbild|landschaft|umgebung|viertel|straßenzug|ensemble|bebauung)$/,
    )
  );
}

/** *Von dort **sprang er ins Tor***, *er **landete im Netz***: a ball. */
export function isShotAt(tree: Tree, verb: number): boolean {
  return (
    balls.test(infinitiveAt(tree, verb)) &&
    hasOblique(
      tree,
      verb,
      /^(?:in|an|über|gegen)$/,
      /^(?:tor|netz|außennetz|latte|querlatte|pfosten|aus|toraus|seitenaus|maschen?|winkel|torlatte|lattenkreuz)$/,
    )
  );
}

const balls = /^(?:springen|rollen|prallen|fliegen|landen|trudeln|klatschen|zappeln|abprallen)$/;

/** *Er **soll** am Ortsrand **entstehen***: what is built */
export function isToArise(tree: Tree, verb: number): boolean {
  return (
    infinitiveAt(tree, verb) === 'entstehen' &&
    dependents(tree, verb, 'aux').some(({ lemma }) => /^(?:sollen|können|werden)$/.test(lemma))
  );
}

/** Does the clause tell that the pronoun means no person, be it a thing or a body? */
export function isNoPerson(tree: Tree, pronoun: FoundPronoun): boolean {
  return isNobody(tree, pronoun) || isGround(tree, pronoun) || isKind(tree, pronoun);
}

/** *Sie **gehören der Bahn***, *Sie **hat 20.000 Bücher***: nobody, though it may be a body. */
function isNobody(tree: Tree, { head: word }: FoundPronoun): boolean {
  const { deprel, head: verb } = nodeAt(tree, word);
  if (deprel !== 'nsubj' || verb < 0) return false;
  const infinitive = infinitiveAt(tree, verb);
  const objects = dependents(tree, verb, 'obj', 'iobj', 'obl:arg');
  if (infinitive === 'gehören')
    return objects.some(
      ({ index, upos, feats }) =>
        upos !== 'PRON' && feats['Case'] === 'Dat' && dependents(tree, index, 'case').length === 0,
    );
  return (
    /^(?:haben|bieten|zählen|umfassen)$/.test(infinitive) &&
    objects.some(
      ({ index, lemma }) => capacity.test(lemma) && dependents(tree, index, 'nummod').length > 0,
    )
  );
}

const capacity =
  /(?:Buch|Bücher|Bett|[Pp]latz|[Pp]lätze|Zimmer|Etage|Stockwerk|Geschoss|Stock|Einwohner|[Mm]itglied|[Qq]uadratmeter|Klassenr[aä]um|PS|Kilometer)e?[rns]?$/;

/** *Die Buslinie … **Sie fährt** zwischen Melle und Bünde*: rather a line or a vehicle than a body. */
function isOnTheMove(infinitive: string, noun: string): boolean {
  return (
    /^(?:fahren|verkehren|pendeln)$/.test(infinitive) &&
    /(?:linie|bahn|bus|fähre|zug|tram|schiff|boot)$/.test(noun)
  );
}

/** *Der Verein sucht **einen Trainer**. **Er** soll im Juli anfangen*: rather who is sought or hired than who does so. */
export function isHired(
  tree: Tree,
  { pronoun, head, sentence }: FoundPronoun,
  { mention, place, drafts, tree: other }: Candidate,
): boolean {
  return (
    pronoun === 'personal' &&
    nodeAt(tree, head).deprel.startsWith('nsubj') &&
    mention.sentence === sentence - 1 &&
    place.role === 'object' &&
    place.clause >= 0 &&
    drafts.every(({ type }) => type === 'Person') &&
    /^(?:suchen|einstellen|verpflichten|engagieren|berufen|wählen|ernennen|benennen|vorstellen|präsentieren|holen|anwerben|nominieren)$/.test(
      infinitiveAt(other, place.clause),
    )
  );
}

/** *Sie lagen **im Kofferraum**, standen **im Regal***: things; people lie in beds. */
export function isKeptIn(tree: Tree, verb: number): boolean {
  return (
    /^(?:liegen|stecken|lagern|stehen|hängen)$/.test(infinitiveAt(tree, verb)) &&
    hasOblique(
      tree,
      verb,
      /^(?:in|auf)$/,
      /(?:kofferraum|schublade|tasche|rucksack|lager|lagerhalle|safe|tresor|regal|schrank|kiste|karton|depot|archiv|vitrine|schuppen|scheune|dachboden|schreibtisch)$/,
    )
  );
}

function hasOblique(tree: Tree, verb: number, preposition: RegExp, noun: RegExp): boolean {
  return dependents(tree, verb, 'obl', 'obl:arg', 'obj', 'nmod').some(
    (word) =>
      noun.test(word.lemma.toLowerCase()) &&
      dependents(tree, word.index, 'case').some((child) => preposition.test(lower(child))),
  );
}

/** *Die Unterschriften … Sie **wurden dem Rathaus übergeben***: things, unless they are given into custody or care. */
export function isHandedOver(tree: Tree, word: number): boolean {
  const { deprel, head } = nodeAt(tree, word);
  if (deprel !== 'nsubj:pass' || head < 0 || infinitiveAt(tree, head) !== 'übergeben') return false;
  const receiver = dependents(tree, head, 'obj', 'iobj', 'obl:arg', 'obl').find(
    ({ index, feats }) =>
      feats['Case'] === 'Dat' &&
      (hasCase(tree, index, 'an') || dependents(tree, index, 'case').length === 0),
  );
  return receiver !== undefined && !custody.test(receiver.lemma.toLowerCase());
}

const custody =
  /(?:polizei|polizist|beamter|richter|justiz|staatsanwaltschaft|gericht|rettungsdienst|sanitäter|notarzt|arzt|klinik|krankenhaus|jugendamt|behörde|eltern|mutter|vater|familie|angehörige[rn]?|obhut|land)$/;

/** *Sie kaufte von Bauern **Felder**. **Auf ihnen** entstehen Häuser*: ground, or houses in which something is. */
function isGround(tree: Tree, { text, head }: FoundPronoun): boolean {
  const { head: verb } = nodeAt(tree, head);
  if (!/^ihnen$/i.test(text) || verb < 0) return false;
  const infinitive = infinitiveAt(tree, verb);
  if (hasCase(tree, head, 'auf'))
    return /^(?:entstehen|wachsen|stehen|bauen|errichten|anbauen|grasen|weiden|gedeihen|fahren)$/.test(
      infinitive,
    );
  return (
    hasCase(tree, head, 'in') &&
    /^(?:wohnen|leben|lagern|entstehen|unterbringen|sitzen|befinden|liegen)$/.test(infinitive)
  );
}

/** *die Kultur … **Zu ihr** zählen Forscher die Scheibe*: a kind or a group, not one person. */
function isKind(tree: Tree, { text, head }: FoundPronoun): boolean {
  const { head: verb } = nodeAt(tree, head);
  return (
    /^ih[mr]$/i.test(text) &&
    verb >= 0 &&
    hasCase(tree, head, 'zu') &&
    infinitiveAt(tree, verb) === 'zählen'
  );
}

/** *Der Hof … **Er** hat **ihn** 2008 übernommen*: of two men or things the one that acts is somebody, if somebody can be meant. */
export function actsOnAnother(tree: Tree, { text, head }: FoundPronoun): boolean {
  const { deprel, head: verb } = nodeAt(tree, head);
  if (deprel !== 'nsubj' || verb < 0 || !/^er$/i.test(text)) return false;
  return dependents(tree, verb, 'obj').some((other) => lower(other) === 'ihn');
}

/** *Er soll 2027 **auf den Markt kommen***, *Es tritt **in Kraft***: what is made or decided. */
export function isBroughtOut(tree: Tree, verb: number): boolean {
  const noun = broughtOut[infinitiveAt(tree, verb)];
  return noun !== undefined && hasOblique(tree, verb, /^(?:auf|in|ab|an|von)$/, noun);
}

const broughtOut: Readonly<Record<string, RegExp>> = {
  kommen: /^(?:markt|handel|kinos?)$/,
  treten: /^kraft$/,
  gehen: /^(?:betrieb|netz|serie|produktion|druck)$/,
  laufen: /^(?:band|kinos?)$/,
};

/** What somebody asks a body for, and gets or not. */
const petitions =
  /(?:antrag|anträge|klage|gesuch|vorschlag|entwurf|angebot|beschwerde|widerspruch|petition|vorlage|plan|bürgerbegehren|einspruch|vorstoß|projekt)$/;

/** What is agreed or decided in writing. */
const documents =
  /(?:vertrag|vergleich|pakt|beschluss|entwurf|erlass|bescheid|plan|kompromiss|fahrplan|katalog|haushalt|etat)$/;

/** *Der Kreis schloss einen **Vertrag**. Er **gilt** bis 2030*, *Er **beendet** den Streit*: what was agreed rather than who agreed. */
function isSubjectOfDocuments(infinitive: string): boolean {
  return /^(?:gelten|beenden|regeln|verpflichten|ermöglichen|vorschreiben|festlegen|festschreiben|auslaufen|enthalten|verbieten|vorsehen|umfassen|erlauben)$/.test(
    infinitive,
  );
}

/** *Der Rat stimmte dem **Antrag** zu. Er war zweimal **gescheitert***: rather what was asked for than who was asked. */
export function isUsualSubject(tree: Tree, word: number, { mention }: Candidate): boolean {
  const { deprel, head } = nodeAt(tree, word);
  if (mention.kind !== 'nominal' || !deprel.startsWith('nsubj') || head < 0) return false;
  if (claims.test(mention.noun) && untrue.test(lower(nodeAt(tree, head)))) return true;
  if (deprel !== 'nsubj') return false;
  const infinitive = infinitiveAt(tree, head);
  if (isOnTheMove(infinitive, mention.noun)) return true;
  if (isOfSize(tree, head, infinitive)) return amounts.test(mention.noun);
  return /^(?:scheitern|durchfallen)$/.test(infinitive)
    ? petitions.test(mention.noun)
    : (isSubjectOfDocuments(infinitive) && documents.test(mention.noun)) ||
        (laws.test(mention.noun) && isAgainstLaw(tree, head, infinitive));
}

/** *Der Verein erhöht den **Beitrag**. Er **liegt bei 60 Euro***, *sie **beträgt** 40 Euro*: what has a size in money or percent. */
function isOfSize(tree: Tree, verb: number, infinitive: string): boolean {
  if (infinitive === 'betragen') return true;
  if (infinitive !== 'liegen' && infinitive !== 'belaufen') return false;
  const phrases = dependents(tree, verb, 'obl', 'obl:arg');
  return (
    phrases.some(({ form }) =>
      /^(?:Euro|Dollar|Franken|Prozent|Millionen|Milliarden?)$/.test(form),
    ) && !phrases.some(({ form }) => /[Uu]mfragen?$/.test(form)) // *Die Partei liegt in **Umfragen** bei 20 Prozent*
  );
}

const amounts =
  /(?:kosten|preise?|mieten?|pacht|gebühr|beitrag|summe|schaden|schulden|umsatz|gewinn|verlust|gehalt|lohn|anteil|quote|zins|rate|steuer|tarif|betrag|defizit|etat|budget|honorar|prämie|wert|zuschuss|hebesatz|strafe|abfindung|ablöse|entschädigung|arbeitslosigkeit|inflation)$/;

/** *Er wies den **Vorwurf** zurück. **Er** sei **erfunden***: what somebody is said to have done, and what is said of it. */
const claims =
  /(?:vorwurf|vorwürfe|kritik|anschuldigung|behauptung|verdacht|darstellung|gerücht|bericht|meldung|unterstellung|klage|beschwerde)$/;

const untrue =
  /^(?:erfunden|haltlos|falsch|unbegründet|begründet|unwahr|ungerechtfertigt|gerechtfertigt|berechtigt|unberechtigt|absurd|unzutreffend|zutreffend|gegriffen|überzogen|widerlegt|ausgeräumt|konstruiert|substanzlos)$/;

const laws =
  /(?:gesetz|verordnung|regelung|reform|novelle|richtlinie|verbot|erlass|entwurf|satzung|abkommen|pflicht)$/;

/** *Naturschützer klagen gegen das **Gesetz**. Es **verstoße gegen Recht***: what is decided, no court and nobody who sues. */
function isAgainstLaw(tree: Tree, verb: number, infinitive: string): boolean {
  return (
    /^(?:verstoßen|widersprechen|verletzen)$/.test(infinitive) &&
    dependents(tree, verb, 'obl', 'obl:arg', 'obj', 'iobj').some(({ lemma }) =>
      /(?:recht|verfassung|konvention|grundgesetz|grundsatz|prinzip|gleichheit|gebot)e?$/i.test(
        lemma,
      ),
    )
  );
}
