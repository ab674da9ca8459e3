import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, lower, nodeAt } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';
import { maybeInfinitive } from '../lexicon/infinitives.ts';
import { isYear } from '../lexicon/time-nouns.ts';
import { maybeCarried } from '../carried.ts';

/**
 * „das vom Bund finanzierte **und** vom Land betriebene Institut“: *und* between two attributes of a noun, and what stands before it, belong
 * to them, as does the amount of „das **400 Kilogramm** schwere Teil“ · „der **1998** von Brüdern gegründete Verlag“, „die noch **bis Juni** geltende Frist“: what stands behind the article belongs to the
 * participle.
 */
export function joinAttributes(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const node of tree.nodes) {
    if (node.upos === 'CCONJ') joinBoth(tree, node, changes);
    else if (node.upos === 'ADP') {
      joinNested(tree, node, changes);
      joinPhrase(tree, node, changes);
    } else if (node.upos === 'NUM' && isYear(node.form)) joinYear(tree, node, changes);
    else if (node.upos === 'ADJ') {
      joinAmount(tree, node, changes);
      joinCarried(tree, node, changes);
    }
  }
  return changeTree(tree, changes);
}

function joinBoth(tree: Tree, und: Node, changes: Map<number, Change>): void {
  const first = tree.nodes[und.index - 1];
  const noun = first && attributed(tree, first);
  if (!first || !noun || noun.index < und.index) return;
  const second = tree.nodes
    .slice(und.index + 2, noun.index)
    .find((node) => node.upos === 'ADJ' && node.head === noun.index && node.deprel === 'amod');
  if (!second) return;
  if (und.head !== second.index) changes.set(und.index, { head: second.index, deprel: 'cc' });
  for (const at of tree.children[second.index] ?? [])
    if (at < und.index) changes.set(at, { head: first.index });
}

function joinNested(tree: Tree, outer: Node, changes: Map<number, Change>): void {
  const inner = tree.nodes[outer.index + 1];
  const agent = inner?.upos === 'ADP' ? tree.nodes[inner.head] : undefined;
  const participle = agent && tree.nodes[agent.index + 1];
  const noun = participle && attributed(tree, participle);
  if (!agent || !noun || outer.head !== agent.index || noun.index !== participle.index + 1) return;
  const before = tree.nodes[outer.index - 1];
  const isBehindNoun = before?.upos === 'NOUN' && before.head === noun.head;
  changes.set(outer.index, { head: noun.index, deprel: 'case' });
  changes.set(agent.index, { head: participle.index, deprel: 'obl' });
  changes.set(
    noun.index,
    isBehindNoun ? { head: before.index, deprel: 'nmod' } : { deprel: 'obl' },
  );
}

/** The noun whose attribute a word is. */
function attributed(tree: Tree, node: Node): Node | undefined {
  return node.upos === 'ADJ' && node.deprel === 'amod' ? nodeAt(tree, node.head) : undefined;
}

function joinYear(tree: Tree, year: Node, changes: Map<number, Change>): void {
  const article = tree.nodes[year.index - 1];
  const noun = article?.upos === 'DET' ? tree.nodes[article.head] : undefined;
  if (!noun || noun.index < year.index) return;
  const participle = tree.nodes
    .slice(year.index + 1, noun.index)
    .find((node) => attributed(tree, node) === noun);
  if (participle && year.head !== participle.index)
    changes.set(year.index, { head: participle.index, deprel: 'obl' });
}

function joinAmount(tree: Tree, quality: Node, changes: Map<number, Change>): void {
  const unit = tree.nodes[quality.index - 1];
  if (unit?.upos !== 'NOUN' || !measuring.test(lower(quality))) return;
  const noun = attributed(tree, quality);
  const many = tree.nodes[unit.index - 1];
  const isMany = /^(Million(en)?|Milliarden?)$/.test(many?.form ?? '');
  const number = tree.nodes[unit.index - (isMany ? 2 : 1)];
  const article = tree.nodes[unit.index - (isMany ? 3 : 2)];
  if (!noun || number?.upos !== 'NUM' || number.head !== (isMany ? many! : unit).index) return;
  if (article?.upos === 'ADP' && article.head === unit.index) return; // *in zwei Jahren schwere Lasten*
  if (unit.head !== quality.index) changes.set(unit.index, { head: quality.index, deprel: 'nmod' });
  if (article?.upos === 'DET' && article.head >= number.index && article.head <= unit.index)
    changes.set(article.index, { head: noun.index });
}

/** „ein vom Land **in Auftrag** gegebenes Gutachten“: *in Auftrag* belongs to its verb, not to the land. */
function joinCarried(tree: Tree, participle: Node, changes: Map<number, Change>): void {
  const noun = tree.nodes[participle.index - 1];
  const host = noun?.deprel === 'nmod' ? attributed(tree, participle) : undefined;
  if (!noun || !host || noun.head > noun.index) return;
  const article = dependent(tree, host.index, 'det', 'det:poss');
  const above = nodeAt(tree, noun.head);
  if (above.head !== participle.index && (!article || article.index > above.index)) return;
  const lemma = maybeInfinitive(participle.lower.replace(/e[mnrs]?$/, ''), 'participle');
  if (lemma !== undefined && maybeCarried(tree, participle, lemma))
    changes.set(noun.index, { head: participle.index, deprel: 'obl' });
}

/** What is so many metres, tonnes or years. */
const measuring = /^(teur|schwer|lang|hoh|breit|tief|groß|dick|weit|alt|stark|entfernt)e[mnrs]?$/;

function joinPhrase(tree: Tree, preposition: Node, changes: Map<number, Change>): void {
  const before = tree.nodes[preposition.index - 1];
  const article = before?.upos === 'ADV' ? tree.nodes[before.index - 1] : before;
  const noun = article?.upos === 'DET' ? tree.nodes[article.head] : undefined;
  const inner = tree.nodes[preposition.head];
  if (!noun || !inner || inner.index < preposition.index || inner.index >= noun.index) return;
  if (!/^(obl|nmod|advmod)$/.test(inner.deprel)) return;
  const participle = tree.nodes
    .slice(inner.index + 1, noun.index)
    .find((node) => attributed(tree, node) === noun);
  if (participle && inner.head !== participle.index && !isInside(inner, article, noun))
    changes.set(inner.index, { head: participle.index, deprel: 'obl' });
}

/** Hangs it on another word of the attribute already? */
function isInside({ head }: Node, article: Node | undefined, noun: Node): boolean {
  return article !== undefined && article.index < head && head < noun.index;
}
