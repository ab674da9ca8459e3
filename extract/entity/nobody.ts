import { ancestors, dependents, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { isSaid } from './binding.ts';
import { infinitiveAt, isSpeechVerb } from './speech-verbs.ts';
import { placeOf } from './syntax.ts';

/** ***Niemand** darf arm werden, weil **er** krank ist*, ***Wer** krank ist, soll **seinen** Arzt anrufen*: *er* means nobody in particular. */
export function isOfNobody(tree: Tree, word: number): boolean {
  const { lower, deprel } = nodeAt(tree, word);
  const isOwner = /^sein(?:e[rsmn]?)?$/.test(lower) && deprel.startsWith('det');
  if (!isOwner && !/^(?:er|ihn|ihm)$/.test(lower)) return false;
  const quantifier = tree.nodes.find((node) => isQuantifier(tree, node) && node.index < word);
  if (!quantifier || isSpeakerOf(tree, word, quantifier)) return false;
  const isOwnClause = placeOf(tree, word).clause === quantifier.head;
  const isBelow = quantifier.lower === 'wer' || ancestors(tree, word).includes(quantifier.head);
  return (
    isBelow &&
    (isOwner || !isOwnClause) &&
    !tree.nodes.slice(quantifier.index + 1, word).some(isOther)
  );
}

/** *„**Wer** baut, muss zahlen“, sagte **er***: who says so of nobody in particular is somebody. */
function isSpeakerOf(tree: Tree, word: number, { index }: Node): boolean {
  const { head, deprel } = nodeAt(tree, word);
  return deprel === 'nsubj' && isSpeechVerb(infinitiveAt(tree, head)) && isSaid(tree, head, index);
}

/** Alone as a subject; *wer* opens the sentence. */
function isQuantifier(tree: Tree, { lower, deprel, index }: Node): boolean {
  if (!deprel.startsWith('nsubj') || !/^(?:niemand|keiner|jeder|wer)$/.test(lower)) return false;
  if (lower === 'wer') return tree.nodes.slice(0, index).every(({ upos }) => upos === 'PUNCT');
  return dependents(tree, index, 'nmod', 'acl').length === 0;
}

function isOther({ upos, feats }: Node): boolean {
  return /^(?:NOUN|PROPN)$/.test(upos) && feats['Gender'] === 'Masc' && feats['Number'] === 'Sing';
}
