import { nodeAt, subtree } from '../clause/navigate.ts';
import { phraseSpan, spanOf } from '../clause/phrase.ts';
import type { Reading } from '../clause/reading.ts';
import { hasWord } from '../clause/sentence-words.ts';
import type { Tree } from '../parser/tree.ts';
import type { Candidate, End } from './candidate.ts';

/** „Beweise **dafür, dass er zahlte**, liegen nicht vor“, „keine Hinweise, **dass jemand floh**“: nothing is denied of all of them, so that the clause belongs to the end. */
export function withDeniedProof(reading: Reading, candidate: Candidate): Candidate {
  if (!hasWord(reading.tree, 'dass') || !/^(active|passive)$/.test(candidate.rule))
    return candidate;
  if (!(candidate.negated ?? reading.standings.get(candidate.clause)?.negation.clause))
    return candidate;
  for (const name of ['subject', 'object'] as const) {
    const end = candidate[name];
    const span = end && !end.span && !end.literal ? maybeSpan(reading.tree, end.head) : undefined;
    if (end && span) return { ...candidate, [name]: { head: end.head, span } };
  }
  return candidate;
}

/** The noun with the clause straight behind it. */
function maybeSpan(tree: Tree, head: number): End['span'] {
  const that = maybeThat(tree, head);
  if (that?.deprel !== 'mark' || that.head < that.index) return undefined;
  if (!/^(VERB|AUX|ADJ)$/.test(nodeAt(tree, that.head).upos)) return undefined;
  const words = subtree(tree, that.head).filter((at) => nodeAt(tree, at).upos !== 'PUNCT');
  if (words[0] !== that.index || words.includes(head)) return undefined;
  return { start: phraseSpan(tree, head).start, end: spanOf(tree, words).end };
}

/** The word that opens the clause saying what a noun is of: *der Schluss, **dass***, *ein Beleg dafür, **dass***. */
export function maybeThat({ nodes }: Tree, head: number): Tree['nodes'][number] | undefined {
  const noun = nodes[head];
  if (noun?.upos !== 'NOUN') return undefined;
  const isPointed = pointers.has(nodes[head + 1]?.lower ?? '') && proofs.test(noun.form);
  const comma = isPointed ? head + 2 : head + 1;
  const that = nodes[comma]?.form === ',' ? nodes[comma + 1] : undefined;
  return that?.lower === 'dass' ? that : undefined;
}

const pointers: ReadonlySet<string> = new Set('dafür darauf daran davon'.split(' '));

/** Nouns of which *dafür* or *darauf* tells what they are for. */
const proofs =
  /(beleg|beweis|hinweis|anzeichen|zeichen|indiz|indizien|zweifel|gr[uü]nd|anhaltspunkt|garantie|gewähr|anspruch|hoffnung|aussicht|interesse|verständnis|anteil|schuld|verantwortung)(e|en|n|s|es)?$/i;
