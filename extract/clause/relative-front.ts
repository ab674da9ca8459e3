import type { Node, Tree } from '../parser/tree.ts';
import { dependent, lower, nodeAt } from './navigate.ts';

/** „…, **das bestätigte** ein Sprecher“: with the verb in second place and its subject behind, *das* points. */
export function opensMainClause(tree: Tree, pronoun: Node): boolean {
  const { nodes, children } = tree;
  if (isOwnersThing(tree, pronoun)) return true;
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

/** „Die Aktie stieg, **die des Käufers** verlor leicht“: with a genitive and the verb in second place *die* points to another of the kind. */
function isOwnersThing({ nodes }: Tree, { index, lower: form }: Node): boolean {
  const article = nodes[index + 1];
  if (article?.lower !== 'des' || !/^(?:der|die|das)$/.test(form)) return false;
  const noun = nodes[article.head];
  if (!noun) return false;
  const finite = nodes[noun.index + 1];
  const after = nodes[(finite?.index ?? nodes.length) + 1];
  return (
    finite !== undefined &&
    noun.index > article.index &&
    /^(?:VERB|AUX)$/.test(finite.upos) &&
    finite.feats['VerbForm'] === 'Fin' &&
    after !== undefined &&
    after.upos !== 'PUNCT'
  );
}
