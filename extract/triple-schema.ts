import { entityTypes } from './entity/mention.ts';
import type { Schema } from './schema.ts';

/** The triple as JSON Schema; ships as `triple.schema.json` for programs that read or write triples themselves. */
export const tripleSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://satzgraph.invalid/triple.schema.json',
  title: 'Triple',
  description:
    "One stated fact with its evidence; one per line in triples.jsonl. Offsets are UTF-16, half-open, into the article's text.",
  type: 'object',
  required: [
    'id',
    'document',
    'sentence',
    'clause',
    'subject',
    'relation',
    'object',
    'negated',
    'modality',
    'attribution',
    'time',
    'place',
    'confidence',
    'rule',
  ],
  properties: {
    id: {
      description: 'Hash of document, offsets, subject, relation and object.',
      type: 'string',
      minLength: 1,
    },
    document: {
      type: 'object',
      required: ['id', 'title', 'date', 'url', 'source'],
      properties: {
        id: { type: 'string' },
        title: { type: ['string', 'null'] },
        date: { type: ['string', 'null'] },
        url: { type: ['string', 'null'] },
        source: { type: ['string', 'null'] },
      },
    },
    sentence: { $ref: '#/$defs/phrase' },
    clause: { description: 'Shared by the triples of one clause.', type: 'string' },
    subject: { description: 'null: nobody named.', $ref: '#/$defs/argument' },
    relation: {
      type: 'object',
      required: ['text', 'lemma', 'spans'],
      properties: {
        text: { type: 'string' },
        lemma: { type: 'string', minLength: 1 },
        spans: {
          type: 'array',
          items: { type: 'array', items: { $ref: '#/$defs/offset' }, minItems: 2, maxItems: 2 },
        },
      },
    },
    object: { description: 'null: intransitive.', $ref: '#/$defs/argument' },
    negated: { type: 'boolean' },
    modality: { enum: ['asserted', 'planned', 'wanted', 'required', 'possible', 'hypothetical'] },
    attribution: { description: 'Who says so.', $ref: '#/$defs/name' },
    time: {
      type: ['object', 'null'],
      required: ['text', 'from', 'to'],
      properties: {
        text: { type: 'string' },
        from: { type: ['string', 'null'] },
        to: { type: ['string', 'null'] },
      },
    },
    place: { $ref: '#/$defs/name' },
    adjuncts: {
      description:
        'Phrases of the clause that no triple of it holds: how, how often, with whom, under which condition.',
      type: 'array',
      items: { $ref: '#/$defs/phrase' },
    },
    confidence: { type: 'number', minimum: 0, maximum: 1 },
    rule: { type: 'string' },
  },
  $defs: {
    offset: { type: 'integer', minimum: 0 },
    phrase: {
      type: 'object',
      required: ['text', 'start', 'end'],
      properties: {
        text: { type: 'string' },
        start: { $ref: '#/$defs/offset' },
        end: { $ref: '#/$defs/offset' },
      },
    },
    argument: {
      type: ['object', 'null'],
      required: ['text', 'entity', 'type', 'start', 'end'],
      properties: {
        text: { type: 'string' },
        entity: { type: 'string', minLength: 1 },
        type: {
          enum: entityTypes,
        },
        start: { $ref: '#/$defs/offset' },
        end: { $ref: '#/$defs/offset' },
        why: {
          description:
            'By which rule the phrase was linked to the thing, and to which phrase; absent for its own name.',
          type: 'object',
          required: ['rule', 'text'],
          properties: { rule: { type: 'string' }, text: { type: 'string' } },
        },
      },
    },
    name: {
      type: ['object', 'null'],
      required: ['text', 'entity'],
      properties: { text: { type: 'string' }, entity: { type: 'string' } },
    },
  },
};
