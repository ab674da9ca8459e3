import { dependents, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';

/** Verbs whose *es* means nothing: weather, existence, *es geht um*. */
const impersonal: ReadonlySet<string> = new Set(
  'geben gehen heißen regnen schneien hageln donnern blitzen stürmen dämmern kommen gelten handeln fehlen mangeln bedürfen bleiben gelingen scheinen dauern eilen reichen brennen klingeln klopfen'.split(
    ' ',
  ),
);

/** Predicates of time, weather and judgement: *es ist Montag*, *es wird kalt*, *es ist unklar, ob …* */
const clauses = ['csubj', 'csubj:pass', 'ccomp', 'xcomp', 'advcl'];

/** Does *es* mean nothing here: *es regnet*, *es gibt*, *es ist möglich, dass …*, *es kamen viele*? */
export function isPleonastic(tree: Tree, node: Node): boolean {
  if (node.deprel.startsWith('expl') || node.head < 0) return true;
  const clause = nodeAt(tree, node.head);
  if (impersonal.has(clause.lemma.replace(/^ge(?=(?:regn|schnei|hagel|donner|blitz)en?$)/, '')))
    return true;
  if (clause.upos === 'ADJ' || clause.upos === 'ADV' || clause.upos === 'NUM') return true;
  if (clause.upos === 'NOUN' || clause.upos === 'PROPN') return true;
  return (
    dependents(tree, clause.index, ...clauses).some(
      (child) => child.index > node.index && !child.deprel.startsWith('advcl'),
    ) || hasOtherSubject(tree, node, clause)
  );
}

/** *Es stimmten 212 Abgeordnete für den Antrag.* */
function hasOtherSubject(tree: Tree, node: Node, clause: Node): boolean {
  return (
    dependents(tree, clause.index, 'nsubj', 'nsubj:pass').some(
      (child) => child.index !== node.index,
    ) ||
    /^(?:werden|lassen)$/.test(clause.lemma) ||
    dependents(tree, clause.index, 'aux:pass').length > 0
  );
}
