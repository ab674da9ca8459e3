import { dependent, dependents, nodeAt, subtree } from '../clause/navigate.ts';
import { isLooseApposition, phraseWords } from '../clause/phrase.ts';
import type { Node, Tree } from '../parser/tree.ts';

/** A person with an office is both: *der Maler* and *Emil Roth*. */
export function namings(tree: Tree, head: number): (readonly number[])[] {
  const name = maybeName(tree, head);
  if (!name) return [wordsOf(tree, head)];
  const own = phraseWords(tree, name.index);
  const office = phraseWords(tree, head, new Set(subtree(tree, name.index)));
  const isOne =
    dependent(tree, head, 'det', 'det:poss') && nodeAt(tree, head).feats['Number'] !== 'Plur';
  return isOne ? [office, own] : [own];
}

/** What a loose apposition calls a thing: *der erste Roman, „Heimkehr“*. */
export function appositionsOf(tree: Tree, head: number): number[] {
  return dependents(tree, head, 'appos')
    .filter(
      (node) =>
        node.index > head && isLooseApposition(tree, node) && !/^(Jr|Sr)\.?$/.test(node.form),
    )
    .map((node) => node.index);
}

/** The words of a phrase, with the limit of its number: ***mehr als** zwanzig Bücher*. */
export function wordsOf(tree: Tree, head: number, cut?: ReadonlySet<number>): readonly number[] {
  const words = phraseWords(tree, head, cut);
  const [first = head] = words;
  const isLimited =
    nodeAt(tree, first).upos === 'NUM' &&
    tree.nodes[first - 1]?.form === 'als' &&
    /^(mehr|weniger)$/i.test(tree.nodes[first - 2]?.form ?? '');
  return withQuotes(tree, isLimited ? [first - 2, first - 1, ...words] : words);
}

/** The name right behind a common noun. */
export function maybeName(tree: Tree, head: number): Node | undefined {
  return dependents(tree, head, 'appos').find(
    (node) => node.index === head + 1 && node.upos === 'PROPN' && node.name?.type === 'PER',
  );
}

/** „Heimkehr,“: a comma before the closing mark does not end the quotation. */
function withQuotes(tree: Tree, words: readonly number[]): readonly number[] {
  const before = (words[0] ?? 0) - 1;
  const after = (words.at(-1) ?? 0) + 2;
  const isQuoted =
    /^(``|["„»“])$/.test(tree.nodes[before]?.form ?? '') &&
    tree.nodes[after - 1]?.form === ',' &&
    /^(''|["“«”])$/.test(tree.nodes[after]?.form ?? '');
  return isQuoted ? [before, ...words, after] : words;
}
