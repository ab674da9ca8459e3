import type { Node, Tree } from '../../parser/tree.ts';
import { dependent } from '../navigate.ts';
import { isFiniteVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „kamen 21.000 Zuschauer, **ein Fünftel weniger als vor der Pandemie**“, „…, doppelt so viel wie geplant“: what a number is compared with
 * behind a comma is told of the verb as one phrase, and is no end and no clause.
 */
export function partComparisons(tree: Tree): Tree {
  const { nodes } = tree;
  for (const quality of nodes) {
    if (!isCompared(nodes, quality)) continue;
    const first = nodes.findLastIndex(({ form }, at) => at < quality.index && form === ',') + 1;
    const after = nodes.findIndex(({ upos }, at) => at > quality.index && upos === 'PUNCT');
    const stretch = nodes.slice(first, after < 0 ? nodes.length : after);
    const verb = verbOver(tree, quality, stretch);
    if (first > 1 && verb && isComparison(stretch, quality) && countsBefore(nodes, first))
      return changeTree(tree, changesOf(stretch, quality, verb.index));
  }
  return tree;
}

/** *weniger als, länger als, so viele wie* */
function isCompared(nodes: readonly Node[], { index, lower: form, upos, feats }: Node): boolean {
  const next = nodes[index + 1]?.lower;
  if (next === 'wie') return /^(viel|wenig)e?$/.test(form) && nodes[index - 1]?.lower === 'so';
  if (next !== 'als') return false;
  return /^(mehr|weniger)$/.test(form) || (upos === 'ADJ' && feats['Degree'] === 'Cmp');
}

/** Nothing but a measure and what grades it before, no verb and no other amount behind: *mehr als 30 Katzen*. */
function isComparison(stretch: readonly Node[], quality: Node): boolean {
  const at = stretch.indexOf(quality);
  const behind = stretch.slice(at + 2);
  const [next, second] = behind;
  if (!next || at > 5 || stretch.some(isFiniteVerb)) return false;
  if (next.upos === 'NUM' && second?.upos === 'NOUN') return false;
  return (
    stretch.slice(0, at).every(({ upos }) => /^(ADV|ADJ|NUM|DET|NOUN)$/.test(upos)) &&
    !behind.some(
      ({ lower: form, upos }, place) =>
        upos === 'CCONJ' ||
        /^(davon|doppelte)$/.test(form) ||
        (/^(hälfte|drittel|viertel|fünftel)$/.test(form) &&
          !/^(des|der)$/.test(behind[place + 1]?.lower ?? '')), // „mehr als die Hälfte **des** Etats“
    )
  );
}

function countsBefore(nodes: readonly Node[], first: number): boolean {
  return nodes.slice(Math.max(0, first - 14), first).some(({ upos }) => upos === 'NUM');
}

/** The verb of the clause before the comma on which the stretch hangs; in „Es kamen 30, sagte Mohn, mehr als gestern“ that of what is said. */
function verbOver(tree: Tree, quality: Node, stretch: readonly Node[]): Node | undefined {
  const relative = maybeRelativeBefore(tree, (stretch[0]?.index ?? 0) - 2);
  if (relative) return relative;
  let node: Node | undefined = quality;
  while (node && (stretch.includes(node) || node.upos !== 'VERB')) node = tree.nodes[node.head];
  if (!node || node.index > (stretch[0]?.index ?? 0)) return undefined;
  const said = dependent(tree, node.index, 'ccomp');
  return said && said.index < node.index ? said : node;
}

/** „die Fächer, in denen zuletzt **140 Menschen eingeschrieben** waren, 60 weniger als 2024“: of a relative clause that counts, what it counts. */
function maybeRelativeBefore({ nodes }: Tree, last: number): Node | undefined {
  let node = nodes[last];
  while (node && /^(aux|aux:pass|cop)$/.test(node.deprel)) node = nodes[node.head];
  const comma = nodes.slice(0, last).findLastIndex(({ form }) => form === ',');
  return node?.upos === 'VERB' &&
    node.deprel === 'acl' &&
    comma > node.head &&
    nodes.slice(comma, last).some(({ upos }) => upos === 'NUM')
    ? node
    : undefined;
}

function changesOf(stretch: readonly Node[], quality: Node, verb: number): Map<number, Change> {
  const changes = new Map<number, Change>();
  const at = stretch.indexOf(quality);
  changes.set(quality.index, {
    head: verb,
    deprel: 'advmod',
    upos: quality.upos === 'DET' ? 'ADV' : quality.upos,
  });
  const before = stretch.slice(0, at);
  hang(before, { changes, above: quality.index });
  const behind = stretch.slice(at + 2);
  const other = behind.findLast((node) => !isWithin(behind, node)) ?? (behind.at(-1) as Node);
  hang(behind, { changes, above: other.index });
  const { index, upos } = other;
  changes.set(index, { head: quality.index, deprel: 'nmod', upos: upos === 'VERB' ? 'ADJ' : upos });
  changes.set(quality.index + 1, { head: index, deprel: 'case' });
  return changes;
}

function isWithin(words: readonly Node[], { head }: Node): boolean {
  return words.some(({ index }) => index === head);
}

/** What hangs on no other of the words hangs on `above`. */
function hang(
  words: readonly Node[],
  { changes, above }: { changes: Map<number, Change>; above: number },
): void {
  for (const node of words)
    if (node.index !== above && !isWithin(words, node))
      changes.set(node.index, {
        head: above,
        deprel: /^(ADV|ADJ)$/.test(node.upos) ? 'advmod' : 'nmod',
      });
}
