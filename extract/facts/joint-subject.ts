import type { Clause } from '../clause/clause.ts';
import { phraseSpan } from '../clause/phrase.ts';
import type { Reading } from '../clause/reading.ts';
import type { Node } from '../parser/tree.ts';
import type { End } from './candidate.ts';

/** „**Bund und Land** zahlen **zusammen** 72 Millionen Euro“: the sum is told of both, and of neither alone. */
export function maybeJointSubject(
  { tree, clauseOf }: Reading,
  { subjects, head }: Clause,
): End | undefined {
  if (subjects.length < 2) return undefined;
  const isSum = tree.nodes.some(
    ({ lower, index }) =>
      clauseOf[index] === head && sums.test(lower) && isBeforeNumber(tree.nodes, index + 1),
  );
  if (!isSum) return undefined;
  const spans = subjects.map((subject) => phraseSpan(tree, subject));
  return {
    head: subjects[0] as number,
    span: {
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    },
    literal: 'group',
  };
}

const sums = /^(zusammen|insgesamt|zusammengenommen|gemeinsam)$/;

/** „zusammen **auf 23** Sitze“, „zusammen **rund 40** Hektar“ */
function isBeforeNumber(nodes: readonly Node[], first: number): boolean {
  const next = nodes[first];
  if (next === undefined) return false;
  return next.upos === 'NUM' || (between.test(next.lower) && isBeforeNumber(nodes, first + 1));
}

const between =
  /^(auf|über|um|mit|an|rund|etwa|fast|knapp|gut|circa|mehr|weniger|als|mindestens|bis|zu|die|den)$/;
