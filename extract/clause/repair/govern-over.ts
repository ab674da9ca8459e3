import type { Node, Tree } from '../../parser/tree.ts';
import { lower } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/** „berichtete **über 300 Fälle**“: one reports on them, and not more than 300. */
export function governOver(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const word of tree.nodes) {
    const noun = lower(word) === 'über' ? nounCounted(tree, word) : undefined;
    if (!noun) continue;
    changes.set(word.index, { head: noun.index, deprel: 'case', upos: 'ADP' });
    changes.set(noun.index, { deprel: 'obl' });
  }
  return changeTree(tree, changes);
}

/** The object of a verb that takes none without *über*, with the number straight behind that word. */
function nounCounted(tree: Tree, { index, head }: Node): Node | undefined {
  const number = tree.nodes[index + 1];
  if (number?.deprel !== 'nummod' || (head !== number.index && head !== number.head))
    return undefined;
  const noun = tree.nodes[number.head];
  return noun?.deprel === 'obj' && overVerbs.has(lemmaOfVerb(tree, noun.head)) ? noun : undefined;
}

const overVerbs: ReadonlySet<string> = new Set(
  'berichten informieren diskutieren debattieren beraten verhandeln sprechen reden klagen streiten entscheiden abstimmen verfügen wachen'.split(
    ' ',
  ),
);
