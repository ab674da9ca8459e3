import type { NameTag, Node, Tree } from '../../parser/tree.ts';
import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import { dependent, dependents, nodeAt } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';
import { findQuotations } from './find-quotations.ts';

/** „druckte das Fachblatt »**Polar Letters**«“: a quoted name right behind the word for what it is hangs on it. */
export function joinQuotedNames(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const { first, last } of findQuotations(tree)) {
    const noun = tree.nodes[first - 2];
    const name = noun && isKind(tree, noun) ? nameOf(tree, noun, { first, last }) : undefined;
    if (noun && name) changes.set(name.index, { head: noun.index, deprel: 'appos' });
  }
  return changeTree(tree, changes);
}

/** An argument with its article, of a verb that calls nothing by a name. */
function isKind(tree: Tree, { index, upos, lemma, feats, head, deprel }: Node): boolean {
  return (
    upos === 'NOUN' &&
    head >= 0 &&
    feats['Number'] !== 'Plur' &&
    /^(nsubj|nsubj:pass|obj|obl|obl:arg)$/.test(deprel) &&
    /^(Organization|Work|Product|Place|Event)$/.test(maybeTypeOfNoun(lemma) ?? '') &&
    dependents(tree, index, 'det').some(({ form }) => /^d(er|ie|as|en|em)$/i.test(form)) &&
    !/^(nennen|taufen|heißen|titulieren|betiteln|umbenennen|rufen)$/.test(lemmaOfVerb(tree, head))
  );
}

/** The word of the quotation that hangs on the verb beside the noun, where no verb is quoted. */
function nameOf(
  tree: Tree,
  noun: Node,
  { first, last }: { first: number; last: number },
): Node | undefined {
  if (last - first > 7 || !/^[\p{Lu}\d]/u.test(nodeAt(tree, first).form)) return undefined;
  const words = tree.nodes.slice(first, last + 1);
  if (words.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return undefined;
  const tops = words.filter(({ head, upos }) => upos !== 'PUNCT' && (head < first || head > last));
  const [name] = tops;
  const isBeside =
    tops.length === 1 &&
    name?.head === noun.head &&
    /^(PROPN|NOUN|X)$/.test(name.upos) &&
    /^(nsubj|nsubj:pass|obj|obl|obl:arg|dep)$/.test(name.deprel);
  return isBeside ? name : undefined;
}

/** „mit Büchners »**Woyzeck**«“: the quoted title is what the sentence speaks of, and who made it stands before it in the genitive. */
export function joinQuotedWorks(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const { first, last } of findQuotations(tree)) {
    const maker = tree.nodes[first - 2];
    const title = maker && isMaker(tree, maker) ? titleOf(tree, maker, first, last) : undefined;
    if (maker && title) join(tree, { maker, title, first, last }, changes);
  }
  return changeTree(tree, changes);
}

function isMaker(tree: Tree, node: Node): boolean {
  return (
    node.upos === 'PROPN' &&
    node.name?.type !== 'LOC' &&
    /\p{Ll}s$/u.test(node.form) &&
    (node.name?.type === 'PER' || node.feats['Case'] === 'Gen' || node.lemma !== node.form) &&
    dependent(tree, node.index, 'det') === undefined
  );
}

/** The word of a short quotation that the others hang on, when it hangs on its maker or beside it. */
function titleOf(tree: Tree, maker: Node, first: number, last: number): Node | undefined {
  if (last - first > 7) return undefined;
  const tops = tree.nodes
    .slice(first, last + 1)
    .filter(({ head, upos }) => upos !== 'PUNCT' && (head < first || head > last));
  const [title] = tops;
  const isOne = tops.length === 1 && title !== undefined && /^(NOUN|PROPN|ADJ)$/.test(title.upos);
  return isOne && [maker.index, maker.head].includes(title.head) ? title : undefined;
}

interface QuotedWork {
  readonly maker: Node;
  readonly title: Node;
  readonly first: number;
  readonly last: number;
}

function join(tree: Tree, work: QuotedWork, changes: Map<number, Change>): void {
  const { maker, title, first, last } = work;
  for (let at = first; at <= last; at++) changes.set(at, { name: workName(at === first) });
  changes.set(title.index, { ...changes.get(title.index), ...placeOf(tree, work), upos: 'PROPN' });
  for (const preposition of dependents(tree, maker.index, 'case'))
    changes.set(preposition.index, { head: title.index });
  changes.set(maker.index, { head: title.index, deprel: 'nmod' });
}

/** Where the title hangs: where its maker hung; „das Haus Büchners »Woyzeck«“: beside what neither is a part of. */
function placeOf(tree: Tree, { maker, title }: QuotedWork): Change {
  const own = title.head === maker.head && !/^(appos|flat|nmod)$/.test(title.deprel);
  if (own) return {};
  const host = tree.nodes[maker.head];
  const verb = host?.deprel === 'nsubj' ? nodeAt(tree, host.head) : undefined;
  return maker.deprel === 'appos' &&
    verb?.upos === 'VERB' &&
    dependent(tree, verb.index, 'obj') === undefined
    ? { head: verb.index, deprel: 'obj' }
    : { head: maker.head, deprel: maker.deprel };
}

function workName(begins: boolean): NameTag {
  return { type: 'OTH', begins };
}
