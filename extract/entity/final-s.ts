import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { NameSpan } from './name-span.ts';
import { isPersonNoun } from './name-words.ts';

type WordRange = Pick<NameSpan, 'first' | 'last'>;

/** *Tammemets war verschwunden*, *für Papadakis*: a name in -s where no genitive can stand has its -s at all times. */
export function keepsFinalS(tree: Tree, { first, last }: WordRange): boolean {
  if (!/[^s]s$/.test(nodeAt(tree, last).form) || isBeforeNoun(tree, last)) return false;
  const top = topOf(tree, first, last);
  const [preposition] = dependents(tree, top.index, 'case');
  if (preposition) return /^(?:obl|nmod|obj)/.test(top.deprel) && !governsGenitive(preposition);
  const isAtVerb = top.head >= 0 && /^(?:VERB|AUX|ADJ)$/.test(nodeAt(tree, top.head).upos);
  return (
    isAtVerb && /^(?:nsubj|obj|iobj)/.test(top.deprel) && tree.nodes[first - 1]?.upos !== 'NOUN'
  );
}

/** *gegen Jens Petersens Bruder*, *Brandts Enkelin*: the genitive before its noun. */
export function isGenitiveBefore(tree: Tree, { first, last }: WordRange): boolean {
  const next = tree.nodes[last + 1];
  if (next?.upos !== 'NOUN') return false;
  const behindPreposition = dependents(tree, topOf(tree, first, last).index, 'case').length > 0;
  return isPersonNoun(next) || (behindPreposition && tree.nodes[first - 1]?.upos === 'ADP');
}

/** *als enger Freund **Kellners***: a genitive behind its noun, which is somebody else; *Trainer Peters* stands beside its noun. */
export function isGenitiveBehind(tree: Tree, { first, last }: WordRange): boolean {
  if (!/\p{Ll}s$/u.test(nodeAt(tree, last).form)) return false;
  const top = topOf(tree, first, last);
  const noun = tree.nodes[first - 1];
  return top.deprel === 'nmod' && noun?.upos === 'NOUN' && top.head === noun.index;
}

function topOf(tree: Tree, first: number, last: number): Node {
  const inside = tree.nodes.slice(first, last + 1);
  return inside.find(({ head }) => head < first || head > last) ?? nodeAt(tree, first);
}

/** A noun may follow an adjective: *Berzins düstere Musik*. */
function isBeforeNoun(tree: Tree, last: number): boolean {
  const [next, second] = tree.nodes.slice(last + 1, last + 3);
  return next?.upos === 'NOUN' || (next?.upos === 'ADJ' && second?.upos === 'NOUN');
}

function governsGenitive(preposition: Node): boolean {
  return withGenitive.test(lower(preposition));
}

const withGenitive =
  /^(?:wegen|während|trotz|statt|anstatt|anstelle|innerhalb|außerhalb|oberhalb|unterhalb|jenseits|diesseits|beiderseits|inmitten|mithilfe|anhand|aufgrund|infolge|seitens|zugunsten|zuungunsten|zulasten|angesichts|anlässlich|bezüglich|hinsichtlich|namens|mittels|kraft|dank|unweit|um|ungeachtet|unbeschadet|abseits|ausschließlich|einschließlich|nördlich|südlich|östlich|westlich|nordöstlich|nordwestlich|südöstlich|südwestlich|links|rechts|laut)$/;
