import type { Triple, TripleArgument } from '../extract/triple.ts';
import type { Phrase, Statement } from './attributes.ts';
import type { EntityMerge, MergedEntity } from './merge/merged-entity.ts';

/** Flattens a triple to what an edge or a node's fact carries. */
export function toStatement(triple: Triple, merge: EntityMerge): Statement {
  const { document, sentence, relation } = triple;
  const speaker = maybeEntity(triple.attribution, triple, merge);
  const place = maybeEntity(triple.place, triple, merge);
  return {
    label: triple.negated ? `nicht ${relation.lemma}` : relation.lemma,
    lemma: relation.lemma,
    relation: relation.text,
    spans: relation.spans,
    subject: maybePhrase(triple.subject),
    object: maybePhrase(triple.object),
    sentence: sentence.text,
    start: sentence.start,
    end: sentence.end,
    clause: triple.clause,
    document: document.id,
    title: document.title ?? undefined,
    date: document.date ?? undefined,
    url: document.url ?? undefined,
    source: document.source ?? undefined,
    negated: triple.negated,
    modality: triple.modality,
    asserted: isAsserted(triple),
    attribution: speaker?.name ?? triple.attribution?.entity,
    attributionNode: speaker?.id,
    time: triple.time?.text,
    from: triple.time?.from ?? undefined,
    to: triple.time?.to ?? undefined,
    place: place?.name ?? triple.place?.entity,
    placeNode: place?.id,
    adjuncts: maybeJoined(triple.adjuncts),
    confidence: triple.confidence,
    rule: triple.rule,
  };
}

/** The article itself states the fact: it neither denies nor only imagines it, and quotes nobody. */
export function isAsserted(triple: Triple): boolean {
  return !triple.negated && triple.modality === 'asserted' && triple.attribution === null;
}

/** As one text, for files and databases. */
export function maybeJoined(adjuncts: Triple['adjuncts'] = []): string | undefined {
  return adjuncts.length > 0 ? adjuncts.map(({ text }) => text).join('; ') : undefined;
}

function maybePhrase(argument: TripleArgument | null): Phrase | undefined {
  return argument ? { text: argument.text, start: argument.start, end: argument.end } : undefined;
}

function maybeEntity(
  named: { readonly entity: string } | null,
  triple: Triple,
  merge: EntityMerge,
): MergedEntity | undefined {
  return named ? merge.maybeEntityNamed(named.entity, triple.document.id) : undefined;
}
