import neo4j, { type Integer } from 'neo4j-driver';
import type { EntityType } from '../../extract/entity/mention.ts';
import { formatTriple, type Triple, type TripleArgument } from '../../extract/triple.ts';
import type { EntityMerge, MergedEntity } from '../merge/merged-entity.ts';
import { isAsserted, maybeJoined } from '../statement.ts';
import { toRelationshipType } from './identifier.ts';
import { toIndexable } from './indexable.ts';

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
  /** What it states, as it was extracted: JSON, for loads to come. */
  readonly triples: string[];
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

/** Where a fact happens that a sentence states. */
export interface LocationRow {
  readonly sentence: string;
  readonly entity: string;
  /** Id of the triple. */
  readonly fact: string;
}

/** What acts for a state, and the state. */
export interface RepresentedRow {
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
  readonly locations: Map<string, LocationRow>;
  readonly represented: Map<string, RepresentedRow>;
}

export function emptyRows(): Rows {
  return {
    documents: new Map(),
    sentences: new Map(),
    entities: new Map(),
    mentions: new Map(),
    facts: new Map(),
    relationships: new Map(),
    locations: new Map(),
    represented: new Map(),
  };
}

/** Adds what one triple states. A fact with no end at all leaves its sentence only. */
export function addRows(rows: Rows, triple: Triple, merge: EntityMerge): void {
  const sentence = addSentence(rows, triple);
  const [source, target] = [triple.subject, triple.object].map((argument) =>
    argument ? addMention(rows, argument, { triple, sentence, merge }) : undefined,
  );
  const id = toIndexable(triple.id);
  const place = addLocation(rows, id, { triple, sentence, merge });
  const properties = { ...toProperties(triple), ...place, id };
  const entity = source ?? target;
  if (source !== undefined && target !== undefined) {
    const type = toRelationshipType(triple.relation.lemma, triple.negated);
    rows.relationships.set(id, { id, type, source, target, properties });
  } else if (entity !== undefined) {
    const role = source === undefined ? 'object' : 'subject';
    rows.facts.set(id, { id, entity, role, properties });
  }
}

/** Adds the document and the sentence of a triple; returns the sentence's id. */
function addSentence(rows: Rows, triple: Triple): string {
  const { document, sentence } = triple;
  const documentId = toIndexable(document.id);
  rows.documents.set(documentId, {
    id: documentId,
    properties: {
      title: document.title,
      date: document.date,
      url: document.url,
      source: document.source,
    },
  });
  const id = `${documentId}:${sentence.start}`;
  const { text } = sentence;
  const [start, end] = [neo4j.int(sentence.start), neo4j.int(sentence.end)];
  const triples = rows.sentences.get(id)?.triples ?? [];
  triples.push(formatTriple(triple));
  rows.sentences.set(id, { id, document: documentId, triples, properties: { text, start, end } });
  return id;
}

interface MentionPlace {
  readonly triple: Triple;
  /** Id of the sentence. */
  readonly sentence: string;
  readonly merge: EntityMerge;
}

/** Adds where a fact happens; returns what the fact says of it: the name, and the id of its node if it is one. */
function addLocation(rows: Rows, fact: string, { triple, sentence, merge }: MentionPlace) {
  const { place, document } = triple;
  if (!place) return { place: null, placeId: null };
  const entity = merge.maybeEntityNamed(place.entity, document.id);
  if (!entity) return { place: place.entity, placeId: null };
  const id = addEntity(rows, entity, merge);
  rows.locations.set(`${sentence} ${fact}`, { sentence, entity: id, fact });
  return { place: entity.name, placeId: id };
}

/** A thing as the database keeps it. */
export function toEntityRow(entity: MergedEntity): EntityRow {
  const { type, aliases, phrase, standsFor } = entity;
  const name = toIndexable(entity.name);
  const properties = {
    name,
    type,
    phrase,
    standsFor: standsFor === undefined ? null : toIndexable(standsFor),
  };
  return { id: toIndexable(entity.id), type, aliases, properties };
}

/** Adds a thing, and the state that it acts for; returns its id. */
function addEntity(rows: Rows, entity: MergedEntity, merge: EntityMerge): string {
  const row = toEntityRow(entity);
  rows.entities.set(row.id, row);
  const state = merge.maybeEntity(entity.standsFor ?? '');
  if (state) {
    const target = addEntity(rows, state, merge);
    rows.represented.set(row.id, { source: row.id, target });
  }
  return row.id;
}

/** Adds the thing that an argument means and that the sentence mentions it; returns the thing's id. */
function addMention(
  rows: Rows,
  argument: TripleArgument,
  { triple, sentence, merge }: MentionPlace,
): string {
  const { start, end, text } = argument;
  const entity = merge.entityOf(argument, triple.document.id);
  const id = addEntity(rows, entity, merge);
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
  const { document, sentence, relation, time, attribution } = triple;
  return {
    lemma: relation.lemma,
    relation: relation.text,
    sentence: sentence.text,
    document: toIndexable(document.id),
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
    adjuncts: maybeJoined(triple.adjuncts) ?? null,
    confidence: triple.confidence,
    rule: triple.rule,
  };
}
