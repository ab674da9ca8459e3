import type { Node, Tree } from '../../parser/tree.ts';
import { type Changes, changeTree } from './change-tree.ts';

const academic = /^(prof|dr|h|c|dipl|ing|med|jur|phil|rer|nat|mag)\.$/i;

/**
 * Names that the parser took apart.
 * „Prof. Dr. h. c. Ingrid Maas“: the titles go below the name · „Brandt & Söhne“: *&* makes one name.
 */
export function joinNames(tree: Tree): Tree {
  return joinAmpersands(joinTitles(tree));
}

function joinTitles(tree: Tree): Tree {
  const changes = new Map<number, { head: number; deprel: string }>();
  for (const name of tree.nodes) {
    const run = name.upos === 'PROPN' && !academic.test(name.form) ? titlesBefore(tree, name) : [];
    if (run.length === 0) continue;
    const outer = [...run, name].find(
      (node) => node.head !== name.index && !run.some((title) => title.index === node.head),
    );
    for (const title of run) changes.set(title.index, { head: name.index, deprel: 'compound' });
    if (outer)
      changes.set(name.index, {
        head: outer.head,
        deprel: outer.deprel === 'appos' ? 'nsubj' : outer.deprel,
      });
  }
  return changeInOrder(tree, changes);
}

function titlesBefore(tree: Tree, name: Node): Node[] {
  const run: Node[] = [];
  for (let at = name.index - 1; at >= 0 && academic.test((tree.nodes[at] as Node).form); at--)
    run.unshift(tree.nodes[at] as Node);
  return run;
}

/** The name first: only then can its titles hang below it. */
function changeInOrder(tree: Tree, changes: Map<number, { head: number; deprel: string }>): Tree {
  const names = new Map([...changes].filter(([, change]) => change.deprel !== 'compound'));
  return changeTree(changeTree(tree, names), changes);
}

function joinAmpersands(tree: Tree): Tree {
  const changes: Changes = new Map(
    tree.nodes.flatMap((node) => {
      const left = tree.nodes[node.index - 1];
      const right = tree.nodes[node.index + 1];
      if (node.form !== '&' || !left || !right || !isNameWord(left) || !isNameWord(right))
        return [];
      return [
        { at: node.index, head: left.index, deprel: 'punct' },
        { at: right.index, head: left.index, deprel: 'flat' },
      ].map(({ at, ...change }) => [at, change] as const);
    }),
  );
  return changeTree(tree, changes);
}

function isNameWord(node: Node): boolean {
  return node.upos === 'PROPN' || (node.upos === 'NOUN' && /^\p{Lu}/u.test(node.form));
}
