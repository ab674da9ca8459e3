import type { Node, Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { dependents } from './navigate.ts';

/** „hat ihn **rechnen** gelehrt“, „lernt **schwimmen**“, „geht **tanzen**“: what is one with such a verb. */
export function maybeLearnt(tree: Tree, { head, verb }: Clause): Node | undefined {
  if (!/^(lehren|lernen|gehen)$/.test(verb.lemma)) return undefined;
  return dependents(tree, head, 'xcomp', 'advmod').find(
    (node) =>
      (node.deprel === 'xcomp' ? node.feats['VerbForm'] === 'Inf' : learnt.has(node.form)) &&
      dependents(tree, node.index).every(({ upos }) => upos === 'ADJ'),
  );
}

/** Infinitives that look like adjectives: „hat hier **schwimmen** gelernt“. */
const learnt: ReadonlySet<string> = new Set(
  'schwimmen lesen schreiben rechnen sprechen laufen gehen fahren reiten tanzen kochen singen segeln tauchen fliegen'.split(
    ' ',
  ),
);
