import { dependents, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { extendSpan } from './extend-span.ts';
import { isFirstName } from './first-names.ts';
import { joinSpans, splitAtAnd } from './join-spans.ts';
import { type NameSpan, byPlace, range, withoutOverlaps } from './name-span.ts';
import {
  isCapitalised,
  isClub,
  isHonorific,
  isLegalForm,
  isParticle,
  isPersonNoun,
  isTimeWord,
} from './name-words.ts';
import { isDeclined } from './nominative.ts';
import { headOfNoun, maybeTypeOfNoun } from './noun-type.ts';
import { stateNamed, stateOfDemonym, stateOfPrefix } from './states.ts';

/** Finds the names of a sentence: tagged words, repaired by the tree and by the way names are written. */
export function findNameSpans(tree: Tree, known: readonly NameSpan[] = []): NameSpan[] {
  const covered = new Set(known.flatMap((span) => range(span.first, span.last)));
  const free = [...taggedSpans(tree), ...properNouns(tree)].flatMap((span) =>
    without(span, covered),
  );
  const spans = joinSpans(tree, free.toSorted(byPlace));
  const found = spans
    .flatMap((span) => splitAtAnd(tree, span))
    .map((span) => beforeArticle(tree, span))
    .filter((span) => span.first <= span.last)
    .map((span) => trimSpan(tree, extendSpan(tree, span, covered)))
    .filter((span) => span !== undefined)
    .filter((span) => isName(tree, span));
  return withoutOverlaps([...known, ...found]);
}

/** *Ruprecht Dahlem das Fürstentum*: a name ends before an article, unless a particle goes before that (*für die Region*). */
function beforeArticle(tree: Tree, span: NameSpan): NameSpan {
  const cut = range(span.first + 1, span.last).find(
    (index) =>
      (/^(?:das|den|die|dem|ein|eine|einen)$/.test(nodeAt(tree, index).form) ||
        (span.tag === 'PER' && nodeAt(tree, index).form === 'der')) &&
      !isEpithet(tree.nodes[index + 1]) &&
      isCapitalised(nodeAt(tree, index - 1).form),
  );
  return cut === undefined ? span : { ...span, last: cut - 1 };
}

/** *Katharina die **Große*** */
function isEpithet(node: Node | undefined): boolean {
  return (
    node !== undefined &&
    /^(?:Große|Kleine|Ältere|Jüngere|Erste|Zweite|Dritte|Fromme|Starke|Kühne)[nr]?$/.test(node.form)
  );
}

/** What is left of a tagged name when known names are taken out. */
function without(span: NameSpan, covered: ReadonlySet<number>): NameSpan[] {
  const left = range(span.first, span.last).filter((word) => !covered.has(word));
  const [first] = left;
  if (first === undefined) return [];
  const gap = left.findIndex((word, i) => word !== first + i);
  return [{ ...span, first, last: gap < 0 ? (left.at(-1) ?? first) : first + gap - 1 }];
}

function taggedSpans(tree: Tree): NameSpan[] {
  const spans: NameSpan[] = [];
  let open: Node[] = [];
  const close = (): void => {
    if (open.length > 0) spans.push(toSpan(open));
    open = [];
  };
  for (const node of tree.nodes) {
    if (!node.name || node.name.begins || node.name.type !== open[0]?.name?.type) close();
    if (node.name) open.push(node);
  }
  close();
  return spans;
}

function toSpan(nodes: readonly Node[]): NameSpan {
  const sum = nodes.reduce((total, node) => total + node.nameProbability, 0);
  return {
    first: nodes[0]?.index ?? 0,
    last: nodes.at(-1)?.index ?? 0,
    tag: nodes[0]?.name?.type,
    probability: sum / nodes.length,
  };
}

function properNouns(tree: Tree): NameSpan[] {
  return tree.nodes
    .filter((node) => !node.name && isCapitalised(node.form))
    .filter(
      (node) =>
        node.upos === 'PROPN' ||
        (node.upos === 'NOUN' && (standsBeforeLegalForm(tree, node) || isNamedInstitution(node))),
    )
    .map((node) => ({ first: node.index, last: node.index, tag: undefined, probability: 0.5 }));
}

function standsBeforeLegalForm(tree: Tree, node: Node): boolean {
  const [next, slash, last] = tree.nodes
    .slice(node.index + 1, node.index + 4)
    .map(({ form }) => form);
  return next !== undefined && (isLegalForm(next) || `${next}${slash}${last}` === 'A/S');
}

/** Cuts what is no part of the name: titles, articles, punctuation at either end. */
function trimSpan(tree: Tree, span: NameSpan): NameSpan | undefined {
  let { first, last } = span;
  const origin = nodeAt(tree, first);
  const comesFrom =
    first < last &&
    (isDemonym(tree, origin) || (isNational(origin.form) && !isDeclined(origin.form)));
  if (comesFrom) first++;
  while (first <= last && isOutsideAtStart(tree, first, last, span)) first++;
  while (last >= first && isOutsideAtEnd(nodeAt(tree, last))) last--;
  if (first > last) return undefined;
  return comesFrom ? { first, last, tag: 'PER', probability: 0.8 } : { ...span, first, last };
}

function isOutsideAtStart(tree: Tree, index: number, last: number, span: NameSpan): boolean {
  const node = nodeAt(tree, index);
  if (isHonorific(node.form)) return true;
  if (!isCapitalised(node.form)) return node.form !== '1.';
  if (node.upos === 'DET' && index < last) return true;
  return span.tag !== 'ORG' && span.tag !== 'OTH' && index < last && isPersonNoun(node);
}

function isOutsideAtEnd(node: Node): boolean {
  return node.upos === 'PUNCT' || isParticle(node.form) || !/[\p{L}\d]/u.test(node.form);
}

/** Rejects what the model took for a name and is none: weekdays, common nouns of persons, words written small. */
function isName(tree: Tree, span: NameSpan): boolean {
  const node = nodeAt(tree, span.first);
  if (span.first !== span.last) return !isTimeWord(node.form) || span.tag !== undefined;
  if (isTimeWord(node.form) || isHonorific(node.form)) return false;
  if (isDemonym(tree, node) || isNational(node.form)) return false;
  if (node.upos === 'ADJ' || node.upos === 'ADV' || node.upos === 'VERB')
    return span.tag === 'ORG' && span.probability > 0.8;
  if (node.form.includes('-') && isPersonNoun(node)) return false;
  if (isListedThing(tree, node) || isCalling(node) || isCounted(tree, node)) return false;
  if (isOfPlace(tree, node)) return false;
  if (node.upos === 'PROPN' && isTitleOfNext(tree, node, span)) return false;
  if (node.upos !== 'NOUN' || isNamedInstitution(node)) return true;
  return span.probability >= 0.8 && !isCommonNoun(node);
}

/** *zwei Wanderer* */
function isCounted(tree: Tree, node: Node): boolean {
  return dependents(tree, node.index, 'nummod').length > 0 && headOfNoun(node.form) !== undefined;
}

/** *Zollfahnder* tagged as a name; most short callings are surnames as well, and so are *Zimmermann*, *Neubauer*. */
function isCalling(node: Node): boolean {
  const head = headOfNoun(node.form);
  return (
    head !== undefined &&
    head !== node.form.toLowerCase() &&
    !surnames.test(head) &&
    maybeTypeOfNoun(node.form) === 'Person'
  );
}

const surnames =
  /^(?:mann|bauer|meister|schmied|fischer|jäger|förster|richter|könig|kaiser|koch|wirt|graf|herr|sohn|freund|feind|kind|junge|held|gast|bürger|maler|hirt|wächter|händler|winzer|gärtner|müller)$/;

/** *Kokain*, *Zimmer 12*: listed nouns that are no surname here. */
function isListedThing(tree: Tree, node: Node): boolean {
  if (headOfNoun(node.form) !== node.form.toLowerCase() || /^(?:Zug|Diesel)$/.test(node.form))
    return false;
  const type = maybeTypeOfNoun(node.form);
  return type === 'Product' || (type === 'Place' && tree.nodes[node.index + 1]?.upos === 'NUM');
}

/** *Rostocker* in *der Rostocker Hafen* names no place; cities that end so are written with a hyphen there. */
function isOfPlace(tree: Tree, node: Node): boolean {
  const next = tree.nodes[node.index + 1];
  return (
    next?.upos === 'NOUN' &&
    /^\p{Lu}\p{Ll}{3,}er$/u.test(node.form) &&
    node.head === next.index &&
    /^(?:amod|nmod|compound|det)/.test(node.deprel)
  );
}

/** *Hansa-Kreditbank*, *Heinz-Uphoff-Stiftung*: the first part names it, unless it is a noun or an abbreviation (*EU-Behörde*). */
function isNamedInstitution({ form, feats }: Node): boolean {
  const [, name] =
    /^(.+)-\p{Lu}\p{Ll}*(?:bank|sparkasse|stiftung|werft|werke|verlag|gruppe|klinik|klinikum|schule|gymnasium|universität|theater|museum|institut|reederei|brauerei|orchester|ensemble)s?$/u.exec(
      form,
    ) ?? [];
  return (
    name !== undefined &&
    feats['Number'] !== 'Plur' &&
    name.split('-').every((part) => /^\p{Lu}\p{Ll}{2,}/u.test(part)) &&
    headOfNoun(name) === undefined &&
    stateOfPrefix(name) === undefined &&
    !/^(?:Online|Mini|Mode|Solar|Direkt|Privat|Landes|Bundes|Mutter|Elite|Kunst|Musik|Grund|Haupt|Online|Forschungs|Ersatz|Förder)/.test(
      name,
    )
  );
}

/** *Portugiese*; *Polen* is the state first. */
function isNational(form: string): boolean {
  return stateOfDemonym(form) !== undefined && stateNamed(form) === undefined;
}

/** *der Hamburger Levin Osterkamp*: where somebody comes from is no part of the name; *das Berliner Ensemble* is one. */
function isDemonym(tree: Tree, node: Node): boolean {
  const [next, last] = tree.nodes.slice(node.index + 1, node.index + 3);
  if (!/^\p{Lu}\p{Ll}+er$/u.test(node.form) || isFirstName(node.form) || !next) return false;
  return isFirstName(next.form) || (isNameWord(next) && last !== undefined && isNameWord(last));
}

/** A proper noun that is no word of the language: *Levin*, *Osterkamp*; not *Neue*, *Presse*. */
function isNameWord(node: Node): boolean {
  return (
    node.upos === 'PROPN' &&
    isCapitalised(node.form) &&
    !node.form.includes('-') &&
    !isDeclined(node.form) &&
    !isClub(node.form) &&
    !isLegalForm(node.form) &&
    headOfNoun(node.form) === undefined
  );
}

/** *der Autozulieferer Brandt*: a common noun that the tagger took for a part of the name behind it. */
function isTitleOfNext(tree: Tree, node: Node, span: NameSpan): boolean {
  const next = tree.nodes[node.index + 1];
  if (span.probability > 0.8 || headOfNoun(node.form) === undefined || !next) return false;
  return next.upos === 'PROPN' && isCapitalised(next.form);
}

/** Compounds with a name and a listed noun are descriptions: *US-Präsident*, *Ukraine-Krise*. */
function isCommonNoun(node: Node): boolean {
  const type = maybeTypeOfNoun(node.lemma);
  return (
    type === 'Person' ||
    type === 'Event' ||
    (type !== undefined && node.form.toLowerCase().length < 5)
  );
}
