import type { Span } from '../text/sentence.ts';
import type { Clause } from './clause.ts';
import { nodeAt } from './navigate.ts';
import { findQuotations } from './quotations.ts';
import type { Reading, Speaker } from './reading.ts';
import { maybeSource } from './source.ts';
import { isSayingClause, speakerOf } from './speech.ts';
import { actorOf, isPerson } from './voices.ts';

type Quoting = Omit<Reading, 'speakers'>;

/** Who is quoted: who is named as saying it, and who is only told of before, in case that nobody else spoke. */
interface Quoted {
  readonly said: Speaker | undefined;
  readonly told: Speaker | undefined;
}

/** For each quotation the one who is named as saying it just behind or before it, else who spoke last. */
export function quotationSpeakers(readings: readonly Quoting[]) {
  const quotations = findQuotations(readings.map((reading) => reading.tree.sentence));
  if (quotations.length === 0) return () => undefined;
  const speakers = quotations.map((quotation) => findQuoted(readings, quotation));
  return (reading: Quoting, clause: Clause, last: Speaker | undefined): Speaker | undefined => {
    const position = nodeAt(reading.tree, clause.head).start;
    const index = quotations.findIndex(
      (quotation) => quotation.start <= position && position < quotation.end,
    );
    return speakers[index]?.said ?? (index < 0 ? undefined : (last ?? speakers[index]?.told));
  };
}

function findQuoted(readings: readonly Quoting[], quotation: Span): Quoted {
  const first = readings.findIndex(({ tree }) => tree.sentence.end > quotation.start);
  const next = readings.findIndex(({ tree }) => tree.sentence.start >= quotation.end);
  const touching = readings.slice(first, next < 0 ? readings.length : next);
  const said =
    saidBeside(touching, quotation) ??
    sourceBeside(touching) ??
    namedBefore(touching[0], quotation) ??
    actorBeside(touching, quotation) ??
    saidBehind(readings[next], touching);
  return { said, told: said ? undefined : toldBefore(readings[first - 1], touching) };
}

/** „…“, **sagte sie**. */
function saidBeside(touching: readonly Quoting[], quotation: Span): Speaker | undefined {
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
  return presenting && speaker !== undefined ? at(presenting.reading, speaker) : undefined;
}

function sourceBeside(touching: readonly Quoting[]): Speaker | undefined {
  for (const reading of touching.toReversed()) {
    for (const clause of reading.clauses) {
      const source = maybeSource(reading.tree, clause);
      if (source !== undefined) return at(reading, source);
    }
  }
  return undefined;
}

/** **Bürgermeisterin Brand:** „…“ */
function namedBefore(reading: Quoting | undefined, quotation: Span): Speaker | undefined {
  const before = reading?.tree.nodes.filter(({ end }) => end <= quotation.start) ?? [];
  const colon = before.findLastIndex(({ form }) => form === ':');
  if (!reading || colon < 1 || before.length - colon > 2) return undefined;
  const words = before.slice(0, colon);
  if (words.some(({ upos, form }) => /^(VERB|AUX)$/.test(upos) || /^[.;:!?]$/.test(form)))
    return undefined;
  const top = words.find(
    ({ index, head }) => (head < 0 || head >= colon) && isPerson(reading, index),
  );
  return top && at(reading, top.index);
}

/** „…“, **freute sich** Weber · Haas war enttäuscht**:** „…“ */
function actorBeside(touching: readonly Quoting[], quotation: Span): Speaker | undefined {
  for (const reading of touching.toReversed()) {
    for (const clause of reading.clauses) {
      if (isInside(reading, clause.head, quotation)) continue;
      const actor = actorOf(reading, clause);
      const frames =
        isStraightBehind(reading, clause, quotation) || opensWithColon(reading, clause, quotation);
      if (actor !== undefined && frames && !isInside(reading, actor, quotation))
        return at(reading, actor);
    }
  }
  return undefined;
}

/** Only the closing mark and a comma stand between the quotation and the verb. */
function isStraightBehind({ tree }: Quoting, { verb }: Clause, quotation: Span): boolean {
  if (verb.finite === undefined || nodeAt(tree, verb.finite).start < quotation.end) return false;
  return tree.nodes
    .slice(0, verb.finite)
    .every((node) => node.start < quotation.end || node.upos === 'PUNCT');
}

function opensWithColon({ tree }: Quoting, clause: Clause, quotation: Span): boolean {
  const before = tree.nodes.filter((node) => node.end <= quotation.start);
  return (
    nodeAt(tree, clause.head).end <= quotation.start &&
    before.slice(-2).some((node) => node.form === ':')
  );
}

/** „…“ **So fasst Tamm seinen Bericht zusammen.** */
function saidBehind(next: Quoting | undefined, touching: readonly Quoting[]): Speaker | undefined {
  if (!next || !isSameParagraph(next, touching)) return undefined;
  const words = next.tree.nodes.slice(0, 2).map((node) => node.form.toLowerCase());
  const opening = words.join(' ');
  if (/^(das|dies)\b/.test(opening) && !isSaid(next)) return undefined;
  return /^(so|das|dies|damit)\b|^mit diesen$/.test(opening) ? maybePerson(next) : undefined;
}

/** *Das sagte, betonte er*; not *das glaubt ihr niemand* */
function isSaid({ clauses, standings }: Quoting): boolean {
  const main = clauses.find(({ link }) => link === 'main');
  return main !== undefined && isSayingClause(main) && !standings.get(main.head)?.negation.clause;
}

/** **Haas war enttäuscht.** „Wir haben den Sieg verschenkt.“ */
function toldBefore(
  before: Quoting | undefined,
  touching: readonly Quoting[],
): Speaker | undefined {
  return before && isSameParagraph(before, touching) ? maybePerson(before) : undefined;
}

function isSameParagraph({ tree }: Quoting, touching: readonly Quoting[]): boolean {
  return touching.some((each) => each.tree.sentence.paragraph === tree.sentence.paragraph);
}

/** The person whom the main clause is about. */
function maybePerson(reading: Quoting): Speaker | undefined {
  const main = reading.clauses.find(({ link }) => link === 'main');
  const person = main?.subjects.find((head) => isPerson(reading, head));
  return person === undefined ? undefined : at(reading, person);
}

function at(reading: Quoting, head: number): Speaker {
  return { sentence: reading.sentence, head };
}

function isInside(reading: Quoting, head: number, quotation: Span): boolean {
  const node = nodeAt(reading.tree, head);
  return quotation.start <= node.start && node.end <= quotation.end;
}
