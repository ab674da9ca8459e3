import type { Node, Tree } from '../../parser/tree.ts';
import { isNoun, lower, nodeAt } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „einen **Rad- und Fußweg**“, „**Nutz-, Militär- und** Sonderfahrzeuge“: words whose last part stands behind the next are no
 * things of their own, nor are the women and men of „**Bürgerinnen und** Bürger“; the noun with that last part heads the phrase, and they are parts of it.
 */
export function joinHangingParts(tree: Tree): Tree {
  let current = joinHangingEnds(tree);
  for (const noun of tree.nodes) {
    const parts = partsBefore(tree, noun);
    if (parts.length > 0) current = join(current, noun.index, parts);
  }
  return current;
}

/** „Rohstoffpreise und **-kosten**“: a last part alone belongs to the noun before it. */
function joinHangingEnds(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const node of tree.nodes) {
    const hyphen = tree.nodes[node.index - 1];
    const joint = tree.nodes[node.index - 2];
    const noun = tree.nodes[node.index - 3];
    if (hyphen?.form !== '-' || hyphen.end !== node.start || noun?.upos !== 'NOUN') continue;
    if (!joint || !/^(und|oder|sowie)$/.test(lower(joint)) || joint.end === hyphen.start) continue;
    changes.set(node.index, { head: noun.index, deprel: 'compound', upos: 'NOUN' });
    changes.set(hyphen.index, { head: node.index });
    changes.set(joint.index, { head: node.index, deprel: 'cc' });
  }
  return changeTree(tree, changes);
}

/** The words before a noun that its last part completes, the first one first. */
function partsBefore(tree: Tree, noun: Node): number[] {
  const joint = tree.nodes[noun.index - 1];
  if (!isNoun(noun) || !joint || !/^(und|oder|sowie|wie|bzw\.?)$/.test(lower(joint))) return [];
  const pair = tree.nodes[joint.index - 1];
  if (pair && isPair(pair, noun)) return [pair.index];
  const parts: number[] = [];
  for (
    let part = hangingBefore(tree, joint.index);
    part !== undefined;
    part = tree.nodes[part - 1]?.form === ',' ? hangingBefore(tree, part - 1) : undefined
  )
    parts.unshift(part);
  return parts;
}

/** „**Bürgerinnen und Bürger**“ are one group. */
function isPair(first: Node, second: Node): boolean {
  const [women, men] = first.form.endsWith('innen')
    ? [first.form, second.form]
    : [second.form, first.form];
  if (!women.endsWith('innen') || first.upos !== 'NOUN') return false;
  const stem = plain(women.slice(0, -5));
  return (
    stem.length > 2 && plain(men).startsWith(stem.replace(/e$/, '')) && men.length - stem.length < 3
  );
}

function plain(form: string): string {
  return form.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u');
}

/** A capitalised word with a hyphen and a blank behind it; the hyphen belongs to it or is a word of its own. */
function hangingBefore(tree: Tree, at: number): number | undefined {
  const last = tree.nodes[at - 1];
  if (!last || (nodeAt(tree, at).start === last.end && nodeAt(tree, at).form !== ','))
    return undefined;
  const word = last.form === '-' ? tree.nodes[at - 2] : last;
  if (!word || !/^\p{Lu}/u.test(word.form) || word.token === tree.nodes[word.index - 1]?.token)
    return undefined;
  const hangs = word === last ? /.-$/.test(word.form) : word.end === last.start;
  return hangs ? word.index : undefined;
}

/** Gives the noun the place of its first part, and all that hangs on the parts. */
function join(tree: Tree, noun: number, parts: readonly number[]): Tree {
  const first = parts[0] as number;
  const inside = (at: number) => at >= first && at <= noun;
  const top = parts.map((part) => nodeAt(tree, part)).find(({ head }) => !inside(head));
  const raised =
    top && inside(nodeAt(tree, noun).head)
      ? changeTree(tree, new Map([[noun, { head: top.head, deprel: top.deprel }]]))
      : tree;
  const changes = new Map<number, Change>();
  for (const node of raised.nodes) {
    if (node.index === noun) continue;
    if (parts.includes(node.index))
      changes.set(node.index, { head: noun, deprel: 'compound', upos: 'NOUN' });
    else if (inside(node.index)) changes.set(node.index, { head: first });
    else if (parts.includes(node.head)) changes.set(node.index, { head: noun });
  }
  return changeTree(raised, changes);
}
