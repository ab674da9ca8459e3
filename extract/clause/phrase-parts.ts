import type { Node, Tree } from '../parser/tree.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';
import { isYear } from './lexicon/time-nouns.ts';

/** „Wolf, **von Haus aus Optiker**, …“: a phrase behind a comma. */
export function isInserted(tree: Tree, node: Node): boolean {
  if (node.deprel !== 'nmod') return false;
  const mark = dependent(tree, node.index, 'case');
  return mark !== undefined && tree.nodes[mark.index - 1]?.form === ',';
}

/** „**1,80 Meter** groß“ */
export function isMeasure(tree: Tree, head: number, node: Node): boolean {
  return (
    nodeAt(tree, head).upos === 'ADJ' &&
    node.index === head - 1 &&
    dependent(tree, node.index, 'nummod') !== undefined &&
    dependent(tree, node.index, 'case') === undefined
  );
}

/** „ist **mit 12 Prozent** die Familie Ott“, „war **1987** der Chemiker Berg“: what stands between copula and predicate tells of both. */
export function isBeforePredicate(tree: Tree, head: number, node: Node): boolean {
  if (node.index > head) return false;
  // „ist **nach Angaben der Ärzte** stabil“
  if (nodeAt(tree, head).upos === 'ADJ')
    return (
      node.deprel === 'nmod' &&
      dependent(tree, head, 'cop') !== undefined &&
      dependent(tree, node.index, 'case') !== undefined
    );
  if (isYear(node.form))
    return dependents(tree, head, 'det').some(({ index }) => index > node.index && index < head);
  return (
    dependent(tree, head, 'cop') !== undefined && dependent(tree, node.index, 'case') !== undefined
  );
}

/** „bleibt **wie** gewohnt geöffnet“ */
export function isAsUsual({ nodes }: Tree, { lower: form, index }: Node): boolean {
  return (
    form === 'wie' &&
    /^(gewohnt|üblich|geplant|vorgesehen|bisher)$/.test(nodes[index + 1]?.lower ?? '')
  );
}

/** „ist nicht **mehr** möglich“, „nicht **länger** tragbar“, „noch **einmal** geöffnet“: says that it ends, or how often it is so. */
export function isNoLonger({ nodes }: Tree, { lower: form, index }: Node): boolean {
  if (form !== 'mehr' && form !== 'länger' && form !== 'einmal') return false;
  const before = nodes[index - 1]?.lower ?? '';
  if (form === 'einmal') return before === 'noch';
  return /^(nicht|nie|niemals|kaum)$/.test(before) && nodes[index + 1]?.lower !== 'als';
}

/** „**Nicht alle** (*keineswegs alle*) Mitglieder stimmten zu“, „**nicht jeder** freut sich“: with the subject it says how many, and the others did. */
export function isNotAll({ nodes }: Tree, at: number): boolean {
  const next = nodes[at + 1];
  const word = nodes[at]?.lower;
  if ((word !== 'nicht' && word !== 'keineswegs') || !next || !all.test(next.lower)) return false;
  const noun = next.deprel === 'det' ? nodes[next.head] : next;
  return noun !== undefined && noun.deprel.startsWith('nsubj');
}

/** The words of a phrase with *nicht* before *alle, jeder*. */
export function withNotAll(tree: Tree, words: readonly number[]): readonly number[] {
  const before = (words[0] as number) - 1;
  return isNotAll(tree, before) ? [before, ...words] : words;
}

const all = /^(alle[rs]?|jede[rs]?|sämtliche)$/;

/** „**nicht** weniger als drei“ is at least as many, „**so** gut wie fertig“ nearly, „**so** teuer wie bisher“ and „doppelt **so** alt“ compare. */
export function isLeast(tree: Tree, node: Node): boolean {
  if (!/^(nicht|so)$/.test(lower(node))) return false;
  if (isSuch(tree, node)) return true;
  const [next, than] = tree.nodes.slice(node.index + 1, node.index + 3).map(lower);
  return lower(node) === 'so'
    ? /^(doppelt|halb|dreimal|viermal|mal)$/.test(tree.nodes[node.index - 1]?.lower ?? '') ||
        (than === 'wie' &&
          (/^(gut|viele?|wenige?)$/.test(next ?? '') || isCompared(tree, node.index + 1)))
    : /^(weniger|mehr)$/.test(next ?? '') && than === 'als';
}

/** *teuer wie bisher*, with what it is compared with below it. */
function isCompared(tree: Tree, quality: number): boolean {
  const other = tree.nodes[nodeAt(tree, quality + 1).head];
  return (
    nodeAt(tree, quality).upos === 'ADJ' &&
    other?.head === quality &&
    /^(obl|nmod)$/.test(other.deprel)
  );
}

/** „verkraftet **so einen** Verlust nicht“: one like it; but „…, so ein Sprecher“. */
function isSuch({ nodes }: Tree, { index, head, lower: form }: Node): boolean {
  const article = nodes[index + 1];
  return (
    form === 'so' &&
    article?.head === head &&
    /^eine?[nmrs]?$/.test(article.lower) &&
    nodes[index - 1]?.upos !== 'PUNCT'
  );
}
