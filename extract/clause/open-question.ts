import type { Node, Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { isWhoever } from './free-clause.ts';
import { isSaying } from './lexicon/attitudes.ts';
import { isWord, lower, nodeAt, subtree } from './navigate.ts';
import { findVerb } from './verb.ts';

/** „**Wie viele Stellen wegfallen**, ließ er offen“: a question in first place is what the verb of asking is told of. */
export function isOpenQuestion(tree: Tree, node: Node, parent: Clause): boolean {
  if (node.head !== parent.head) return false;
  if (node.index > parent.head) return isUnknown(tree, node, parent);
  if (!asking.test(parent.verb.lemma) && !isOpen(tree, parent)) return false;
  const first = subtree(tree, node.index).find((word) => nodeAt(tree, word).upos !== 'PUNCT');
  if (first === 0 && (isToldBy(tree, node) || isWhoever(tree, node.index, parent.head)))
    return false;
  return (
    first === 0 &&
    /^(wie|wer|was|wo|warum|weshalb|wieso|wann|welche[rsnm]?|wen|wem)$/.test(lower(nodeAt(tree, 0)))
  );
}

/** „wüssten nicht, **welche Regeln** für sie **gälten**“: straight behind the verb it is what they do not know. */
function isUnknown(tree: Tree, { index, deprel }: Node, { verb }: Clause): boolean {
  if (deprel === 'conj' || !/^(wissen|ahnen)$/.test(verb.lemma)) return false;
  const first = subtree(tree, index).find((word) => isWord(nodeAt(tree, word)));
  return (
    first !== undefined &&
    /^(welche[rsnm]?|wie|wer|wen|wem|was|warum|wo|wann)$/.test(lower(nodeAt(tree, first)))
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
  /^(lassen|offenlassen|klären|prüfen|untersuchen|ermitteln|verraten|entscheiden|sagen|mitteilen|wissen|zeigen|feststehen)$/;

/**
 * From which word on a sentence asks: „Jede Zeit habe ihren Reiz, sagt sie, **warum solle sie aufhören?**“ – behind the clause of saying,
 * if what is asked begins there.
 */
export function firstAsked(tree: Tree, clauses: readonly Clause[]): number {
  const said = clauses.find(
    ({ head, verb, subjects, mark }) =>
      isSaying(verb.lemma) &&
      verb.mood === 'indicative' &&
      verb.voice === 'active' &&
      mark === undefined &&
      subjects.some((subject) => subject > head || subject === head - 1),
  );
  if (!said) return 0;
  const end = Math.max(said.head, ...said.subjects);
  const asked = tree.nodes.findIndex(
    ({ index, lower: word }) =>
      index > end &&
      /^(warum|weshalb|wieso|wie|wer|wen|wem|was|wo|wann|wohin|woher|welche[rsmn]?)$/.test(word),
  );
  return asked < 0 ? 0 : asked;
}

export function isQuestion(tree: Tree): boolean {
  return tree.nodes.at(-1)?.form === '?' || /\?["“»«”]?$/.test(tree.sentence.text);
}
