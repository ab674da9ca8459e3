import type { Node, Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { dependents, lower, nodeAt } from './navigate.ts';
import { findVerb, type VerbComplex } from './verb.ts';

/** „fiel **so heftig, dass** der Bach stieg“, „zu müde, **als dass** er fährt“: what comes of it, and no content of the verb. */
export function isConsequence(
  tree: Tree,
  { index, deprel }: Node,
  { mark, above }: { mark: string; above: VerbComplex },
): boolean {
  if ((mark !== 'dass' && mark !== 'daß' && mark !== 'als') || deprel === 'conj') return false;
  if (inward.test(above.lemma)) return false;
  const dass = dassOf(tree, index);
  if (dass === undefined) return false;
  if (lower(nodeAt(tree, dass - 1)) === 'als' || isSoThat(tree, dass)) return true;
  if (mark === 'als' || nodeAt(tree, dass - 1).form !== ',') return false;
  for (let at = dass - 2; at > 0; at--) {
    const node = nodeAt(tree, at);
    if (
      /^[.;:,„“»«"]$/.test(node.form) ||
      /^(wie|dar(an|auf|über|um|in|von|unter)|da(für|mit|von|vor|zu))$/.test(node.lower)
    )
      return false;
    if (/^(so|derart|dermaßen)$/.test(node.lower))
      return (
        at + 1 !== above.finite &&
        /^(ADJ|ADV|VERB|PUNCT|DET)$/.test(nodeAt(tree, at + 1).upos) &&
        !/^(der|die|das|ein|eine)$/.test(nodeAt(tree, at + 1).lower) &&
        findVerb(tree, index).mood !== 'reported'
      );
  }
  return false;
}

/** „Es regnet kaum, **so dass** die Pegel sinken“ */
function isSoThat(tree: Tree, dass: number): boolean {
  return tree.nodes[dass - 1]?.lower === 'so' && tree.nodes[dass - 2]?.form === ',';
}

/** „hofft **so sehr, dass** sie kommt“: with these it stays what is hoped. */
const inward =
  /^(hoffen|glauben|wünschen|fürchten|befürchten|ersehnen|bedauern|bereuen|freuen|ärgern|wollen)$/;

function dassOf(tree: Tree, head: number): number | undefined {
  return dependents(tree, head).find(
    (word) => word.index > 1 && word.index < head && /^(dass|daß)$/.test(lower(word)),
  )?.index;
}

/** Is a clause linked as what comes of the one above it, and only as much as that is so: *nicht so laut, dass …*? */
export function isResult(tree: Tree, { link, mark, head }: Clause): boolean {
  const dass = link === 'adverbial' && mark === 'dass' ? dassOf(tree, head) : undefined;
  return dass !== undefined && !isSoThat(tree, dass);
}

/** „zu müde, **als dass** er hätte fahren können“ */
export function isOutOfReach(tree: Tree, { link, mark, head }: Clause): boolean {
  if (link !== 'adverbial' || !/^(als|dass)$/.test(mark ?? '')) return false;
  const dass = dassOf(tree, head);
  return dass !== undefined && lower(nodeAt(tree, dass - 1)) === 'als';
}

/** „bat um Geduld, **denn** die Arbeiten seien schwierig“: says why, and is not what was asked or said. */
export function isReason(tree: Tree, { index, head }: Node): boolean {
  return (
    head >= 0 &&
    head < index &&
    dependents(tree, index, 'mark', 'cc', 'advmod').some(
      (word) => word.lower === 'denn' && tree.nodes[word.index - 1]?.form === ',',
    )
  );
}
