import type { Tree } from '../../parser/tree.ts';
import { changeWords } from './change-tree.ts';

/** Labels that treebanks and parsers write in several ways, and the one spelling used from here on. */
const labels: ReadonlyMap<string, string> = new Map([
  ['iobj', 'obl:arg'],
  ['acl:relcl', 'acl'],
  ['advcl:relcl', 'acl'],
  ['flat:name', 'flat'],
  ['flat:foreign', 'flat'],
  ['nmod:poss', 'nmod'],
  ['expl:pv', 'expl'],
  ['obl:tmod', 'obl'],
  ['nsubj:outer', 'nsubj'],
  ['csubj:pass', 'csubj'],
]);

/** Gives every relation its one spelling. */
export function renameLabels(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const deprel =
      node.deprel === 'nmod' && node.upos === 'DET' ? 'det:poss' : labels.get(node.deprel);
    return deprel === undefined ? undefined : { deprel };
  });
}
