import type { Node, Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { isSaying } from './lexicon/attitudes.ts';
import { lower, nodeAt, subtree } from './navigate.ts';
import { findVerb } from './verb.ts';

/** „**Wie viele Stellen wegfallen**, ließ er offen“: a question in first place is what the verb of asking is told of. */
export function isOpenQuestion(tree: Tree, node: Node, parent: Clause): boolean {
  if (node.head !== parent.head || node.index > parent.head) return false;
  if (!asking.test(parent.verb.lemma) && !isOpen(tree, parent)) return false;
  const first = subtree(tree, node.index).find((word) => nodeAt(tree, word).upos !== 'PUNCT');
  if (first === 0 && isToldBy(tree, node)) return false;
  return (
    first === 0 &&
    /^(wie|wer|was|wo|warum|weshalb|wieso|wann|welche[rsnm]?|wen|wem)$/.test(lower(nodeAt(tree, 0)))
  );
}

/** *ist offen, unklar, ungewiss* */
function isOpen(tree: Tree, { verb, head }: Clause): boolean {
  return (
    verb.copula !== undefined &&
    /^(offen|unklar|ungewiss|fraglich|unbekannt|umstritten|strittig|ungeklärt)$/.test(
      lower(nodeAt(tree, head)),
    )
  );
}

/** „**Wie** der Vorstand **mitteilte**, …“ asks nothing. */
function isToldBy(tree: Tree, node: Node): boolean {
  return (
    lower(nodeAt(tree, 0)) === 'wie' &&
    /^(DET|NOUN|PROPN|PRON)$/.test(tree.nodes[1]?.upos ?? '') &&
    isSaying(findVerb(tree, node.index).lemma)
  );
}

const asking =
  /^(lassen|offenlassen|klären|prüfen|untersuchen|ermitteln|verraten|entscheiden|sagen|mitteilen|wissen|zeigen)$/;
