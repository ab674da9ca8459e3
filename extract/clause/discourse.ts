import type { Span } from '../text/sentence.ts';
import type { Clause } from './clause.ts';
import { nodeAt } from './navigate.ts';
import { findQuotations } from './quotations.ts';
import type { Reading, Speaker } from './reading.ts';
import { isSayingClause, maybeSource, speakerOf } from './speech.ts';
import { isActor, isFraming, isReported, maybeVoice, maybeVoiceAbove } from './voices.ts';

/** A reading before it is known who says what. */
export type Unattributed = Omit<Reading, 'speakers'>;

/** How many sentences a speaker may be silent before indirect speech is no longer his. */
const patience = 3;

/**
 * Who claims each clause. From near to far: a source in the clause (*laut X*), the subject above it (*X sagt, dass*),
 * a saying clause beside it, the clause it belongs to, the quotation it stands in, and for Konjunktiv I without
 * any of these whoever spoke last.
 */
export function findSpeakers(readings: readonly Unattributed[]): ReadonlyMap<number, Speaker>[] {
  const quoted = quotationSpeakers(readings);
  const found: Map<number, Speaker>[] = [];
  let last: Speaker | undefined;
  let silence = 0;
  for (const reading of readings) {
    const speakers = new Map<number, Speaker>();
    for (const clause of reading.clauses) {
      const speaker =
        nearSpeaker(reading, clause, speakers, last) ??
        quoted(reading, clause, last) ??
        (isIndirect(reading, clause, silence) ? last : undefined);
      if (speaker) speakers.set(clause.head, speaker);
    }
    found.push(speakers);
    const spoke = whoSpoke(reading, speakers);
    silence = spoke ? 0 : silence + 1;
    last = spoke ?? (silence > patience ? undefined : last);
  }
  return found;
}

/** Who is still heard in the next sentence: who says something here, or gives an opinion, or is quoted. */
function whoSpoke(
  reading: Unattributed,
  speakers: ReadonlyMap<number, Speaker>,
): Speaker | undefined {
  const saying = sayings(reading).at(-1);
  if (saying) return saying;
  const quoted = [...speakers.values()].at(-1);
  const voice = quoted ? undefined : maybeVoice(reading);
  return voice === undefined ? quoted : at(reading, voice);
}

function nearSpeaker(
  reading: Unattributed,
  clause: Clause,
  above: ReadonlyMap<number, Speaker>,
  last: Speaker | undefined,
): Speaker | undefined {
  const source = maybeSource(reading.tree, clause);
  if (source !== undefined) return holder(reading, clause, source);
  const standing = reading.standings.get(clause.head);
  if (standing?.claimant) return claim(reading, standing.claimant, last);
  const beside = reading.clauses.find(
    (other) => other.parent === clause.head && isPresenting(reading, other),
  );
  if (beside) return claim(reading, beside, last);
  if (clause.parent === undefined || isPresenting(reading, clause)) return undefined;
  const voice = above.has(clause.parent)
    ? undefined
    : (maybeAnnouncer(reading, clause) ?? maybeVoiceAbove(reading, clause));
  return voice === undefined ? above.get(clause.parent) : at(reading, voice);
}

/** „beansprucht das Grundstück, da es **seiner** Ansicht nach …“: a thing has no opinion, so the one who acts is meant. */
function holder(reading: Unattributed, clause: Clause, source: number): Speaker {
  const parent = reading.clauses.find(({ head }) => head === clause.parent);
  const person = parent?.subjects.find((head) => isActor(reading, head));
  const isPossessive = nodeAt(reading.tree, source).deprel.startsWith('det');
  return at(
    reading,
    isPossessive && person !== undefined && !isActor(reading, source) ? person : source,
  );
}

function claim(
  reading: Unattributed,
  saying: Clause,
  last: Speaker | undefined,
): Speaker | undefined {
  const speaker = speakerOf(reading.tree, saying);
  return speaker === undefined ? last : at(reading, speaker);
}

function at(reading: Unattributed, head: number): Speaker {
  return { sentence: reading.sentence, head };
}

/** *…, sagte X, …* and *wie X berichtet*: saying clauses beside or around what is said. */
function isPresenting(reading: Unattributed, clause: Clause): boolean {
  if (isFraming(reading, clause)) return true;
  if (!isSayingClause(clause)) return false;
  if (clause.link === 'adverbial') return clause.mark === 'wie';
  if (clause.link !== 'beside' || !isInverted(clause)) return false;
  return !reading.clauses.some((other) => other.parent === clause.head && other.link === 'content');
}

/** *sagte X*: the verb before its subject, and nothing else that is said. */
function isInverted(clause: Clause): boolean {
  const subject = clause.subjects[0];
  if (clause.complements.some((complement) => complement.role === 'accusative')) return false;
  return (
    subject === undefined ||
    clause.impersonal ||
    clause.verb.finite === undefined ||
    subject > clause.verb.finite
  );
}

/** „**Der Verband** wies das zurück: Auch die Kunden profitierten“: what follows the colon is said. */
function maybeAnnouncer(reading: Unattributed, clause: Clause): number | undefined {
  const parent = reading.clauses.find(({ head }) => head === clause.parent);
  if (!parent || clause.link !== 'beside' || !isSayingClause(parent)) return undefined;
  const between = reading.tree.nodes.slice(parent.head + 1, clause.head);
  return between.some(({ form }) => form === ':') ? speakerOf(reading.tree, parent) : undefined;
}

/** Konjunktiv I in a main clause, or Konjunktiv II straight after reported speech. */
function isIndirect(reading: Unattributed, clause: Clause, silence: number): boolean {
  if (clause.link !== 'main' && clause.link !== 'conjunct' && clause.link !== 'beside')
    return false;
  return clause.verb.mood === 'reported' || (isReported(reading, clause) && silence === 0);
}

/** Those who speak in a sentence, in order; who only speaks in a relative clause does not go on speaking. */
function sayings(reading: Unattributed): Speaker[] {
  return reading.clauses.flatMap((clause) => {
    const speaks =
      (isSayingClause(clause) || isFraming(reading, clause)) && clause.link !== 'relative';
    const speaker = speaks ? speakerOf(reading.tree, clause) : undefined;
    return speaker === undefined ? [] : [at(reading, speaker)];
  });
}

/** For each quotation the one who is named as saying it just behind or before it. */
function quotationSpeakers(readings: readonly Unattributed[]) {
  const quotations = findQuotations(readings.map((reading) => reading.tree.sentence));
  if (quotations.length === 0) return () => undefined;
  const speakers = quotations.map((quotation) => maybeQuoted(readings, quotation));
  return (
    reading: Unattributed,
    clause: Clause,
    last: Speaker | undefined,
  ): Speaker | undefined => {
    const position = nodeAt(reading.tree, clause.head).start;
    const index = quotations.findIndex(
      (quotation) => quotation.start <= position && position < quotation.end,
    );
    return index < 0 ? undefined : (speakers[index] ?? last);
  };
}

function maybeQuoted(readings: readonly Unattributed[], quotation: Span): Speaker | undefined {
  const touching = readings.filter(
    (reading) =>
      reading.tree.sentence.end > quotation.start && reading.tree.sentence.start < quotation.end,
  );
  const outside = touching.flatMap((reading) =>
    reading.clauses
      .filter((clause) => isSayingClause(clause) && !isInside(reading, clause.head, quotation))
      .map((clause) => ({
        reading,
        clause,
        behind: nodeAt(reading.tree, clause.head).start >= quotation.end,
      })),
  );
  const presenting = outside.find(({ behind }) => behind) ?? outside.at(-1);
  const speaker = presenting && speakerOf(presenting.reading.tree, presenting.clause);
  if (presenting && speaker !== undefined) return at(presenting.reading, speaker);
  return sourceBeside(touching);
}

function sourceBeside(touching: readonly Unattributed[]): Speaker | undefined {
  for (const reading of touching.toReversed()) {
    for (const clause of reading.clauses) {
      const source = maybeSource(reading.tree, clause);
      if (source !== undefined) return at(reading, source);
    }
  }
  return undefined;
}

function isInside(reading: Unattributed, head: number, quotation: Span): boolean {
  const node = nodeAt(reading.tree, head);
  return quotation.start <= node.start && node.end <= quotation.end;
}
