import type { Fact } from '../../extract/facts/fact.ts';

/** A fact as case files write it: `Berg – treffen – Almeida · not · planned · says Weber · on am Montag · in in Genf`. */
export function showFact(fact: Fact): string {
  const triple = [fact.subject?.text ?? '∅', fact.relation.lemma, fact.object?.text ?? '∅'].join(
    ' – ',
  );
  const flags = [
    fact.negated ? 'not' : undefined,
    fact.modality === 'asserted' ? undefined : fact.modality,
    fact.attribution && `says ${fact.attribution.text}`,
    fact.time && `when ${fact.time.text}`,
    fact.place && `where ${fact.place.text}`,
  ].filter((flag) => flag !== undefined);
  return [triple, ...flags].join(' · ');
}
