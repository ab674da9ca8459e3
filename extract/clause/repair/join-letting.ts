import type { Node, Tree } from '../../parser/tree.ts';
import { isSaying } from '../lexicon/attitudes.ts';
import { dependents, lower } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, type Changes, changeTree } from './change-tree.ts';

/** Forms of *lassen* that may close a clause. */
export const lettingForms = ['lässt', 'lasse', 'lassen', 'ließ', 'ließe', 'ließen'];

/**
 * „…, dass sich das nicht **bezahlen lasse**“: an infinitive that hangs beside *lassen* goes below it, its subject on it ·
 * „hat den Zaun **streichen lassen**“: the same where *lassen* hangs below it ·
 * „ließ mitteilen, **die Vorwürfe seien haltlos**“: what is said hangs on the verb of saying.
 */
export function joinLetting(original: Tree): Tree {
  const tree = turnLetting(original);
  const changes: Changes = new Map(
    tree.nodes.flatMap((node) => {
      const said = maybeSaid(tree, node);
      if (said) return [said];
      const infinitive = maybeInfinitive(tree, node);
      if (!infinitive) return [];
      const subjects = dependents(tree, infinitive.index, 'nsubj').map(
        ({ index }) => [index, { head: node.index }] as const,
      );
      return [[infinitive.index, { head: node.index, deprel: 'xcomp' }] as const, ...subjects];
    }),
  );
  return changeTree(tree, changes);
}

/** The clause behind *lassen* and a verb of saying, with its new place. */
function maybeSaid(tree: Tree, node: Node): readonly [number, Change] | undefined {
  const letting = tree.nodes[node.head];
  if (!letting || !/^(conj|parataxis|ccomp|advcl)$/.test(node.deprel) || node.upos === 'PUNCT')
    return undefined;
  if (!lettingForms.includes(lower(letting)) || node.index < letting.index) return undefined;
  const saying = dependents(tree, letting.index, 'xcomp').find(
    (other) => other.index < node.index && isSaying(lemmaOfVerb(tree, other.index)),
  );
  return saying && dependents(tree, node.index, 'cc').length === 0
    ? [node.index, { head: saying.index, deprel: 'ccomp' }]
    : undefined;
}

function turnLetting(tree: Tree): Tree {
  const letting = tree.nodes.find((node) => isBelowInfinitive(tree, node));
  if (!letting) return tree;
  const infinitive = tree.nodes[letting.head] as Node;
  const { head, deprel } = infinitive;
  const raised = changeTree(tree, new Map([[letting.index, { head, deprel }]]));
  const changes = new Map<number, Change>([
    [infinitive.index, { head: letting.index, deprel: 'xcomp' }],
  ]);
  for (const { index } of dependents(tree, infinitive.index, 'aux', 'nsubj', 'mark', 'punct'))
    changes.set(index, { head: letting.index });
  return changeTree(raised, changes);
}

function isBelowInfinitive(tree: Tree, node: Node): boolean {
  const infinitive = tree.nodes[node.head];
  return (
    lower(node) === 'lassen' &&
    node.deprel === 'xcomp' &&
    infinitive?.index === node.index - 1 &&
    infinitive.upos === 'VERB' &&
    infinitive.feats['VerbForm'] === 'Inf'
  );
}

/** The infinitive straight before a form of *lassen* that depends on the same word. */
function maybeInfinitive(tree: Tree, node: Node): Node | undefined {
  const before = tree.nodes[node.index - 1];
  return before?.upos === 'VERB' &&
    before.feats['VerbForm'] === 'Inf' &&
    before.head === node.head &&
    before.head >= 0 &&
    lettingForms.includes(lower(node))
    ? before
    : undefined;
}
