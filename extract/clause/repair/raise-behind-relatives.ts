import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, subtree } from '../navigate.ts';
import { type Change, changeWords } from './change-tree.ts';

/**
 * „warnt die Bürger, die am Fluss wohnen, **vor Hochwasser**“: the comma behind its verb closes a relative clause; a phrase behind
 * that comma belongs to the verb above.
 */
export function raiseBehindRelatives(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (!phraseLabels.has(node.deprel)) return undefined;
    const relative = tree.nodes[node.head];
    if (relative?.deprel !== 'acl' || node.index < relative.index) return undefined;
    return isBehindComma(tree, node, relative) ? maybeRaised(tree, node, relative) : undefined;
  });
}

const phraseLabels: ReadonlySet<string> = new Set('obl obl:arg obj nmod'.split(' '));

/** Does the verb of a relative clause stand straight before the comma that the phrase begins behind? */
function isBehindComma(tree: Tree, node: Node, relative: Node): boolean {
  const first = subtree(tree, node.index).find((word) => tree.nodes[word]?.upos !== 'PUNCT') ?? 0;
  const last = tree.nodes[first - 2];
  return (
    tree.nodes[first - 1]?.form === ',' &&
    !/^(nämlich|also|etwa|darunter|insbesondere|besonders|samt|inklusive)$/.test(
      tree.nodes[first]?.lower ?? '',
    ) &&
    last !== undefined &&
    (last === relative || (last.head === relative.index && last.deprel.startsWith('aux'))) &&
    subtree(tree, relative.index).some((word) => isPronoun(tree.nodes[word] as Node, relative))
  );
}

function isPronoun({ feats, index }: Node, relative: Node): boolean {
  return feats['PronType'] === 'Rel' && index < relative.index;
}

function maybeRaised(tree: Tree, node: Node, relative: Node): Change | undefined {
  let noun = tree.nodes[relative.head];
  while (noun && /^(nmod|conj|appos)$/.test(noun.deprel)) noun = tree.nodes[noun.head];
  const verb = noun && /^(nsubj|obj|obl)/.test(noun.deprel) ? tree.nodes[noun.head] : undefined;
  if (verb?.upos !== 'VERB') return undefined;
  const bare = dependent(tree, node.index, 'case') === undefined;
  const genitive = bare && node.feats['Case'] === 'Gen';
  if (bare && !genitive && node.deprel !== 'obj') return undefined;
  return { head: verb.index, deprel: genitive ? 'obl:arg' : bare ? node.deprel : 'obl' };
}
