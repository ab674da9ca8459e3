import type { Node, Tree } from '../../parser/tree.ts';
import { isSaying } from '../lexicon/attitudes.ts';
import { isCaseThinkable } from '../case.ts';
import { dependent, dependents, subtree } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „**Ein Vertrag**, der niemanden schütze, nütze nichts, sagte sie“: before what is said stands its subject, parted from the verb by a
 * clause of its own, and is no object of the verb of saying behind; neither are its adverbs.
 */
export function raiseSaidSubject(tree: Tree): Tree {
  const saying = tree.nodes[tree.root];
  if (saying?.upos !== 'VERB' || !isSaying(lemmaOfVerb(tree, saying.index))) return tree;
  for (const said of dependents(tree, saying.index, 'ccomp', 'parataxis')) {
    if (said.index > saying.index) continue;
    const role = roleBefore(tree, saying, said);
    if (role)
      return changeTree(tree, new Map([[role.index, { head: said.index, deprel: 'nsubj' }]]));
    const noun =
      nounBefore(tree, saying, finiteOf(tree, said)) ?? nounBehindQuality(tree, saying, said);
    if (noun) return changeTree(tree, asArgument(tree, noun, said));
  }
  const said = dependent(tree, saying.index, 'ccomp');
  return said && said.index < saying.index ? raiseAdverbs(tree, said, saying) : tree;
}

/** „**Den Kollegen**, einen Piloten, habe er gewarnt, sagte sie“: by its case and what else may be the subject it is that or the object. */
function asArgument(tree: Tree, { index }: Node, said: Node): Map<number, Change> {
  const other = dependent(tree, said.index, 'nsubj');
  const isObject =
    !isCaseThinkable(tree, index, 'Nom') ||
    (other !== undefined && isCaseThinkable(tree, index, 'Acc'));
  const changes = new Map<number, Change>([
    [index, { head: said.index, deprel: isObject ? 'obj' : 'nsubj' }],
  ]);
  for (const part of dependents(tree, index, 'conj'))
    if (isBetweenCommas(tree, part)) changes.set(part.index, { deprel: 'appos' });
  if (other && !isObject && /^(?:sie|es)$/.test(other.lower))
    changes.set(other.index, { deprel: 'obj' });
  return changes;
}

/** „Das reiche **hinten** und **vorne** nicht, sagt sie“: what stands behind the verb of what is said and before the comma is of it. */
function raiseAdverbs(tree: Tree, said: Node, saying: Node): Tree {
  if (tree.nodes[finiteOf(tree, saying) - 1]?.form !== ',') return tree;
  const adverbs = dependents(tree, saying.index, 'advmod', 'obl').filter(
    ({ index }) => index > said.index && index < saying.index - 1,
  );
  return changeTree(tree, new Map(adverbs.map(({ index }) => [index, { head: said.index }])));
}

function finiteOf(tree: Tree, { index }: Node): number {
  return Math.min(
    index,
    ...dependents(tree, index, 'aux', 'aux:pass', 'cop').map((helper) => helper.index),
  );
}

/** The noun whose own clause ends straight before the inflected verb. */
function nounBefore(tree: Tree, saying: Node, finite: number): Node | undefined {
  if (tree.nodes[finite - 1]?.form !== ',') return undefined;
  return dependents(tree, saying.index, ...labels).find(
    ({ index, upos }) =>
      index < finite &&
      /^(NOUN|PROPN)$/.test(upos) &&
      dependent(tree, index, 'case') === undefined &&
      dependents(tree, index, 'acl', 'ccomp', 'appos', 'conj').some(
        (part) =>
          Math.max(...subtree(tree, part.index)) >= finite - 2 &&
          (!/^(?:appos|conj)$/.test(part.deprel) || isBetweenCommas(tree, part)),
      ),
  );
}

/** „Den Kollegen**, einen erfahrenen Piloten,** habe er …“: what else somebody is, and no list. */
function isBetweenCommas(tree: Tree, part: Node): boolean {
  const first = Math.min(...subtree(tree, part.index).filter((at) => tree.nodes[at]?.form !== ','));
  return tree.nodes[first - 1]?.form === ',' && dependent(tree, part.index, 'cc') === undefined;
}

/** „**Auslöser** des Streits sei ein Brief, sagte Roth“: straight before the copula stands the subject or what it is, and nothing that is said by itself. */
function roleBefore(tree: Tree, saying: Node, said: Node): Node | undefined {
  const copula = dependents(tree, said.index, 'cop')[0];
  if (!copula || copula.index > said.index || dependent(tree, said.index, 'nsubj'))
    return undefined;
  return dependents(tree, saying.index, 'ccomp', 'nsubj', 'obj', 'dep').find(
    (role) =>
      role.index < copula.index &&
      role.upos === 'NOUN' &&
      dependents(tree, role.index, 'case', 'cop', 'mark', 'nsubj').length === 0 &&
      subtree(tree, role.index).findLast((at) => tree.nodes[at]?.upos !== 'PUNCT') ===
        copula.index - 1,
  );
}

/** „Nötig sei **ein Gesetz**, das die Mieter schütze, sagte Roth“: the noun straight behind the copula. */
function nounBehindQuality(tree: Tree, saying: Node, said: Node): Node | undefined {
  if (
    (said.upos !== 'ADJ' && !hasOtherSubject(tree, saying)) ||
    tree.nodes[finiteOf(tree, saying) - 1]?.form !== ','
  )
    return undefined;
  const copula = dependents(tree, said.index, 'cop')[0];
  if (
    !copula ||
    !isStraightBehind(tree, said, copula) ||
    dependents(tree, said.index, 'nsubj').length > 0
  )
    return undefined;
  return dependents(tree, saying.index, 'nsubj', 'obj').find(
    ({ index, upos }) =>
      index > copula.index &&
      index < saying.index &&
      /^(NOUN|PROPN)$/.test(upos) &&
      dependents(tree, index, 'case').length === 0 &&
      subtree(tree, index)[0] === copula.index + 1,
  );
}

/** *Schuld **seien**, Schuld an der Verteuerung **seien*** */
function isStraightBehind(tree: Tree, said: Node, copula: Node): boolean {
  return (
    copula.index === said.index + 1 ||
    (said.upos === 'NOUN' &&
      copula.index > said.index &&
      dependents(tree, said.index, 'nmod', 'advmod').some(
        ({ index }) => subtree(tree, index).at(-1) === copula.index - 1,
      ))
  );
}

/** „Schuld seien die Preise, **hieß es**“: the verb behind has one of its own. */
function hasOtherSubject(tree: Tree, { index }: Node): boolean {
  return dependents(tree, index, 'nsubj', 'expl').some((other) => other.index > index);
}

const labels = ['ccomp', 'nsubj', 'obj', 'obl', 'obl:arg', 'dep'];
