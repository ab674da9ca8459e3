import type { Plan, ResultSummary } from 'neo4j-driver';
import { InputError } from '../../extract/input-error.ts';

/** Procedures that read the graph and nothing else of the server. */
const PROCEDURES = new Set([
  'db.index.fulltext.querynodes',
  'db.index.fulltext.queryrelationships',
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
]);

/** Strings, comments and quoted names, in which nothing is a keyword. */
const LITERALS =
  /'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*"|`(?:``|[^`])*`|\/\*[^]*?\*\/|\/\/[^\n]*/gu;

/**
 * Throws unless a query's text is free of what reaches beyond the graph although a read transaction allows it: files and
 * addresses (LOAD CSV) and the server's own procedures. A plan can hide these inside an expression, so the text is read.
 */
export function checkText(cypher: string): void {
  const code = cypher
    .replace(LITERALS, (literal) => (literal.startsWith('`') ? '`' : ' '))
    .replaceAll(/\s*\.\s*/gu, '.');
  if (code.trim() === '') throw new InputError('the query is empty');
  if (code.includes('\\')) throw new InputError('unexpected backslash outside quotes in the query');
  if (/\bLOAD\s+CSV\b/iu.test(code)) throw new InputError('not allowed in a query: LOAD CSV');
  for (const [, name = ''] of code.matchAll(
    /(?<![.$:\w])CALL\b\s*([^\s({]*)\s*(?:\(|$|;|\bYIELD\b)/giu,
  ))
    if (name && !PROCEDURES.has(name.toLowerCase()))
      throw new InputError(`not allowed in a query: CALL ${name}`);
}

/** Throws unless the plan of a query only reads the graph. */
export function checkPlan({ queryType, plan }: ResultSummary): void {
  if (queryType === 'w' || queryType === 'rw')
    throw new InputError('not allowed: the query would change the graph');
  const operators = plan ? [...operatorsOf(plan)] : [];
  const forbidden = operators.find((name) =>
    /^(?:Show|Terminate|LoadCSV|Administration)/u.test(name),
  );
  if (queryType !== 'r' || forbidden !== undefined)
    throw new InputError('not allowed: the query is about the server, not about the graph');
}

function* operatorsOf({ operatorType, children }: Plan): Generator<string> {
  yield operatorType;
  for (const child of children) yield* operatorsOf(child);
}
