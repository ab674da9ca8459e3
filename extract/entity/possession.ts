import { dependents, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { isAnimate } from './animate.ts';
import { isKin } from './callings.ts';
import type { Candidate } from './candidates.ts';
import type { FoundPronoun } from './found-mention.ts';
import { infinitiveAt, isReward } from './speech-verbs.ts';
import { conjunctsOf, topOf } from './syntax.ts';

/** *im Kino* … *sein dritter Film*: a thing said by the way owns nothing in a later sentence. */
export function isWeakOwner({ pronoun, sentence }: FoundPronoun, candidate: Candidate): boolean {
  const { mention, place } = candidate;
  return (
    pronoun === 'possessive' &&
    mention.sentence !== sentence &&
    place.role !== 'subject' &&
    !isAnimate(candidate)
  );
}

/** *Der Minister entließ seinen Büroleiter*: the subject of the clause is the likeliest possessor; but *Der Rat dankte ihm für **seine** Arbeit*. */
export function possessor(
  tree: Tree,
  pronoun: FoundPronoun,
  clause: number,
  candidate: Candidate,
): number {
  if (pronoun.pronoun !== 'possessive' || candidate.mention.sentence !== pronoun.sentence) return 0;
  if (candidate.place.clause !== clause) return 0;
  if (isOfAnother(tree, pronoun, candidate)) return -60;
  const owns = isForReward(tree, pronoun, clause) ? 'object' : 'subject';
  return candidate.place.role === owns && !isOneOfSeveral(candidate) ? 60 : 15;
}

/** *Rosa und Theo schließen **ihr** Geschäft*: it is both’s. */
function isOneOfSeveral({ tree, mention, drafts }: Candidate): boolean {
  const first = topOf(tree, mention.head);
  return drafts.length === 1 && conjunctsOf(tree, first).length > 0;
}

/** *Das Gericht wies **seine Klage** ab*: no court has claims. *Die Zeitung forderte **ihre Freilassung***, *Die Firma wies **ihre Kritik** zurück*: another's. */
function isOfAnother(
  tree: Tree,
  pronoun: FoundPronoun,
  { place, mention, drafts }: Candidate,
): boolean {
  const node = tree.nodes[nodeAt(tree, pronoun.head).head];
  if (!node || place.role !== 'subject' || place.clause < 0) return false;
  const owned = node.lemma.toLowerCase();
  if (/^(?:obj|obl:arg|iobj)$/.test(node.deprel) && node.head === place.clause)
    if (isDoneToOthers(infinitiveAt(tree, place.clause), owned)) return true;
  if (limbs.test(owned) && drafts.every(({ type }) => type === 'Organization')) return true;
  return pleas.test(owned) && judges.test(mention.text);
}

function isDoneToOthers(verb: string, owned: string): boolean {
  if (/^(?:überstimmen|anfechten|vereiteln|durchkreuzen|entkräften)$/.test(verb)) return true;
  return doneToOthers.some(([verbs, nouns]) => nouns.test(owned) && verbs.test(verb));
}

/** What one does to something of another's: *forderte ihre Freilassung*, *lobte ihren Mut*. */
const doneToOthers: readonly (readonly [verbs: RegExp, nouns: RegExp])[] = [
  [
    /^(?:fordern|verlangen|anordnen|erwirken|beantragen|verfügen|veranlassen|bestätigen)$/,
    /(?:freilassung|festnahme|verhaftung|inhaftierung|auslieferung|abschiebung|begnadigung|entlassung)$/,
  ],
  [
    /^(?:zurückweisen|ablehnen|abweisen|abwehren|kontern)$/,
    /(?:kritik|vorwurf|forderung|anschuldigung|behauptung|bitte|einwand|wunsch|gesuch)$/,
  ],
  [
    /^(?:loben|würdigen|bewundern|rügen|tadeln|kritisieren|beklagen)$/,
    /(?:mut|aufmerksamkeit|einsatz|leistung|engagement|fleiß|arbeit|verhalten|haltung|ehrlichkeit|offenheit|geduld|ruhe|spielweise|auftritt|schweigen|zögern|umsicht|hilfe)$/,
  ],
  [
    /^(?:bezweifeln|anzweifeln|hinterfragen|widerlegen|bestreiten)$/,
    /(?:aussage|darstellung|schilderung|version|glaubwürdigkeit|angabe)$/,
  ],
  [
    /^(?:prüfen|annehmen|begrüßen|befürworten|aufgreifen|billigen|bewilligen|folgen|nachkommen|entsprechen|zustimmen|beherzigen|ignorieren)$/,
    /(?:vorschlag|antrag|bewerbung|anfrage|idee|angebot|rat|anregung|empfehlung|einladung|bitte)$/,
  ],
  [
    /^(?:bedauern|respektieren|akzeptieren|begrüßen)$/,
    /(?:entscheidung|schritt|rückzug|rücktritt|wechsel|absage|abschied|weggang)$/,
  ],
];

const limbs = /^(?:hand|fuß|arm|bein|kopf|gesicht|finger|auge|körper|haar|herz|nacken|rücken)$/;

const pleas =
  /(?:klage|beschwerde|revision|berufung|einspruch|widerspruch|antrag|gesuch|freispruch|verurteilung|entlassung|auslieferung)$/;

const judges =
  /(?:gericht|gerichtshof|richter|richterin|kammer|senat|behörde|amt|ministerium)(?:e?s|en)?(?: |$)/i;

/** *dankte ihm **für seine Arbeit***, *gratulierte ihr **zu ihrem Sieg***, *erinnerte ihn **an seinen Eid*** */
function isForReward(tree: Tree, pronoun: FoundPronoun, clause: number): boolean {
  const owned = nodeAt(tree, pronoun.head).head;
  if (owned < 0 || clause < 0) return false;
  const verb = infinitiveAt(tree, clause);
  const asked = prepositionOf[verb] ?? (isReward(verb) ? /^(?:für|wegen|zu|zum|zur)$/i : undefined);
  return (
    asked !== undefined &&
    dependents(tree, clause, 'obj', 'obl:arg', 'iobj').some(({ index }) => index !== owned) &&
    dependents(tree, owned, 'case').some((word) => asked.test(word.form))
  );
}

/** Verbs whose phrase tells of their object: *fragte sie **nach ihrem Namen***. */
const prepositionOf: Readonly<Record<string, RegExp>> = {
  erinnern: /^an$/,
  hindern: /^an$/,
  fragen: /^nach$/,
  ansprechen: /^auf$/,
  hinweisen: /^auf$/,
  konfrontieren: /^mit$/,
  befragen: /^(?:zu|zum|zur|nach|über)$/,
  beneiden: /^um$/,
};

/** *Sein Sprecher*, *ihr Vorsitzender*: bodies have them more often than persons, things never. */
export function headOfBody(tree: Tree, pronoun: FoundPronoun, candidate: Candidate): number {
  if (hasLawyer(tree, pronoun)) return weightOfClient(tree, pronoun, candidate);
  if (isPartOfFirm(tree, pronoun) && candidate.drafts[0]?.type === 'Person') return -120;
  const relative = /^(?:dessen|deren)$/i.test(pronoun.text);
  if (!isHeadOfBody(tree, pronoun)) return 0;
  if (relative && !isAnimate(candidate)) return -120;
  const isSubject = relative || candidate.place.role === 'subject';
  const isNear = pronoun.sentence - candidate.mention.sentence <= 1;
  const isBody = /^(?:Organization|Group)$/.test(candidate.drafts[0]?.type ?? '');
  return isSubject && isNear && isBody ? 30 : 0;
}

/** ***Ihre Muttergesellschaft**, **sein Aktienkurs***: no person has them. */
function isPartOfFirm(tree: Tree, { pronoun, head }: FoundPronoun): boolean {
  const owned = tree.nodes[nodeAt(tree, head).head];
  return pronoun === 'possessive' && partsOfFirms.test(owned?.form ?? '');
}

const partsOfFirms =
  /^(?:Mutter|Tochter)(?:gesellschaft|konzern|firma|unternehmen)|^(?:Konzernmutter|Aktienkurs|Börsenwert|Börsengang|Aufsichtsrat|Belegschaft|Jahresüberschuss|Umsatzerlöse)/;

/** *Sein Anwalt*: things have none, persons have one more often than bodies. */
function hasLawyer(tree: Tree, { pronoun, text, head }: FoundPronoun): boolean {
  const owned = tree.nodes[nodeAt(tree, head).head];
  const isOwner = pronoun === 'possessive' || /^(?:dessen|deren)$/i.test(text);
  return isOwner && /(?:[Aa]nw[aä]lt|[Vv]erteidiger)(?:in|e?s|n)?$/.test(owned?.form ?? '');
}

function weightOfClient(tree: Tree, { head }: FoundPronoun, candidate: Candidate): number {
  if (!isAnimate(candidate)) return -120;
  if (candidate.drafts[0]?.type === 'Person') return 40;
  const isDefender = /erteidiger/.test(tree.nodes[nodeAt(tree, head).head]?.form ?? '');
  return isDefender && candidate.drafts[0]?.type === 'Organization' ? -120 : 0;
}

/** *Dessen Vorsitzender*, *ihre Sprecherin* */
export function isHeadOfBody(tree: Tree, { pronoun, text, head }: FoundPronoun): boolean {
  const owned = nodeAt(tree, head).head;
  return (
    owned >= 0 &&
    (pronoun === 'possessive' || /^(?:dessen|deren)$/i.test(text)) &&
    /(?:sprecher|vorsitzende|leiter|direktor|chef|präsident|intendant)(?:in|r)?$/i.test(
      nodeAt(tree, owned).form,
    )
  );
}

/** *Sein Vater*, *ihre Tochter*: only people have them. */
export function hasKin(tree: Tree, { pronoun, head }: FoundPronoun): boolean {
  const owned = nodeAt(tree, head).head;
  return pronoun === 'possessive' && owned >= 0 && isKin(nodeAt(tree, owned).lemma.toLowerCase());
}

/** *Ein Richter erließ Haftbefehl gegen Zech. **Sein Bruder** …*: nobody tells of the kin of who only holds an office. */
export function isUnnamedOfficial({ drafts }: Candidate): boolean {
  return drafts.every(
    ({ hasName, nouns }) => !hasName && [...nouns].some((noun) => officials.test(noun)),
  );
}

const officials =
  /(?:richter|anwalt|anwält|gutachter|sprecher|polizist|ermittler|kommissar|notar)(?:in)?$/;

/** *nach **ihren Angaben***: no thing says anything. */
export function hasVoice(tree: Tree, { pronoun, head }: FoundPronoun): boolean {
  const owned = tree.nodes[nodeAt(tree, head).head];
  return (
    pronoun === 'possessive' &&
    /^(?:Angaben|Aussagen?|Worten?|Ansicht|Meinung|Auskunft|Einschätzung|Überzeugung|Auffassung)$/.test(
      owned?.form ?? '',
    )
  );
}
