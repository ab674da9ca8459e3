import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
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

/** The nearest plural argument before, rather one of the member's kind: towns are among *Kommunen*, not among *Gebühren*. */
function wholeBefore(tree: Tree, marker: Node, member: Node): Node | undefined {
  const wholes = tree.nodes
    .slice(0, marker.index)
    .filter(
      (node) =>
        node.upos === 'NOUN' &&
        (/^(nsubj|nsubj:pass|obj|obl:arg|obl|conj)$/.test(node.deprel) || isCounted(tree, node)) &&
        (node.feats['Number'] === 'Plur' || dependent(tree, node.index, 'nummod') !== undefined),
    );
  const whole = wholes.findLast((node) => isOfKind(member, node)) ?? wholes.at(-1);
  return whole && isCounted(tree, whole) ? tree.nodes[whole.head] : whole;
}

/** „60 der **Kommunen**“ */
function isCounted(tree: Tree, node: Node): boolean {
  return node.deprel === 'nmod' && tree.nodes[node.head]?.upos === 'NUM';
}

function isOfKind({ name }: Node, whole: Node): boolean {
  const kinds =
    name &&
    {
      LOC: /^(Place|Country|Organization)$/,
      PER: /^(Person|Group)$/,
      ORG: /^Organization$/,
      OTH: /^(Work|Product)$/,
    }[name.type];
  return kinds !== undefined && kinds.test(maybeTypeOfNoun(whole.lemma) ?? '');
}
