import type { Node, Tree } from '../../parser/tree.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { saysNothingAlone } from '../lexicon/transitive.ts';
import { dependents } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import type { Change } from './change-tree.ts';

/** „maß auf Juist **Böen** von 100 Stundenkilometern“: a bare noun beside a verb that needs an object and has none is that object. */
export function markObject(tree: Tree, node: Node): Change | undefined {
  if (node.upos !== 'NOUN' || isTimeWord(node.form)) return undefined;
  const verb = tree.nodes[node.head];
  return verb?.upos === 'VERB' &&
    dependents(tree, node.index, 'case', 'det', 'det:poss', 'amod', 'nummod').length === 0 &&
    dependents(tree, verb.index, 'obj', 'aux:pass', 'nsubj:pass').length === 0 &&
    dependents(tree, verb.index, 'nsubj').length > 0 &&
    saysNothingAlone(lemmaOfVerb(tree, verb.index))
    ? { deprel: 'obj', feats: { ...node.feats, Case: 'Acc' } }
    : undefined;
}
