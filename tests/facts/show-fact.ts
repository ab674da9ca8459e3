import type { Argument, Fact } from '../../extract/facts/fact.ts';

interface ShowOptions {
  /** Text of the article: adjuncts are shown too, and what *das* stands for. */
  readonly text?: string;
}

/**
 * A fact as case files write it: `Berg – treffen – Almeida · not · planned · says Weber · when am Montag · where in Genf`, with
 * adjuncts also `· besides heimlich`.
 */
export function showFact(fact: Fact, { text }: ShowOptions = {}): string {
  const [subject, object] = [fact.subject, fact.object].map((end) => showEnd(end, text));
  const triple = [subject, fact.relation.lemma, object].join(' – ');
  const flags = [
    fact.negated ? 'not' : undefined,
    fact.modality === 'asserted' ? undefined : fact.modality,
    fact.attribution && `says ${fact.attribution.text}`,
    fact.time && `when ${fact.time.text}`,
    fact.place && `where ${fact.place.text}`,
    ...(text === undefined
      ? []
      : fact.adjuncts.map((span) => `besides ${text.slice(span.start, span.end)}`)),
  ].filter((flag) => flag !== undefined);
  return [triple, ...flags].join(' · ');
}

/** `das = Die Straße bleibt gesperrt` */
function showEnd(end: Argument | undefined, text: string | undefined): string {
  if (!end) return '∅';
  const { pointsTo } = end;
  if (!pointsTo || text === undefined) return end.text;
  return `${end.text} = ${text.slice(pointsTo.start, pointsTo.end)}`;
}
