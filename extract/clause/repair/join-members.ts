import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { isCaseThinkable } from '../case.ts';
import { dependent, lower } from '../navigate.ts';
import { changeTree } from './change-tree.ts';

/**
 * „Drei Firmen meldeten Insolvenz an, **darunter** die Werft“: what stands behind *darunter* is one of those before it and
 * takes part in the same; it is joined to them like a conjunct.
 */
export function joinMembers(tree: Tree): Tree {
  for (const marker of tree.nodes) {
    if (!isMarker(tree, marker)) continue;
    const member = memberBehind(tree, marker);
    const whole = member && wholeBefore(tree, marker, member);
    if (!member || !whole) continue;
    const joined = changeTree(
      tree,
      new Map([[member.index, { head: whole.index, deprel: 'conj' }]]),
    );
    const were = tree.nodes[endOf(tree, marker) - 1];
    return changeTree(
      joined,
      new Map(
        [marker, ...(were && isBeing(were) ? [were] : [])].map(({ index }) => [
          index,
          { head: member.index, deprel: 'cc' },
        ]),
      ),
    );
  }
  return tree;
}

/** *darunter*, or *ihnen* in *unter ihnen*, *denen* in *unter denen*, behind a comma. */
function isMarker(tree: Tree, node: Node): boolean {
  const under = tree.nodes[node.index - 1];
  if (lower(node) === 'darunter') return under?.form === ',';
  return (
    /^(ihnen|denen)$/.test(lower(node)) &&
    under !== undefined &&
    lower(under) === 'unter' &&
    tree.nodes[under.index - 1]?.form === ','
  );
}

/** The first noun that hangs on nothing inside the insertion, which has no inflected verb. */
function memberBehind(tree: Tree, marker: Node): Node | undefined {
  const words = tree.nodes.slice(marker.index + 1, endOf(tree, marker));
  const inside = words.filter((node, at) => at < words.length - 1 || !isBeing(node));
  if (inside.some((node) => node.upos === 'VERB' || node.upos === 'AUX')) return undefined;
  return inside.find(
    (node) =>
      /^(NOUN|PROPN|ADJ)$/.test(node.upos) &&
      (node.head <= marker.index || node.head >= (inside.at(-1)?.index ?? 0) + 1) &&
      dependent(tree, node.index, 'case') === undefined,
  );
}

/** Where the insertion ends: at the next mark. */
function endOf({ nodes }: Tree, marker: Node): number {
  const end = nodes.findIndex((node) => node.index > marker.index && /^[.,;:!?]$/.test(node.form));
  return end < 0 ? nodes.length : end;
}

/** „unter denen auch Kinder **waren**“: names members like *darunter*. */
function isBeing({ form, upos }: Node): boolean {
  return upos === 'AUX' && /^(waren?|sind|ist|seien|sei)$/.test(form);
}

/** The nearest plural argument before in a case that the member may have, rather one of its kind: towns are among *Kommunen*, not among *Gebühren*. */
function wholeBefore(tree: Tree, marker: Node, member: Node): Node | undefined {
  const wholes = tree.nodes
    .slice(0, marker.index)
    .filter(
      (node) =>
        node.upos === 'NOUN' &&
        (isArgument(node) || isCounted(tree, node) || isCountedPart(tree, node, marker)) &&
        (node.feats['Number'] === 'Plur' || dependent(tree, node.index, 'nummod') !== undefined) &&
        mayShareCase(tree, node, member),
    );
  const whole = wholes.findLast((node) => isOfKind(member, node)) ?? wholes.at(-1);
  return whole && isCounted(tree, whole) ? tree.nodes[whole.head] : whole;
}

function isArgument({ deprel }: Node): boolean {
  return /^(nsubj|nsubj:pass|obj|obl:arg|obl|conj)$/.test(deprel);
}

/** „60 der **Kommunen**“ */
function isCounted(tree: Tree, node: Node): boolean {
  return node.deprel === 'nmod' && tree.nodes[node.head]?.upos === 'NUM';
}

/** „Sanktionen gegen **vier Banken**, darunter …“: with a number, straight before the comma. */
function isCountedPart(tree: Tree, node: Node, marker: Node): boolean {
  const comma = lower(marker) === 'darunter' ? marker.index - 1 : marker.index - 2;
  return (
    node.deprel === 'nmod' &&
    node.index === comma - 1 &&
    dependent(tree, node.index, 'nummod') !== undefined &&
    dependent(tree, node.index, 'case') !== undefined
  );
}

/** *darunter **einen Lehrer*** is among the objects. */
function mayShareCase(tree: Tree, { deprel }: Node, member: Node): boolean {
  if (deprel.startsWith('nsubj')) return isCaseThinkable(tree, member.index, 'Nom');
  return deprel !== 'obj' || isCaseThinkable(tree, member.index, 'Acc');
}

function isOfKind({ name, lemma }: Node, whole: Node): boolean {
  const type = maybeTypeOfNoun(whole.lemma) ?? '';
  if (name === undefined)
    return /^(Person|Group)$/.test(type) && isOfPeople(maybeTypeOfNoun(lemma) ?? '');
  return kinds[name.type].test(type);
}

/** *ein Kind, die Mannschaft* */
function isOfPeople(type: string): boolean {
  return /^(Person|Group|Organization)$/.test(type);
}

const kinds = {
  LOC: /^(Place|Country|Organization)$/,
  PER: /^(Person|Group)$/,
  ORG: /^Organization$/,
  OTH: /^(Work|Product)$/,
};
