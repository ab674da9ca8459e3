import type { Span } from '../../../extract/text/sentence.ts';
import type { Triple } from '../../../extract/triple.ts';

/** What a piece of a sentence is in its fact. */
export type Role = 'subject' | 'relation' | 'object';

/** A run of the sentence's characters with one role, or none. */
export interface Piece {
  readonly text: string;
  readonly role: Role | undefined;
}

/** Cuts a fact's sentence into pieces, lossless: joined they are the sentence again. The relation wins where spans overlap. */
export function splitByRole({ sentence, relation, subject, object }: Triple): Piece[] {
  const roles = Array.from<Role | undefined>({ length: sentence.text.length });
  const mark = (role: Role, { start, end }: Span): void => {
    const length = sentence.text.length;
    const from = Math.max(0, start - sentence.start);
    roles.fill(role, Math.min(from, length), Math.max(0, Math.min(end - sentence.start, length)));
  };
  if (subject !== null) mark('subject', subject);
  if (object !== null) mark('object', object);
  for (const [start, end] of relation.spans) mark('relation', { start, end });
  return joinRuns(sentence.text, roles);
}

function joinRuns(text: string, roles: readonly (Role | undefined)[]): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end++) {
    if (end < text.length && roles[end] === roles[start]) continue;
    pieces.push({ text: text.slice(start, end), role: roles[start] });
    start = end;
  }
  return pieces;
}
