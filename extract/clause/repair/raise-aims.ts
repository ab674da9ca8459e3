import type { Node, Tree } from '../../parser/tree.ts';
import { type Change, changeTree } from './change-tree.ts';

/** „**Aufgabe** des Amtes **ist es**, Märkte **zu prüfen**“: what the subject is, not what it does or what is to be done with it. */
export function raiseAims(tree: Tree): Tree {
  const { nodes } = tree;
  const at = nodes.findIndex(
    ({ lower, index }) =>
      lower === 'es' && nodes[index + 1]?.form === ',' && forms.has(nodes[index - 1]?.lower ?? ''),
  );
  const [sein, es] = [nodes[at - 1], nodes[at]];
  if (sein === undefined || es?.head !== sein.index) return tree;
  const verb = nodes.find(
    (node) => node.head === sein.index && node.index > at && isWithZu(tree, node),
  );
  const subject = nodes.find(
    ({ head, deprel, upos, index }) =>
      head === sein.index && deprel === 'nsubj' && upos === 'NOUN' && index < sein.index,
  );
  if (subject === undefined || verb === undefined) return tree;
  const changes = new Map<number, Change>([
    [subject.index, { head: sein.head, deprel: sein.deprel }],
    [sein.index, { head: subject.index, deprel: 'cop', upos: 'AUX' }],
    [es.index, { head: subject.index, deprel: 'expl' }],
    [verb.index, { head: subject.index, deprel: 'csubj' }],
  ]);
  for (const { index, head } of nodes)
    if (head === sein.index && !changes.has(index)) changes.set(index, { head: subject.index });
  return changeTree(tree, changes);
}

function isWithZu({ nodes }: Tree, { index, lower }: Node): boolean {
  return nodes[index - 1]?.lower === 'zu' || (lower.includes('zu') && lower.endsWith('n'));
}

const forms: ReadonlySet<string> = new Set(['ist', 'war', 'sei', 'bleibt', 'bleibe', 'wäre']);
