import type { Node, Tree } from '../../parser/tree.ts';
import { lower } from '../navigate.ts';
import { type Changes, changeTree } from './change-tree.ts';
import { joinObliged } from './join-obliged.ts';
import { raiseHabit } from './raise-habit.ts';

/**
 * „…, Geld angenommen **zu haben**“: when *haben* got a clause of its own, it goes below its participle · „**pflegte** zu sagen“, „**sei** nicht
 * **zu rechnen**“: so do other verbs that only frame an infinitive.
 */
export function joinPerfect(tree: Tree): Tree {
  return joinObliged(raiseHabit(joinHaving(tree)));
}

function joinHaving(tree: Tree): Tree {
  const changes: Changes = new Map(
    tree.nodes.flatMap((node) => {
      const participle = maybeParticiple(tree, node);
      if (!participle) return [];
      const zu = tree.nodes[node.index - 1] as Node;
      const joined = { head: participle.index, deprel: 'aux' };
      const raised =
        participle.head === node.index || participle.deprel === 'conj'
          ? [[participle.index, { head: node.head, deprel: 'xcomp' }] as const]
          : [];
      return [
        ...raised,
        [node.index, joined] as const,
        [zu.index, { head: participle.index, deprel: 'mark' }] as const,
      ];
    }),
  );
  return changeTree(tree, changes);
}

/** The participle straight before *zu haben, zu sein*. */
function maybeParticiple(tree: Tree, node: Node): Node | undefined {
  if ((node.lower !== 'haben' && node.lower !== 'sein') || node.deprel === 'aux') return undefined;
  const zu = tree.nodes[node.index - 1];
  const participle = tree.nodes[node.index - 2];
  if (!zu || lower(zu) !== 'zu' || participle?.upos !== 'VERB') return undefined;
  return participle;
}
