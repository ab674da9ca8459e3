import { dependent, dependents, nodeAt, subtree } from '../clause/navigate.ts';
import { maybePreposition } from '../clause/phrase.ts';
import type { Node, Tree } from '../parser/tree.ts';

/**
 * One run of words for each conjunct of the last coordination among them:
 * *Renten für Lehrer und Boten* → *Renten für Lehrer*, *Renten für Boten*.
 */
export function eachConjunct(tree: Tree, words: readonly number[]): (readonly number[])[] {
  return eachOf(tree, words, (word, inside) => nounsJoinedTo(tree, word, inside));
}

/** *rote und blaue Fahnen* → *rote Fahnen*, *blaue Fahnen*; only of several things. */
export function eachQuality(tree: Tree, words: readonly number[]): (readonly number[])[] {
  return eachOf(tree, words, (word, inside) => qualitiesJoinedTo(tree, word, inside));
}

function eachOf(
  tree: Tree,
  words: readonly number[],
  joinedTo: (word: number, inside: ReadonlySet<number>) => readonly Node[],
): (readonly number[])[] {
  const inside = new Set(words);
  const last = words.findLast((word) => joinedTo(word, inside).length > 0);
  if (last === undefined) return [words];
  const others = joinedTo(last, inside);
  const rest = new Set(others.flatMap((node) => subtree(tree, node.index)));
  return [
    words.filter((word) => !rest.has(word)),
    ...others
      .filter((node) => isAlike(tree, last, node))
      .map((node) => inPlaceOf(tree, words, { first: last, rest, node })),
  ];
}

function nounsJoinedTo(tree: Tree, word: number, inside: ReadonlySet<number>): Node[] {
  if (!/^(NOUN|PROPN)$/.test(nodeAt(tree, word).upos) || isShared(tree, word)) return [];
  return dependents(tree, word, 'conj').filter(
    (node) =>
      inside.has(node.index) && /^(NOUN|PROPN)$/.test(node.upos) && !isExample(tree, node.index),
  );
}

function qualitiesJoinedTo(tree: Tree, word: number, inside: ReadonlySet<number>): Node[] {
  const { deprel, head } = nodeAt(tree, word);
  const isOfSeveral = deprel === 'amod' && nodeAt(tree, head).feats['Number'] === 'Plur';
  if (!isOfSeveral || isShared(tree, word)) return [];
  return dependents(tree, word, 'conj').filter(
    (node) => inside.has(node.index) && node.upos === 'ADJ',
  );
}

/** A conjunct in another case or with another preposition belongs to something else than the parser says. */
function isAlike(tree: Tree, first: number, other: Node): boolean {
  const [own, shared] = [maybePreposition(tree, other.index), maybePreposition(tree, first)];
  if (own !== undefined || shared !== undefined) return own === undefined || own === shared;
  const [ownCase, firstCase] = [other.feats['Case'], nodeAt(tree, first).feats['Case']];
  return ownCase === undefined || firstCase === undefined || ownCase === firstCase;
}

/** *Hör- und Sehtests* share a part; *wie Hasen und Rehe* are examples of one thing. */
function isShared(tree: Tree, word: number): boolean {
  return (
    nodeAt(tree, word).form.endsWith('-') ||
    tree.nodes[word + 1]?.form === '-' ||
    isExample(tree, word)
  );
}

function isExample(tree: Tree, word: number): boolean {
  return dependents(tree, word, 'case').some((node) => node.form === 'wie');
}

/** The words with another conjunct instead of the first, which keeps the preposition if it has none of its own. */
function inPlaceOf(
  tree: Tree,
  words: readonly number[],
  { first, rest, node }: { first: number; rest: ReadonlySet<number>; node: Node },
): readonly number[] {
  const hasPreposition = dependent(tree, node.index, 'case') !== undefined;
  const shared = new Set(
    hasPreposition ? [] : dependents(tree, first, 'case').map((word) => word.index),
  );
  const dropped = new Set(subtree(tree, first).filter((word) => !shared.has(word)));
  const kept = new Set(
    subtree(
      tree,
      node.index,
      (child) => child.head !== node.index || !/^(cc|punct|conj)$/.test(child.deprel),
    ),
  );
  return words.filter((word) => kept.has(word) || (!rest.has(word) && !dropped.has(word)));
}

/** *in Salem, Oregon* → *in Salem*, *in Oregon*: a place and the larger one that it lies in. */
export function eachPlace(tree: Tree, words: readonly number[]): (readonly number[])[] {
  const comma = words.find((word) => partsPlaces(tree, word));
  const cut = comma === undefined ? words : words.filter((word) => word < comma);
  const end = cut.at(-1) as number;
  if (!partsPlaces(tree, end + 1)) return [words];
  const inner = placeBefore(tree, end);
  if (!liesIn(tree, end - inner.size)) return [cut];
  return [cut, [...cut.filter((word) => !inner.has(word)), ...placeAfter(tree, end + 2)]];
}

/** What lies in a town lies in its land; who is mayor *of* a town is not mayor of the land. */
function liesIn(tree: Tree, word: number): boolean {
  return /^(in|bei|nahe|nach|aus)$/i.test(tree.nodes[word]?.form ?? '');
}

function partsPlaces(tree: Tree, word: number): boolean {
  return (
    tree.nodes[word]?.form === ',' && isPlace(tree.nodes[word - 1]) && isPlace(tree.nodes[word + 1])
  );
}

function isPlace(node: Node | undefined): boolean {
  return node?.name?.type === 'LOC';
}

function placeBefore(tree: Tree, end: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let word = end; isPlace(tree.nodes[word]); word--) found.add(word);
  return found;
}

function placeAfter(tree: Tree, start: number): number[] {
  const found = [];
  for (let word = start; isPlace(tree.nodes[word]); word++) found.push(word);
  return found;
}
