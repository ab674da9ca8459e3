import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Modality } from '../triple.ts';
import type { Clause } from './clause.ts';
import { isSaying } from './lexicon/attitudes.ts';
import {
  isProvisional,
  maybeIntention,
  maybeSourceKind,
  standsForItself,
} from './lexicon/sources.ts';
import { isTimeWord } from './lexicon/time-nouns.ts';
import { isGoverned } from './lexicon/valency.ts';
import { localWords } from './local-words.ts';
import { dependents, isNominal, lower, nodeAt, subtree } from './navigate.ts';
import { maybePreposition } from './phrase.ts';
import { hasWord } from './sentence-words.ts';

/**
 * The source that a clause names beside its verb: *laut dem Ministerium, nach Angaben der Polizei, so die Beamtin,
 * dem Bericht zufolge, nach Einschätzung britischer Dienste, nach Polizeiangaben, nach dem Willen der Regierung*.
 */
export function maybeSource(tree: Tree, clause: Clause): number | undefined {
  const mayBeOwn = ownAccount.some((word) => hasWord(tree, word));
  for (const node of dependents(tree, clause.head)) {
    if (!isNominal(node)) continue;
    const source =
      mayBeOwn && isOwnAccount(tree, node)
        ? ownerOfAccount(clause)
        : ((mayBeOwn ? maybePossessor(tree, node) : undefined) ??
          maybeSourceIn(tree, node, clause));
    if (source !== undefined) return source;
  }
  return maybeInserted(tree, clause);
}

/** What stands with *nach eigenen Angaben* and *ihrer Ansicht nach*; hardly any sentence has it. */
const ownAccount = ['nach', 'laut', 'zufolge'];

/** „das **nach Angaben der Polizei** gestohlene Auto“: who says so of an attribute of the clause. */
export function maybeSourceOfAttribute(
  tree: Tree,
  attribute: number,
  clause: Clause,
): number | undefined {
  for (const node of dependents(tree, attribute)) {
    const source = isNominal(node) ? maybeSourceIn(tree, node, clause) : undefined;
    if (source !== undefined) return source;
  }
  return undefined;
}

/** In which way true is what goes by somebody's will: „**Nach dem Willen des Senats** wird der Turm abgerissen“. */
export function maybeWished(tree: Tree, clause: Clause): Modality | undefined {
  if (isPast(clause)) return undefined;
  const node = dependents(tree, clause.head).find(
    (word) =>
      maybePreposition(tree, word.index) === 'nach' &&
      maybeIntention(lower(word)) !== undefined &&
      ownerOf(tree, word) !== undefined,
  );
  return node && maybeIntention(lower(node));
}

/** Is a phrase of the clause one of giving a source: *nach eigenen Angaben, laut Polizeibericht, unter Berufung auf Kreise*? */
export function isSourcePhrase(
  tree: Tree,
  clause: Clause,
  { head, preposition }: { readonly head: number; readonly preposition: string },
): boolean {
  if (preposition === 'laut' || preposition === 'zufolge') return true;
  const node = nodeAt(tree, head);
  if (preposition === 'unter') return isReference(lower(node));
  return (
    preposition === 'nach' &&
    maybeSourceKind(lower(node)) !== undefined &&
    (!isGoverned(clause.verb.lemma, 'nach') ||
      ownerOf(tree, node) !== undefined ||
      isOwnAccount(tree, node))
  );
}

/** „Die Partei, so ihr Geschäftsführer, habe …“: the parser hangs it on a noun. */
function maybeInserted(tree: Tree, clause: Clause): number | undefined {
  if (!hasWord(tree, 'so')) return undefined;
  const so = localWords(tree, clause.head).find(
    (at) =>
      lower(nodeAt(tree, at)) === 'so' &&
      nodeAt(tree, at).deprel === 'advmod' &&
      isSoSource(tree, nodeAt(tree, nodeAt(tree, at).head)),
  );
  return so === undefined ? undefined : nodeAt(tree, so).head;
}

/** „**Der Firma** fehlen nach eigenen Angaben Leute“: with verbs of what one has or lacks it is not the subject that says so. */
function ownerOfAccount({ verb, complements, subjects }: Clause): number | undefined {
  const owner =
    /^(fehlen|gehören|angehören|unterstehen|entstehen|drohen|mangeln|gelingen|entgehen|vorliegen|zu schaffen machen|zusetzen|widerfahren|zustehen|zufließen|beitreten)$/.test(
      verb.lemma,
    )
      ? complements.find(({ role }) => role === 'dative')?.heads[0]
      : undefined;
  return owner ?? subjects[0];
}

/** „steigt **nach eigenen Angaben** auf“: the subject itself says so. */
function isOwnAccount(tree: Tree, node: Node): boolean {
  if (maybeSourceKind(lower(node)) !== 'account') return false;
  const own = dependents(tree, node.index, 'amod').some((word) => lower(word).startsWith('eigene'));
  return own && marksOf(tree, node).some((mark) => /^(nach|laut|zufolge)$/.test(mark));
}

/** Does the source only take up what was said before: „**den Angaben zufolge**“? Then those who said it are meant. */
export function isTakenUp(tree: Tree, source: number): boolean {
  const node = nodeAt(tree, source);
  return (
    /^(angaben|aussagen|informationen|schilderungen)$/.test(lower(node)) &&
    dependents(tree, source, 'det').some((word) => /^(den|diesen)$/.test(lower(word))) &&
    marksOf(tree, node).some((mark) => /^(nach|zufolge)$/.test(mark))
  );
}

/** „**nach seiner Schätzung**“, „**ihrer Ansicht nach**“, „**seinen Worten zufolge**“: whoever the possessive means. */
function maybePossessor(tree: Tree, node: Node): number | undefined {
  const around = [node, ...dependents(tree, node.index, 'nmod', 'det:poss', 'obl')];
  for (const noun of around) {
    if (maybeSourceKind(lower(noun)) !== 'account') continue;
    const owner = dependents(tree, noun.index, 'det', 'det:poss').find((word) =>
      /^(sein|ihr|mein)e[rnms]?$/.test(lower(word)),
    );
    if (owner && isBySource(tree.nodes[owner.index - 1], tree.nodes[noun.index + 1]))
      return owner.index;
  }
  return undefined;
}

function isBySource(before: Node | undefined, behind: Node | undefined): boolean {
  return [before, behind].some(
    (word) => word !== undefined && /^(nach|laut|zufolge)$/.test(lower(word)),
  );
}

function maybeSourceIn(tree: Tree, node: Node, clause: Clause): number | undefined {
  if (isSoSource(tree, node)) return node.index;
  const marks = marksOf(tree, node);
  if (marks.length === 0) return undefined;
  const form = lower(node);
  // „den Ermittlungen **nach**“ is what *den Ermittlungen zufolge* is.
  const isBehind =
    tree.nodes[node.index + 1]?.lower === 'nach' && maybeSourceKind(form) !== undefined;
  if (marks.includes('nach') && !isBehind) return maybeAccount(tree, node, clause);
  const isNamed = isBehind || marks.some((mark) => mark === 'laut' || mark === 'zufolge');
  if (isNamed || (marks.includes('gemäß') && maybeSourceKind(form) !== undefined))
    return ownerOf(tree, node) ?? node.index;
  if (marks.some((mark) => mark === 'aus' || mark === 'in'))
    return form === 'sicht' || form === 'augen' || form === 'perspektive'
      ? ownerOf(tree, node)
      : undefined;
  return marks.includes('unter') && isReference(form) && !isSaying(clause.verb.lemma)
    ? referredTo(tree, node)
    : undefined;
}

/** *nach Angaben der Polizei* – the police; *nach Polizeiangaben* – the statement itself, for nobody is named. */
function maybeAccount(tree: Tree, node: Node, clause: Clause): number | undefined {
  const form = lower(node);
  const kind = maybeSourceKind(form);
  if (kind === undefined || (kind === 'intention' && isPast(clause))) return undefined;
  const owner = ownerOf(tree, node);
  if (owner !== undefined) return kind !== 'inquiry' || inquires(tree, owner) ? owner : undefined;
  return isOwnerless(tree, node, clause) ? node.index : undefined;
}

function isPast({ verb }: Clause): boolean {
  return verb.tense === 'past' || verb.tense === 'perfect';
}

/** *nach ersten Schätzungen*, but not *nach dem Bericht*, which may tell when, nor „sucht **nach Informationen**“. */
function isOwnerless(tree: Tree, node: Node, clause: Clause): boolean {
  const form = lower(node);
  if (isGoverned(clause.verb.lemma, 'nach')) return false;
  const told = dependents(tree, node.index, 'amod').some((word) => isProvisional(lower(word)));
  if (maybeSourceKind(form) === 'inquiry') return told;
  const articles = dependents(tree, node.index, 'det', 'det:poss').map((word) => lower(word));
  if (articles.some((word) => /^(unser|sein|ihr|mein|euer|eur)/.test(word))) return false;
  const definite = articles.some((word) => /^d(er|en|em|ie|as)$/.test(word));
  return standsForItself(form) && (!definite || /(angaben|studie|umfrage)$/.test(form));
}

/** Authorities, media and researchers make inquiries: *nach Ermittlungen der Polizei*, but not *nach Untersuchung der Leiche*. */
function inquires(tree: Tree, owner: number): boolean {
  const node = nodeAt(tree, owner);
  const type = maybeTypeOfNoun(node.lemma, node.feats['Gender']);
  return node.upos === 'PROPN' || type === 'Organization' || type === 'Person';
}

/** *unter **Berufung** auf Ermittler* */
function isReference(form: string): boolean {
  return /^(berufung|bezugnahme)$/.test(form);
}

function referredTo(tree: Tree, node: Node): number | undefined {
  return dependents(tree, node.index, 'nmod', 'obl').find(
    (child) => isNominal(child) && maybePreposition(tree, child.index) === 'auf',
  )?.index;
}

function marksOf(tree: Tree, node: Node): string[] {
  return dependents(tree, node.index, 'case').map((word) => lower(word));
}

/** „nach Angaben **des Ministeriums**“, „nach Angaben **von Ärzten**“; „nach Angaben vom Montag“ has none. */
function ownerOf(tree: Tree, node: Node): number | undefined {
  if (maybeSourceKind(lower(node)) === undefined) return undefined;
  const owner = dependents(tree, node.index, 'nmod', 'obl', 'appos').find((child) => {
    const preposition = maybePreposition(tree, child.index);
    return (
      child.index > node.index &&
      isNominal(child) &&
      child.upos !== 'NUM' &&
      !isTimeWord(child.form) &&
      (preposition === undefined || preposition === 'von' || preposition === 'aus')
    );
  });
  const possessor = dependents(tree, node.index, 'nmod').find(
    (child) => child.index < node.index && child.upos === 'PROPN',
  );
  return owner ? (maybeNamedBehind(tree, owner) ?? owner.index) : possessor?.index;
}

/** „nach Angaben ihres Vorsitzenden, **des Försters Georg Maier**“: the same person told twice, the second time by name. */
function maybeNamedBehind(tree: Tree, owner: Node): number | undefined {
  const [comma, article, noun] = tree.nodes.slice(owner.index + 1, owner.index + 4);
  return comma?.form === ',' &&
    noun?.upos === 'NOUN' &&
    /^(des|der)$/.test(article?.lower ?? '') &&
    noun.head === owner.head &&
    article?.head === noun.index &&
    dependents(tree, noun.index, 'appos').some(({ name }) => name?.type === 'PER') &&
    dependents(tree, noun.index, 'cc').length === 0
    ? noun.index
    : undefined;
}

/** *…, so die Beamtin*: behind a comma or quotation mark, without a verb. */
function isSoSource(tree: Tree, node: Node): boolean {
  if (!hasWord(tree, 'so') || !isNominal(node) || node.deprel === 'root') return false;
  const words = subtree(tree, node.index, (child) => child.upos !== 'VERB')
    .map((at) => nodeAt(tree, at))
    .filter((word) => word.upos !== 'PUNCT');
  const first = words[0];
  if (!first || lower(first) !== 'so' || first.index === 0) return false;
  return /^[,"“»«”–'’]$/.test(nodeAt(tree, first.index - 1).form);
}
