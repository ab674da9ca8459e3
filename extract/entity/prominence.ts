import type { SyntacticRole } from './syntax.ts';

/** Weights in the manner of Lappin & Leass (1994): what is subject stays in mind. */
const roleWeight: Readonly<Record<SyntacticRole, number>> = {
  subject: 80,
  object: 50,
  oblique: 35,
  attribute: 20,
  other: 30,
};

/** How much a reader has a thing in mind that was mentioned in a role, so many sentences ago, so many times before. */
export function prominence(role: SyntacticRole, sentencesAgo: number, mentions: number): number {
  return (
    (roleWeight[role] + Math.min(30, 6 * Math.sqrt(mentions))) / (1 + 0.8 * Math.abs(sentencesAgo))
  );
}
