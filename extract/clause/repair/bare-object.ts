import type { Node, Tree } from '../../parser/tree.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { saysNothingAlone } from '../lexicon/transitive.ts';
import { dependent } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import type { Change } from './change-tree.ts';

/** „maß auf Juist **Böen** von 100 Stundenkilometern“: a bare noun beside a verb that needs an object and has none is that object. */
export function markObject(tree: Tree, node: Node): Change | undefined {
  if (isSuch(tree, node)) return { deprel: 'obj' };
  if (node.upos !== 'NOUN' || isTimeWord(node.form)) return undefined;
  const verb = tree.nodes[node.head];
  return verb?.upos === 'VERB' &&
    dependent(tree, node.index, 'case', 'det', 'det:poss', 'amod', 'nummod') === undefined &&
    dependent(tree, verb.index, 'obj', 'aux:pass', 'nsubj:pass') === undefined &&
    dependent(tree, verb.index, 'nsubj') !== undefined &&
    saysNothingAlone(lemmaOfVerb(tree, verb.index))
    ? { deprel: 'obj', feats: { ...node.feats, Case: 'Acc' } }
    : undefined;
}

/** „**Noch so einen Winter** übersteht der Hof nicht“: one like it is what is lived through, and not when. */
function isSuch(tree: Tree, { index, head, deprel }: Node): boolean {
  if (deprel !== 'obl' || tree.nodes[index - 2]?.lower !== 'so') return false;
  const verb = tree.nodes[head];
  return (
    /^ein(en?)?$/.test(tree.nodes[index - 1]?.lower ?? '') &&
    verb?.upos === 'VERB' &&
    dependent(tree, index, 'case') === undefined &&
    dependent(tree, verb.index, 'obj', 'aux:pass', 'nsubj:pass') === undefined &&
    dependent(tree, verb.index, 'nsubj') !== undefined
  );
}
