import type { EntityType } from '../../../extract/entity/mention.ts';
import type { Triple } from '../../../extract/triple.ts';
import type { Correction } from '../../../graph/corrections/correction.ts';
import type { Payload, PayloadFact } from '../../payload.ts';
import { findBends } from './bend.ts';
import { groupBy } from './group-by.ts';

/** A triple with the nodes at its ends. */
export interface StatedFact {
  readonly triple: Triple;
  readonly subject: string | undefined;
  readonly object: string | undefined;
  /** Node of where it happens. */
  readonly place: string | undefined;
}

/** A node with all facts that name it. */
export interface EntityNode {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** A clause, amount or long description: drawn only when asked for. */
  readonly phrase: boolean;
  readonly aliases: readonly string[];
  /** Node of the state that it acts for. */
  readonly standsFor: string | null;
  readonly x: number;
  readonly y: number;
  readonly facts: readonly StatedFact[];
  /** Facts that happen there. */
  readonly located: readonly StatedFact[];
  /** Number of other things it shares an edge with; phrases do not count. */
  readonly neighbours: number;
  /** Left out of the first picture. */
  readonly peripheral: boolean;
}

/** One drawn line: all facts with the same ends, relation and denial. */
export interface RelationEdge {
  /** The id of its first triple. */
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly relation: string;
  readonly negated: boolean;
  readonly facts: readonly StatedFact[];
  /** See `findBends`: 0 is straight. */
  readonly bend: number;
}

/** What the page knows of one article. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string;
  readonly date: string | undefined;
  readonly facts: number;
}

/** The whole graph in the form in which the page asks for it. Never changes once built. */
export interface Dataset {
  readonly name: string;
  readonly corrections: readonly Correction[];
  /** Lets the page correct the graph; absent where corrections could not be kept. */
  readonly token: string | undefined;
  readonly nodes: ReadonlyMap<string, EntityNode>;
  /** How many nodes the first picture has. */
  readonly inPicture: number;
  readonly edges: ReadonlyMap<string, RelationEdge>;
  /** The edge that each triple is part of; one-ended facts have none. */
  readonly edgeOf: ReadonlyMap<string, RelationEdge>;
  readonly facts: readonly StatedFact[];
  /** Facts by the id of their triple. */
  readonly factOf: ReadonlyMap<string, StatedFact>;
  readonly articles: readonly ArticleSummary[];
  /** Relations with the number of their facts, most frequent first. */
  readonly relations: readonly (readonly [relation: string, facts: number])[];
}

/** Indexes a payload by node, edge, article and relation. */
export function buildDataset(payload: Payload): Dataset {
  const facts = payload.facts.map(toStatedFact);
  const edges = buildEdges(facts);
  return {
    name: payload.name,
    corrections: payload.corrections,
    token: payload.token,
    nodes: buildNodes(payload, facts, edges),
    inPicture: payload.nodes.filter(({ peripheral }) => !peripheral).length,
    edges: new Map(edges.map((edge) => [edge.id, edge])),
    edgeOf: new Map(edges.flatMap((edge) => edge.facts.map((fact) => [fact.triple.id, edge]))),
    facts,
    factOf: new Map(facts.map((fact) => [fact.triple.id, fact])),
    articles: summarizeArticles(facts),
    relations: countRelations(facts),
  };
}

/** A fact's triple with the names that its nodes have in this graph: an article's „Blinken“ may be „Antony Blinken“ here. */
export function withNames({ triple, subject, object }: StatedFact, { nodes }: Dataset): Triple {
  const rename = (end: Triple['subject'], id: string | undefined): Triple['subject'] => {
    const name = id === undefined ? undefined : nodes.get(id)?.name;
    return end === null || name === undefined ? end : { ...end, entity: name };
  };
  return {
    ...triple,
    subject: rename(triple.subject, subject),
    object: rename(triple.object, object),
  };
}

function toStatedFact({ triple, subject, object, place }: PayloadFact): StatedFact {
  return {
    triple,
    subject: subject ?? undefined,
    object: object ?? undefined,
    place: place ?? undefined,
  };
}

function buildEdges(facts: readonly StatedFact[]): RelationEdge[] {
  const bundles = groupBy(facts.filter(hasTwoEnds), ({ subject, object, triple }) =>
    JSON.stringify([subject, triple.relation.lemma, object, triple.negated]),
  );
  const edges = Array.from(bundles.values(), (bundle) => ({
    id: bundle[0].triple.id,
    subject: bundle[0].subject,
    object: bundle[0].object,
    relation: bundle[0].triple.relation.lemma,
    negated: bundle[0].triple.negated,
    facts: bundle,
  }));
  const bends = findBends(edges);
  return edges.map((edge, index) => ({ ...edge, bend: bends[index] ?? 0 }));
}

type Linked<T> = T & { readonly subject: string; readonly object: string };

/** Whether a fact links two things; others stay on their node. */
export function hasTwoEnds(fact: StatedFact): fact is Linked<StatedFact> {
  return fact.subject !== undefined && fact.object !== undefined;
}

function buildNodes(
  { nodes }: Payload,
  facts: readonly StatedFact[],
  edges: readonly RelationEdge[],
): Map<string, EntityNode> {
  const phrases = new Set(nodes.filter(({ phrase }) => phrase).map(({ id }) => id));
  const factsOf = groupByEnds(facts);
  const locatedIn = groupBy(facts, ({ place }) => place);
  const edgesOf = groupByEnds(edges);
  return new Map(
    nodes.map((node) => {
      const others = (edgesOf.get(node.id) ?? []).flatMap(({ subject, object }) => [
        subject,
        object,
      ]);
      const neighbours = new Set(others.filter((id) => id !== node.id && !phrases.has(id))).size;
      const located = locatedIn.get(node.id) ?? [];
      return [node.id, { ...node, facts: factsOf.get(node.id) ?? [], located, neighbours }];
    }),
  );
}

interface Ends {
  readonly subject: string | undefined;
  readonly object: string | undefined;
}

function groupByEnds<T extends Ends>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const end of new Set([item.subject, item.object])) {
      if (end === undefined) continue;
      const group = groups.get(end);
      if (group === undefined) groups.set(end, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function summarizeArticles(facts: readonly StatedFact[]): ArticleSummary[] {
  const articles = groupBy(facts, ({ triple }) => triple.document.id);
  return Array.from(articles, ([id, [first, ...rest]]) => ({
    id,
    title: first.triple.document.title ?? id,
    date: first.triple.document.date ?? undefined,
    facts: 1 + rest.length,
  }));
}

function countRelations(facts: readonly StatedFact[]): (readonly [string, number])[] {
  const groups = groupBy(facts, ({ triple }) => triple.relation.lemma);
  return Array.from(groups, ([relation, group]) => [relation, group.length] as const).toSorted(
    ([a, m], [b, n]) => n - m || a.localeCompare(b, 'de'),
  );
}
