import { parseRecord } from './parse-record.ts';
import { tripleSchema } from './triple-schema.ts';
import type { LinkReason } from './entity/link-reason.ts';
import type { EntityType } from './entity/mention.ts';

/** Standing of a fact; each value is explained in the README. */
export type Modality = 'asserted' | 'planned' | 'wanted' | 'required' | 'possible' | 'hypothetical';

/** One end of a triple: a phrase of the article and the thing it means. */
export interface TripleArgument {
  /** The phrase as written. */
  readonly text: string;
  /** Canonical name, equal for every mention of the same thing. */
  readonly entity: string;
  readonly type: EntityType;
  /** UTF-16 offsets into the article's text, half-open. */
  readonly start: number;
  readonly end: number;
  /**
   * Why the phrase means the thing: the rule that linked it and the phrase that it was linked to. Absent where the phrase is the
   * thing's own name or first description, and in files of earlier versions.
   */
  readonly why?: LinkReason;
}

/** One stated fact with its evidence. The only contract between extraction and everything after it. */
export interface Triple {
  /** Hash of document, offsets, subject, relation and object. */
  readonly id: string;
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly date: string | null;
    readonly url: string | null;
    readonly source: string | null;
  };
  readonly sentence: { readonly text: string; readonly start: number; readonly end: number };
  /** `document:sentence start:number`, shared by the triples of one clause. */
  readonly clause: string;
  /** null: nobody named. */
  readonly subject: TripleArgument | null;
  readonly relation: {
    readonly text: string;
    readonly lemma: string;
    readonly spans: readonly (readonly [start: number, end: number])[];
  };
  /** null: intransitive. */
  readonly object: TripleArgument | null;
  readonly negated: boolean;
  readonly modality: Modality;
  readonly attribution: { readonly text: string; readonly entity: string } | null;
  readonly time: {
    readonly text: string;
    readonly from: string | null;
    readonly to: string | null;
  } | null;
  readonly place: { readonly text: string; readonly entity: string } | null;
  /**
   * Phrases of the clause that no triple of it holds: how, how often, with whom, under which condition („strenger“, „ohne Genehmigung“).
   * Absent in files of earlier versions.
   */
  readonly adjuncts?: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** 0..1 */
  readonly confidence: number;
  /** Name of the extraction rule. */
  readonly rule: string;
}

/**
 * Reads one line of `triples.jsonl`. Fields that the schema does not know are kept.
 * @throws InputError when the line is no JSON or no triple, saying which field.
 */
export function parseTriple(line: string): Triple {
  return parseRecord(line, tripleSchema, 'a triple') as Triple;
}

/** One line of `triples.jsonl`, without its line break. */
export function formatTriple(triple: Triple): string {
  return JSON.stringify(triple);
}
