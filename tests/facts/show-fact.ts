import type { Fact } from '../../extract/facts/fact.ts';

interface ShowOptions {
  /** Text of the article: adjuncts are shown too. */
  readonly text?: string;
}

/**
 * A fact as case files write it: `Berg – treffen – Almeida · not · planned · says Weber · when am Montag · where in Genf`, with
 * adjuncts also `· besides heimlich`.
 */
export function showFact(fact: Fact, { text }: ShowOptions = {}): string {
  const triple = [fact.subject?.text ?? '∅', fact.relation.lemma, fact.object?.text ?? '∅'].join(
    ' – ',
  );
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
