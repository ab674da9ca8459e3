import type { EntityIndex } from './entity/mention.ts';
import type { Modality, Triple } from './triple.ts';

/** A triple in plain strings, as scorers compare them. */
export interface PlainTriple {
  readonly subject: string | null;
  readonly relation: string;
  readonly object: string | null;
  readonly negated: boolean;
  readonly modality: Modality;
  readonly attribution: string | null;
  readonly time: string | null;
  readonly place: string | null;
}

/** Names each end by its canonical name where the article's entities have one, otherwise by its words. */
export function toPlain(triple: Triple, { entities }: EntityIndex): PlainTriple {
  const names = new Set(entities.map(({ name }) => name));
  const nameOf = (end: { readonly text: string; readonly entity: string } | null): string | null =>
    end === null ? null : names.has(end.entity) ? end.entity : end.text;
  return {
    subject: nameOf(triple.subject),
    relation: triple.relation.lemma,
    object: nameOf(triple.object),
    negated: triple.negated,
    modality: triple.modality,
    attribution: nameOf(triple.attribution),
    time: triple.time?.text ?? null,
    place: nameOf(triple.place),
  };
}
