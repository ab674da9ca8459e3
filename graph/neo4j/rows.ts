import neo4j, { type Integer } from 'neo4j-driver';
import type { EntityType } from '../../extract/entity/mention.ts';
import type { Triple, TripleArgument } from '../../extract/triple.ts';
import type { EntityMerge } from '../merge.ts';
import { isAsserted } from '../statement.ts';
import { toRelationshipType } from './identifier.ts';

/** Properties of a node or relationship; null ones are not stored. */
export type Properties = Readonly<
  Record<string, string | boolean | number | Integer | readonly string[] | null>
>;

export interface NodeRow {
  readonly id: string;
  readonly properties: Properties;
}

export interface EntityRow extends NodeRow {
  readonly type: EntityType;
  readonly aliases: readonly string[];
}

export interface SentenceRow extends NodeRow {
  readonly document: string;
}

export interface MentionRow {
  readonly sentence: string;
  readonly entity: string;
  readonly start: Integer;
  readonly end: Integer;
  readonly text: string;
}

export interface FactRow extends NodeRow {
  readonly entity: string;
  readonly role: 'subject' | 'object';
}

export interface RelationshipRow extends NodeRow {
  readonly type: string;
  readonly source: string;
  readonly target: string;
}

/** What some triples put into the database; by key, so that what they share is there once. */
export interface Rows {
  readonly documents: Map<string, NodeRow>;
  readonly sentences: Map<string, SentenceRow>;
  readonly entities: Map<string, EntityRow>;
  readonly mentions: Map<string, MentionRow>;
  readonly facts: Map<string, FactRow>;
  readonly relationships: Map<string, RelationshipRow>;
}

export function emptyRows(): Rows {
  return {
    documents: new Map(),
    sentences: new Map(),
    entities: new Map(),
    mentions: new Map(),
    facts: new Map(),
    relationships: new Map(),
  };
}

/** Adds what one triple states. A fact with no end at all leaves its sentence only. */
export function addRows(rows: Rows, triple: Triple, merge: EntityMerge): void {
  const { document, sentence } = triple;
  rows.documents.set(document.id, { id: document.id, properties: { ...document } });
  const sentenceId = `${document.id}:${sentence.start}`;
  rows.sentences.set(sentenceId, {
    id: sentenceId,
    document: document.id,
    properties: {
      id: sentenceId,
      text: sentence.text,
      start: neo4j.int(sentence.start),
      end: neo4j.int(sentence.end),
    },
  });
  const source = maybeEntity(rows, triple.subject, sentenceId, triple, merge);
  const target = maybeEntity(rows, triple.object, sentenceId, triple, merge);
  const { id } = triple;
  const properties = toProperties(triple);
  if (source !== undefined && target !== undefined) {
    const type = toRelationshipType(triple.relation.lemma, triple.negated);
    rows.relationships.set(id, { id, type, source, target, properties });
  } else if (source !== undefined)
    rows.facts.set(id, { id, entity: source, role: 'subject', properties });
  else if (target !== undefined)
    rows.facts.set(id, { id, entity: target, role: 'object', properties });
}

function maybeEntity(
  rows: Rows,
  argument: TripleArgument | null,
  sentence: string,
  { document }: Triple,
  merge: EntityMerge,
): string | undefined {
  if (!argument) return undefined;
  const { id, name, type, aliases, phrase, standsFor } = merge.entityOf(argument, document.id);
  const properties = { id, name, type, phrase, standsFor: standsFor ?? null };
  rows.entities.set(id, { id, type, aliases, properties });
  const { start, end, text } = argument;
  rows.mentions.set(`${sentence} ${start} ${end} ${id}`, {
    sentence,
    entity: id,
    start: neo4j.int(start),
    end: neo4j.int(end),
    text,
  });
  return id;
}

function toProperties(triple: Triple): Properties {
  const { document, sentence, relation, time, place, attribution } = triple;
  return {
    id: triple.id,
    lemma: relation.lemma,
    relation: relation.text,
    sentence: sentence.text,
    document: document.id,
    date: document.date,
    start: neo4j.int(sentence.start),
    end: neo4j.int(sentence.end),
    clause: triple.clause,
    negated: triple.negated,
    modality: triple.modality,
    asserted: isAsserted(triple),
    attribution: attribution?.entity ?? null,
    time: time?.text ?? null,
    from: time?.from ?? null,
    to: time?.to ?? null,
    place: place?.entity ?? null,
    confidence: triple.confidence,
    rule: triple.rule,
  };
}
