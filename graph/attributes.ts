import type { MultiDirectedGraph } from 'graphology';
import type { EntityType } from '../extract/entity/mention.ts';
import type { Modality } from '../extract/triple.ts';

/** The graph of all articles: things as nodes, every stated fact between two of them as an edge. */
export type FactGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** A phrase of the article: UTF-16 offsets, half-open. */
export interface Phrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What an article states, with everything needed to prove it. */
export interface Statement {
  /** Reads as the relation: `treffen`, `nicht treffen`. */
  readonly label: string;
  readonly lemma: string;
  /** The relation as written. */
  readonly relation: string;
  /** Every piece of the relation in the article's text. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly subject: Phrase | undefined;
  readonly object: Phrase | undefined;
  readonly sentence: string;
  /** Offsets of the sentence in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly clause: string;
  /** Id of the article. */
  readonly document: string;
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly source: string | undefined;
  readonly negated: boolean;
  readonly modality: Modality;
  /** The article itself states it: not negated, not planned or possible, nobody else's claim. */
  readonly asserted: boolean;
  /** Canonical name of who says so. */
  readonly attribution: string | undefined;
  /** Node of who says so, when it is one. */
  readonly attributionNode: string | undefined;
  /** The time as written, and its days in ISO. */
  readonly time: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Canonical name of where it happens. */
  readonly place: string | undefined;
  readonly placeNode: string | undefined;
  /** Phrases of the clause that no triple of it holds, joined by semicolons. */
  readonly adjuncts: string | undefined;
  readonly confidence: number;
  readonly rule: string;
}

/** A fact with one end only; it makes no edge and is kept on its node. */
export interface NodeFact extends Statement {
  /** Id of the triple. */
  readonly id: string;
  /** Which end the node is. */
  readonly role: 'subject' | 'object';
}

export interface EdgeAttributes extends Statement {
  readonly weight: number;
}

export interface NodeAttributes {
  /** Canonical name. */
  readonly label: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  /** Node of the state or government for which the thing acts. */
  readonly standsFor: string | undefined;
  /** A clause, amount or long description; viewer and exports may hide it. */
  readonly phrase: boolean;
  /** Places in the articles where a triple speaks of it. */
  readonly mentions: number;
  /** Ids of the articles that speak of it, sorted. */
  readonly documents: readonly string[];
  /** Dates of the first and the last of these articles. */
  readonly firstDate: string | undefined;
  readonly lastDate: string | undefined;
  readonly facts: readonly NodeFact[];
  readonly degree: number;
  readonly pagerank: number;
  /** Number of its community, 0 for the largest; the last number for phrases that belong to no thing. */
  readonly community: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface GraphAttributes {
  /** Every article that gave a triple, sorted by id. */
  readonly documents: readonly GraphDocument[];
}

export interface GraphDocument {
  readonly id: string;
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly source: string | undefined;
}
