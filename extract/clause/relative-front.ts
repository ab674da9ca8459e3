import type { Node, Tree } from '../parser/tree.ts';
import { dependent, lower, nodeAt } from './navigate.ts';

/** „…, **das bestätigte** ein Sprecher“: with the verb in second place and its subject behind, *das* points. */
export function opensMainClause({ nodes, children }: Tree, pronoun: Node): boolean {
  const finite = nodes[pronoun.index + 1];
  if (!/^das$/.test(lower(pronoun)) || !finite || !/^(VERB|AUX)$/.test(finite.upos)) return false;
  const head = /^(aux|cop)/.test(finite.deprel) ? finite.head : finite.index;
  return (children[head] ?? []).some((child) => {
    const { deprel, index } = nodes[child] as Node;
    return deprel.startsWith('nsubj') && index > finite.index;
  });
}

/** Only prepositions stand between the comma and the pronoun. */
export function isBehindComma(tree: Tree, pronoun: Node): boolean {
  let at = pronoun.index - 1;
  while (at >= 0 && nodeAt(tree, at).upos === 'ADP') at--;
  return at >= 0 && nodeAt(tree, at).upos === 'PUNCT' && !/^[:;„»"“]$/.test(nodeAt(tree, at).form);
}

/** „der den Laden führt **und der** seine Kunden kennt“: a second clause about the same, which ends with its verb as well. */
export function isJoinedRelative(tree: Tree, head: number, pronoun: Node): boolean {
  const verb = nodeAt(tree, head);
  return (
    verb.deprel === 'conj' &&
    /^(und|oder|aber|sondern)$/.test(tree.nodes[pronoun.index - 1]?.lower ?? '') &&
    tree.nodes[verb.head]?.deprel === 'acl' &&
    pronoun.head === head &&
    pronoun.deprel !== 'det' &&
    pronoun.index < head - 1 &&
    !/^(VERB|AUX)$/.test(tree.nodes[pronoun.index + 1]?.upos ?? '') &&
    dependent(tree, head, 'mark') === undefined
  );
}
