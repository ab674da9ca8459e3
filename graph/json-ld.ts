import type { FactGraph } from './attributes.ts';
import { PREFIXES, type RdfResource, type RdfValue, toRdf } from './rdf.ts';

/** Writes a graph as JSON-LD in pieces, a resource a line. */
export function* toJsonLd(graph: FactGraph): Generator<string> {
  yield `{"@context":${JSON.stringify(PREFIXES)},\n"@graph":[`;
  let separator = '\n';
  for (const resource of toRdf(graph)) {
    yield separator + JSON.stringify(toNode(resource));
    separator = ',\n';
  }
  yield '\n]}\n';
}

function toNode({ iri, type, properties }: RdfResource): object {
  const values = new Map<string, (object | boolean | number)[]>();
  for (const [name, value] of properties)
    values.set(name, [...(values.get(name) ?? []), toTerm(value)]);
  return { '@id': iri, '@type': type, ...Object.fromEntries(values) };
}

function toTerm(value: RdfValue): object | boolean | number {
  if ('iri' in value) return { '@id': value.iri };
  if ('date' in value) return { '@value': value.date, '@type': 'xsd:date' };
  if ('integer' in value) return value.integer;
  if ('decimal' in value) return { '@value': String(value.decimal), '@type': 'xsd:decimal' };
  if ('boolean' in value) return value.boolean;
  return { '@value': value.text, ...(value.language ? { '@language': value.language } : {}) };
}
