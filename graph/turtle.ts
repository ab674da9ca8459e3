import type { FactGraph } from './attributes.ts';
import { PREFIXES, type RdfResource, type RdfValue, toRdf } from './rdf.ts';

/** Writes a graph as Turtle in pieces, a resource each. */
export function* toTurtle(graph: FactGraph): Generator<string> {
  for (const [prefix, iri] of Object.entries(PREFIXES)) yield `@prefix ${prefix}: <${iri}> .\n`;
  for (const resource of toRdf(graph)) yield toBlock(resource);
}

function toBlock({ iri, type, properties }: RdfResource): string {
  const lines = properties.map(([name, value]) => ` ;\n  ${toName(name)} ${toTerm(value)}`);
  return `\n<${iri}> a ${toName(type)}${lines.join('')} .\n`;
}

/** `rdfs:label` as it is, anything else in full. */
function toName(name: string): string {
  return /^[a-z]+:[A-Za-z]+$/u.test(name) && !name.startsWith('urn:')
    ? name
    : `<${name.replace(/^sg:/u, PREFIXES['sg'] ?? '')}>`;
}

function toTerm(value: RdfValue): string {
  if ('iri' in value) return `<${value.iri}>`;
  if ('date' in value) return `"${value.date}"^^xsd:date`;
  if ('integer' in value) return String(value.integer);
  if ('decimal' in value) return `"${value.decimal}"^^xsd:decimal`;
  if ('boolean' in value) return String(value.boolean);
  return toLiteral(value.text) + (value.language ? `@${value.language}` : '');
}

/** Turtle's strings take every character but these; half surrogate pairs and NUL are no characters at all. */
function toLiteral(text: string): string {
  const escaped = text
    .replaceAll(/\p{Surrogate}|\0/gu, '\ufffd')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
  return `"${escaped}"`;
}
