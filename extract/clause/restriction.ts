import { changeVerb } from './verb.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { changeClause, type Clause, type Complement } from './clause.ts';
import { isPlaceNoun, localVerbs } from './lexicon/places.ts';
import {
  isFinding,
  isNoManner,
  isNoPlace,
  isOnly,
  isOpening,
  isPartial,
  isShare,
  isState,
  isTreating,
} from './lexicon/restrictions.ts';
import { isTimeWord } from './lexicon/time-nouns.ts';
import { isGoverned } from './lexicon/valency.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';
import { findNegation } from './negation.ts';
import { phraseWords } from './phrase.ts';

/**
 * What limits a verb to a part or a condition, so that without it the fact is another one: „war **nur zur Hälfte** versichert“,
 * „haftet **teilweise**“, „hält **wenig** von dem Plan“, „**ohne Druck** lässt er niemanden frei“; and how, where the verb says little
 * alone: „wird **korrekt** behandelt“, „wurde **tot** aufgefunden“.
 */
export function joinRestriction(tree: Tree, clause: Clause): Clause {
  if (clause.verb.copula !== undefined) return joinPart(tree, clause);
  const nothing = clause.complements.find((each) => isNothing(tree, clause, each));
  if (nothing) return withNothing(clause, nothing);
  const phrase = clause.complements.find((each) => isRestricting(tree, clause, each));
  const adverb = phrase ? undefined : maybeAdverb(tree, clause);
  if (!phrase && !adverb) return clause;
  const words = phrase ? wordsOf(tree, phrase) : withDegree(tree, adverb as Node);
  const first = words[0] as number;
  const only = maybeOnly(tree, first) ?? first;
  const all = [...Array.from({ length: first - only }, (_, at) => only + at), ...words];
  return changeClause(clause, {
    restriction: { text: textOf(tree, all), words: all },
    complements: clause.complements.filter(({ heads }) => !all.includes(heads[0] as number)),
  });
}

/** „sind **zum Teil** krank“, „war **teilweise** nicht befahrbar“: beside a predicate only what limits it to a part, unless that is a word of the predicate. */
function joinPart(tree: Tree, clause: Clause): Clause {
  const { complements, head } = clause;
  const phrase = complements.find((each) => isShareOf(tree, each) && !isPercent(tree, each));
  const adverb = phrase ? undefined : maybePartial(tree, head);
  if (!phrase && !adverb) return clause;
  const words = phrase ? wordsOf(tree, phrase) : [(adverb as Node).index];
  if (words.some((word) => phraseWords(tree, head).includes(word))) return clause;
  return changeClause(clause, {
    restriction: { text: textOf(tree, words), words },
    complements: complements.filter((each) => each !== phrase),
  });
}

/** „zu 150 Prozent engagiert“: only grades it. */
function isPercent(tree: Tree, { heads }: Complement): boolean {
  return /^(prozent|%)$/i.test(nodeAt(tree, heads[0] as number).form);
}

/** *zum Teil, zur Hälfte* */
function isShareOf(tree: Tree, { role, heads, preposition = '' }: Complement): boolean {
  return (
    role === 'prepositional' &&
    heads.length === 1 &&
    /^(bis )?zu$/.test(preposition) &&
    isShare(nodeAt(tree, heads[0] as number).form)
  );
}

/** *teilweise*, also straight before *nicht*, on which it hangs. */
function maybePartial(tree: Tree, head: number): Node | undefined {
  return dependents(tree, head, 'advmod')
    .flatMap((node) => (lower(node) === 'nicht' ? dependents(tree, node.index, 'advmod') : [node]))
    .find((node) => isPartial(lower(node)));
}

/** „hält **nichts** von dem Plan“ is *halten von*, denied. */
function isNothing(tree: Tree, { verb }: Clause, { heads }: Complement): boolean {
  return verb.lemma === 'halten' && lower(nodeAt(tree, heads[0] as number)) === 'nichts';
}

function withNothing(clause: Clause, nothing: Complement): Clause {
  const { verb } = clause;
  return changeClause(clause, {
    verb: changeVerb(verb, { words: [...verb.words, ...nothing.heads].toSorted((a, b) => a - b) }),
    complements: clause.complements.filter((each) => each !== nothing),
  });
}

function isRestricting(tree: Tree, clause: Clause, complement: Complement): boolean {
  const { role, heads, preposition = '' } = complement;
  if (role === 'genitive' && clause.verb.lemma === 'verweisen') return true;
  if (role !== 'prepositional' || heads.length !== 1) return false;
  const noun = nodeAt(tree, heads[0] as number);
  if (isShareOf(tree, complement)) return true;
  const first = dependent(tree, noun.index, 'case')?.index ?? noun.index;
  if (noun.upos !== 'NOUN' || noun.index - first > 4) return false;
  if (preposition === 'ohne') return findNegation(tree, clause).clause;
  if (preposition === 'für' && isOpening(clause.verb.lemma)) return !isTimeWord(noun.form);
  return maybeOnly(tree, first) !== undefined && isManner(clause, noun, preposition);
}

/** Neither time nor place nor what the verb asks for. */
function isManner({ verb }: Clause, noun: Node, preposition: string): boolean {
  if (isTimeWord(noun.form) || isPlaceNoun(noun.form)) return false;
  if (preposition === 'von' && (verb.voice !== 'active' || isGoverned(verb.lemma, 'von')))
    return false;
  if (/^(durch|seit|während|wegen|laut)$/.test(preposition)) return false;
  if (/^(in|an|auf|bei|vor|hinter|neben|über|zwischen)$/.test(preposition))
    return isNoPlace(noun.form);
  return !isGoverned(verb.lemma, preposition) && !localVerbs.has(verb.lemma);
}

/** *nur* straight before a word, or with *noch* between; *nicht nur* limits nothing. */
function maybeOnly(tree: Tree, at: number): number | undefined {
  const before = tree.nodes[at - 1]?.lower === 'noch' ? at - 2 : at - 1;
  const only = tree.nodes[before];
  return only && isOnly(lower(only)) && tree.nodes[before - 1]?.lower !== 'nicht'
    ? before
    : undefined;
}

function maybeAdverb(tree: Tree, clause: Clause): Node | undefined {
  const { lemma, words } = clause.verb;
  const limiting = dependents(tree, clause.head, 'advmod', 'obj', 'xcomp').findLast(
    (node) =>
      !words.includes(node.index) &&
      (isMuch(tree, clause, node) ||
        (node.deprel !== 'obj' &&
          tree.children[node.index]?.every((child) => child < node.index) === true &&
          (isLimiting(tree, node) || isTelling(node, lemma)))),
  );
  return limiting ?? maybePartial(tree, clause.head);
}

/** „hält **wenig** von dem Plan“. */
function isMuch(tree: Tree, { verb, complements }: Clause, node: Node): boolean {
  return (
    verb.lemma === 'halten' &&
    /^(wenig|viel|mehr|weniger)$/.test(lower(node)) &&
    dependent(tree, node.index, 'nmod', 'case') === undefined &&
    complements.some(({ preposition }) => preposition === 'von')
  );
}

/** „wurde **schwer verletzt** geborgen“: with the adjective straight before a state. */
function withDegree(tree: Tree, adverb: Node): readonly number[] {
  const before = tree.nodes[adverb.index - 1];
  const grades =
    before?.upos === 'ADJ' &&
    before.deprel === 'advmod' &&
    (before.head === adverb.head || before.head === adverb.index) &&
    isState(lower(adverb));
  return grades ? [before.index, adverb.index] : [adverb.index];
}

function isLimiting(tree: Tree, node: Node): boolean {
  if (isPartial(lower(node))) return node.deprel === 'advmod';
  if (lower(node) === 'immer') return tree.nodes[node.index - 1]?.lower === 'nicht';
  return (
    node.deprel === 'advmod' &&
    (node.upos === 'ADJ' ||
      node.lower === 'selten' ||
      node.lower === 'zweimal' ||
      node.lower === 'dreimal') &&
    !isNoManner(lower(node)) &&
    maybeOnly(tree, node.index) !== undefined
  );
}

function isTelling(node: Node, lemma: string): boolean {
  if (isFinding(lemma)) return node.deprel === 'advmod' && isState(lower(node));
  return (
    isTreating(lemma) &&
    (node.upos === 'ADJ' || /^(gut|schlecht|besser|schlechter)$/.test(lower(node))) &&
    (node.index === 0 || /^\p{Ll}/u.test(node.form)) &&
    !isNoManner(lower(node))
  );
}

/** Of a phrase its preposition and all its words, of which a contraction is two. */
function wordsOf(tree: Tree, { heads }: Complement): readonly number[] {
  const head = heads[0] as number;
  const words = [
    ...dependents(tree, head, 'case').map(({ index }) => index),
    ...phraseWords(tree, head),
  ];
  return [...new Set(words)].toSorted((a, b) => a - b);
}

function textOf(tree: Tree, words: readonly number[]): string {
  const tokens = [...new Set(words.map((word) => nodeAt(tree, word).token))];
  const text = tokens.map((token) => tree.sentence.tokens[token]?.text ?? '').join(' ');
  return text.charAt(0).toLowerCase() + text.slice(1);
}
