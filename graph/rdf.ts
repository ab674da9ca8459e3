import type { FactGraph, GraphDocument, NodeAttributes, Statement } from './attributes.ts';

/** A value of a property: a resource, or a literal. */
export type RdfValue =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: 'de' }
  | { readonly date: string }
  | { readonly integer: number }
  | { readonly decimal: number }
  | { readonly boolean: boolean };

/** A thing with its properties, whose names are prefixed (`rdfs:label`) or whole IRIs. */
export interface RdfResource {
  readonly iri: string;
  readonly type: string;
  readonly properties: readonly (readonly [name: string, value: RdfValue])[];
}

export const PREFIXES: Readonly<Record<string, string>> = {
  sg: 'urn:satzgraph:vocabulary:',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * A graph as RDF resources: articles, things, and every fact as an `rdf:Statement` with its sentence and standing. Only
 * what the articles themselves assert is also a plain triple, so that a query never takes a claim for a fact.
 */
export function* toRdf(graph: FactGraph): Generator<RdfResource> {
  for (const document of graph.getAttribute('documents')) yield fromDocument(document);
  for (const { node, attributes } of graph.nodeEntries()) {
    const asserted = graph.mapOutEdges(node, (_, fact, __, target) => ({ fact, target }));
    yield fromNode(
      node,
      attributes,
      asserted.flatMap(({ fact, target }) =>
        fact.asserted ? [[relationIri(fact.lemma), { iri: entityIri(target) }] as const] : [],
      ),
    );
    for (const fact of attributes.facts)
      yield fromStatement(fact.id, fact, { [`rdf:${fact.role}`]: node });
  }
  for (const { edge, source, target, attributes } of graph.edgeEntries())
    yield fromStatement(edge, attributes, { 'rdf:subject': source, 'rdf:object': target });
}

function fromDocument({ id, title, date, url, source }: GraphDocument): RdfResource {
  return {
    iri: documentIri(id),
    type: 'schema:NewsArticle',
    properties: [
      ['schema:identifier', { text: id }],
      ...optional('schema:headline', title, german),
      ...optional('schema:datePublished', date, dateOrText),
      ...optional('schema:url', url, plain),
      ...optional('schema:publisher', source, plain),
    ],
  };
}

function fromNode(
  id: string,
  { label, type, aliases, standsFor }: NodeAttributes,
  asserted: RdfResource['properties'],
): RdfResource {
  return {
    iri: entityIri(id),
    type: `sg:${encodeURIComponent(wellFormed(type))}`,
    properties: [
      ['rdfs:label', german(label)],
      ...aliases.map((alias) => ['skos:altLabel', german(alias)] as const),
      ...optional('sg:standsFor', standsFor, (other) => ({ iri: entityIri(other) })),
      ...asserted,
    ],
  };
}

function fromStatement(
  id: string,
  fact: Statement,
  ends: Readonly<Record<string, string>>,
): RdfResource {
  return {
    iri: `urn:satzgraph:fact:${encode(id)}`,
    type: 'rdf:Statement',
    properties: [
      ...Object.entries(ends).map(([name, node]) => [name, { iri: entityIri(node) }] as const),
      ['rdf:predicate', { iri: relationIri(fact.lemma) }],
      ['rdfs:label', german(fact.label)],
      ['sg:sentence', german(fact.sentence)],
      ['sg:start', { integer: fact.start }],
      ['sg:end', { integer: fact.end }],
      ['prov:wasQuotedFrom', { iri: documentIri(fact.document) }],
      ['sg:negated', { boolean: fact.negated }],
      ['sg:modality', { text: fact.modality }],
      ['sg:asserted', { boolean: fact.asserted }],
      ['sg:confidence', { decimal: fact.confidence }],
      ...optional('sg:attribution', fact.attribution, german),
      ...optional('sg:from', fact.from, dateOrText),
      ...optional('sg:to', fact.to, dateOrText),
      ...optional('sg:place', fact.place, (name) =>
        fact.placeNode === undefined ? german(name) : { iri: entityIri(fact.placeNode) },
      ),
      ...optional('sg:adjuncts', fact.adjuncts, german),
    ],
  };
}

function optional(
  name: string,
  value: string | undefined,
  toValue: (value: string) => RdfValue,
): (readonly [string, RdfValue])[] {
  return value === undefined ? [] : [[name, toValue(value)]];
}

function german(text: string): RdfValue {
  return { text, language: 'de' };
}

function plain(text: string): RdfValue {
  return { text };
}

function dateOrText(text: string): RdfValue {
  return /^\d{4}-\d\d-\d\d$/u.test(text) ? { date: text } : { text };
}

function entityIri(id: string): string {
  return `urn:satzgraph:entity:${encode(id)}`;
}

function documentIri(id: string): string {
  return `urn:satzgraph:document:${encode(id)}`;
}

function relationIri(lemma: string): string {
  return `urn:satzgraph:relation:${encode(lemma)}`;
}

/** What a name may hold and an IRI may not. */
function encode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replaceAll('%3A', ':');
}

function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
}
