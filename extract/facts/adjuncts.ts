import type { Clause } from '../clause/clause.ts';
import { isConnective } from '../clause/lexicon/connectives.ts';
import { dependents, lower } from '../clause/navigate.ts';
import { conjuncts, maybePreposition, phraseSpan } from '../clause/phrase.ts';
import type { Reading } from '../clause/reading.ts';
import { isSourcePhrase } from '../clause/source.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Span } from '../text/sentence.ts';

/**
 * The phrases that the words head, as written: how, how often, with whom, under which condition. What only links the clause to others
 * (*deshalb, auch*), denies or asks is left out: „regelt den Verkehr **strenger**“, „trug **ohne Genehmigung** eine Waffe“.
 */
export function adjunctsAt(
  { tree, clauses }: Reading,
  clause: number,
  words: readonly Node[],
): Span[] {
  const spans: Span[] = [];
  const around = clauses.find(({ head }) => head === clause);
  for (const node of words)
    if (isAdjunct(node) && !(around && isSource(tree, around, node))) {
      const span = spanWithPreposition(tree, node.index);
      if (!spans.some((other) => overlap(other, span))) spans.push(span);
    }
  return spans.toSorted((a, b) => a.start - b.start);
}

function isAdjunct(node: Node): boolean {
  const { deprel, upos, feats } = node;
  if (!/^(obl|obl:arg|obl:agent|advmod|obj|xcomp|nmod)$/.test(deprel)) return false;
  if (!/^(NOUN|PROPN|NUM|ADJ|ADV)$/.test(upos) || isConnective(lower(node))) return false;
  return !/Int|Rel|Neg/.test(feats['PronType'] ?? '');
}

/** „nach Angaben der Polizei“ says who says so. */
function isSource(tree: Tree, clause: Clause, { index }: Node): boolean {
  const preposition = maybePreposition(tree, index);
  return preposition !== undefined && isSourcePhrase(tree, clause, { head: index, preposition });
}

/** With its prepositions and what else is named beside it. */
function spanWithPreposition(tree: Tree, head: number): Span {
  let { start, end } = phraseSpan(tree, head);
  for (const node of dependents(tree, head, 'case')) {
    if (node.start < start) start = node.start;
    else if (node.end > end) end = node.end;
  }
  const last = conjuncts(tree, head).at(-1);
  if (last !== undefined && last !== head) end = Math.max(end, phraseSpan(tree, last).end);
  return { start, end };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
