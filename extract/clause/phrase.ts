import type { Node, Tree } from '../parser/tree.ts';
import type { Span } from '../text/sentence.ts';
import { deniesAttribute } from './denied-attribute.ts';
import { dependent, dependents, isWord, lower, nodeAt, subtree } from './navigate.ts';
import { perWord } from './per-word.ts';
import {
  isAsUsual,
  isBeforePredicate,
  isInserted,
  isLeast,
  isMeasure,
  isNoLonger,
  withNotAll,
} from './phrase-parts.ts';

/** What never belongs to the wording of an argument: other conjuncts, clauses, insertions. */
const outside: ReadonlySet<string> = new Set([
  'conj',
  'cc',
  'acl',
  'advcl',
  'ccomp',
  'xcomp',
  'csubj',
  'parataxis',
  'case',
  'mark',
  'cop',
  'aux',
  'aux:pass',
  'nsubj',
  'nsubj:pass',
  'obj',
  'obl:arg',
  'expl',
  'vocative',
  'discourse',
  'orphan',
  'compound:prt',
  'obl:agent',
]);

/** Particles that focus a phrase but do not belong to it: *auch die NATO*. */
const focus: ReadonlySet<string> = new Set(
  'nie niemals kaum zwar damit so auch doch aber denn nur lediglich sogar selbst schon bereits erst noch nicht vor allem etwa zudem jedoch nun dann wieder darunter insbesondere besonders allerdings außerdem ebenfalls sowohl weder entweder unterdessen inzwischen derweil hingegen dagegen mittlerweile zunächst zuletzt bislang bisher weiterhin offenbar vorerst künftig dort stattdessen daraufhin demnach deshalb daher trotzdem zugleich weiter erneut'.split(
    ' ',
  ),
);

/**
 * The words of the phrase that a word heads, as one unbroken run around it: *die neue Brücke über den Rhein*.
 * Relative clauses, appositions behind a comma and other conjuncts are left out. `without`: words to cut as well.
 */
export function phraseWords(
  tree: Tree,
  head: number,
  without: ReadonlySet<number> = nothing,
): readonly number[] {
  return without.size === 0 ? wholePhrase(tree, head) : wordsWithout(tree, head, without);
}

const nothing: ReadonlySet<number> = new Set();

const wholePhrase = perWord((tree, head) => wordsWithout(tree, head, nothing));

function wordsWithout(tree: Tree, head: number, without: ReadonlySet<number>): readonly number[] {
  const inside = new Set(
    subtree(tree, head, (node) => belongs(tree, head, node) && !without.has(node.index)),
  );
  return withNotAll(tree, trim(tree, head, unbroken(tree, head, inside, without)));
}

/** The phrase as offsets into the article. */
export function phraseSpan(tree: Tree, head: number, without?: ReadonlySet<number>): Span {
  return spanOf(tree, phraseWords(tree, head, without));
}

/** The offsets that a run of words covers. */
export function spanOf(tree: Tree, words: readonly number[]): Span {
  let start = Infinity;
  let end = -Infinity;
  for (const word of words) {
    const node = nodeAt(tree, word);
    start = Math.min(start, node.start);
    end = Math.max(end, node.end);
  }
  return { start, end };
}

function belongs(tree: Tree, head: number, node: Node): boolean {
  if (node.head !== head)
    return node.deprel !== 'acl' && node.deprel !== 'parataxis' && !isLooseApposition(tree, node);
  if (outside.has(node.deprel)) return node.deprel === 'acl' && isPrenominal(node, head);
  if (
    isLooseApposition(tree, node) ||
    isInserted(tree, node) ||
    isBeforePredicate(tree, head, node)
  )
    return false;
  if (node.deprel === 'advmod')
    return node.index < head && !isFocus(tree, node) && !isClauseAdverb(tree, head);
  return node.deprel !== 'obl' || node.index > head || isMeasure(tree, head, node);
}

function isFocus(tree: Tree, node: Node): boolean {
  return focus.has(lower(node)) && !isLeast(tree, node) && !deniesAttribute(tree, node);
}

/** „war **nie** Mitglied“: an adverb on a predicate noun belongs to the clause. */
function isClauseAdverb(tree: Tree, head: number): boolean {
  return nodeAt(tree, head).upos !== 'ADJ' && dependent(tree, head, 'cop') !== undefined;
}

function isPrenominal(node: Node, head: number): boolean {
  return node.index < head;
}

/** „Jeremy Fleming“ in „der Direktor des Dienstes, Jeremy Fleming“: behind a comma, a dash or a bracket. */
export function isLooseApposition(tree: Tree, node: Node): boolean {
  if (node.deprel !== 'appos') return false;
  const first = subtree(tree, node.index).find((word) => isWord(nodeAt(tree, word))) ?? node.index;
  let before = first - 1;
  while (before > 0 && isQuote(nodeAt(tree, before))) before--;
  return before >= 0 && /^[,(–—:;-]$/.test(nodeAt(tree, before).form);
}

function unbroken(
  tree: Tree,
  head: number,
  inside: ReadonlySet<number>,
  without: ReadonlySet<number>,
): number[] {
  let first = head;
  while (first > 0 && isPart(tree, first - 1, inside, without)) first--;
  let last = head;
  while (last + 1 < tree.nodes.length && isPart(tree, last + 1, inside, without)) last++;
  const words: number[] = [];
  for (let word = first; word <= last; word++) words.push(word);
  return words;
}

function isPart(
  tree: Tree,
  at: number,
  inside: ReadonlySet<number>,
  without: ReadonlySet<number>,
): boolean {
  return inside.has(at) || (!without.has(at) && isInnerMark(tree, at, inside));
}

/** Quotation marks and hyphens inside a phrase do not break it. */
function isInnerMark(tree: Tree, at: number, inside: ReadonlySet<number>): boolean {
  const node = nodeAt(tree, at);
  return /^["„“”»«'‚‘’`\-/&]+$/.test(node.form) && (inside.has(at - 1) || inside.has(at + 1));
}

/** Drops punctuation and focus particles at the edges; keeps quotation marks that come in pairs. */
function trim(tree: Tree, head: number, words: number[]): number[] {
  let first = 0;
  let last = words.length - 1;
  const quoted = isQuote(nodeAt(tree, words[0] as number))
    ? words.findIndex((word) => word > head && isQuote(nodeAt(tree, word)))
    : -1;
  if (quoted > 0) last = quoted;
  while (
    words[first] !== head &&
    (isLoose(tree, nodeAt(tree, words[first] as number)) ||
      sharesToken(tree, words[first] as number))
  )
    first++;
  while (
    words[last] !== head &&
    (nodeAt(tree, words[last] as number).upos === 'CCONJ' ||
      (!isWord(nodeAt(tree, words[last] as number)) && !closesQuote(tree, words, first, last)))
  )
    last--;
  if (first < last && opensQuoteOnly(tree, words, first, last)) first++;
  return words.slice(first, last + 1);
}

/** The *dem* of *im* has no text of its own: the token belongs to the preposition. */
function sharesToken(tree: Tree, word: number): boolean {
  return (
    word > 0 &&
    nodeAt(tree, word - 1).token === nodeAt(tree, word).token &&
    nodeAt(tree, word - 1).upos === 'ADP'
  );
}

function isLoose(tree: Tree, node: Node): boolean {
  return (
    (node.upos === 'PUNCT' && !/^["„»‚“«]$/.test(node.form)) ||
    (node.upos === 'CCONJ' && !isAsUsual(tree, node)) ||
    (node.upos !== 'NOUN' && node.upos !== 'PROPN' && isFocus(tree, node)) ||
    isNoLonger(tree, node)
  );
}

function closesQuote(tree: Tree, words: number[], first: number, last: number): boolean {
  return (
    isQuote(nodeAt(tree, words[last] as number)) &&
    words.slice(first, last).filter((word) => isQuote(nodeAt(tree, word))).length % 2 === 1
  );
}

function opensQuoteOnly(tree: Tree, words: number[], first: number, last: number): boolean {
  return (
    isQuote(nodeAt(tree, words[first] as number)) &&
    words.slice(first, last + 1).filter((word) => isQuote(nodeAt(tree, word))).length % 2 === 1
  );
}

function isQuote(node: Node): boolean {
  return /^["„“”»«'‚‘’`]+$/.test(node.form);
}

/** The heads of all conjuncts of a phrase, itself first: *Arbeitgeber und Gewerkschaften*. */
export const conjuncts = perWord((tree, head): readonly number[] => {
  const found = [head];
  for (let next = 0; next < found.length; next++) {
    for (const node of dependents(tree, found[next] as number, 'conj'))
      if (isConjunctOf(tree, node)) found.push(node.index);
  }
  return found.length === 1 ? found : found.toSorted((a, b) => a - b);
});

/** A conjunct that is a phrase, not a clause with a verb of its own. */
function isConjunctOf(tree: Tree, node: Node): boolean {
  return (
    node.upos !== 'VERB' &&
    node.upos !== 'AUX' &&
    !isAdverb(tree, node) &&
    !isInSomeCases(tree, node) &&
    !dependent(tree, node.index, 'cop', 'nsubj', 'nsubj:pass', 'orphan')
  );
}

/** „Betroffen sind Namen, Adressen und **in 90 Fällen** auch Konten“: where or how often the last of them is. */
function isInSomeCases(tree: Tree, { index, head }: Node): boolean {
  const mark = dependent(tree, index, 'case');
  const first = tree.nodes[head];
  return (
    mark !== undefined &&
    mark.index < index &&
    /^(in|bei|an)$/.test(mark.lower) &&
    first?.upos === 'NOUN' &&
    /^(nsubj|obj)/.test(first.deprel) &&
    dependent(tree, first.index, 'case') === undefined
  );
}

/** „als Köchin und **später** als Wirtin“: a small word joined to a noun. */
function isAdverb(tree: Tree, node: Node): boolean {
  if (node.upos === 'ADV') return true;
  return (
    node.upos === 'ADJ' &&
    /^\p{Ll}/u.test(node.form) &&
    node.head >= 0 &&
    nodeAt(tree, node.head).upos === 'NOUN' &&
    dependents(tree, node.index).every(({ deprel }) => deprel === 'cc' || deprel === 'punct')
  );
}

/** The preposition that governs a phrase, contractions opened (`zum` → `zu`), or undefined. */
export const maybePreposition = perWord((tree, head): string | undefined => {
  if (tree.children[head]?.length === 0) return undefined;
  const owner = dependents(tree, head, 'det', 'det:poss', 'nmod').find(
    (node) => node.lower === 'deren' || node.lower === 'dessen',
  );
  const own = dependents(tree, head, 'case');
  const all = owner ? [...own, ...dependents(tree, owner.index, 'case')] : own;
  if (all.length === 0) return undefined;
  const marks = all.filter((node) => node.index < head && /^\p{L}+$/u.test(node.form));
  if (marks.length === 0) return undefined;
  const text = marks.map((node) => lower(node)).join(' ');
  if (text === 'von' && isStart(tree.nodes[head + 1], head)) return 'von aus';
  return text === '' ? undefined : (contractions.get(text) ?? text);
});

/** „von den Niederlanden **aus**“ */
function isStart(behind: Node | undefined, head: number): boolean {
  return behind?.lower === 'aus' && behind.head === head && behind.deprel === 'case';
}

const contractions: ReadonlyMap<string, string> = new Map([
  ['am', 'an'],
  ['ans', 'an'],
  ['aufs', 'auf'],
  ['beim', 'bei'],
  ['fürs', 'für'],
  ['im', 'in'],
  ['ins', 'in'],
  ['ums', 'um'],
  ['vom', 'von'],
  ['zum', 'zu'],
  ['zur', 'zu'],
]);
