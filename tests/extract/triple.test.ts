import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maybeProblem } from '../../extract/schema.ts';
import { formatTriple, parseTriple } from '../../extract/triple.ts';
import { tripleSchema } from '../../extract/triple-schema.ts';
import { exampleTriple } from './example-triple.ts';

describe('parseTriple', () => {
  it('reads what formatTriple writes, with fields that it does not know', () => {
    const triple = { ...exampleTriple, ours: { note: 'geprüft' } };
    expect(parseTriple(formatTriple(triple))).toEqual(triple);
  });

  it.each([
    ['{', 'not JSON'],
    ['[]', 'not a triple: must be object'],
    [changed({ rule: undefined }), 'not a triple: rule: missing'],
    [changed({ negated: 'no' }), 'not a triple: negated: must be boolean'],
    [changed({ confidence: 1.5 }), 'not a triple: confidence: must be at most 1'],
    [changed({ modality: 'maybe' }), /^not a triple: modality: must be one of asserted, /],
    [
      changed({ subject: { ...exampleTriple.subject, start: -1 } }),
      'not a triple: subject.start: must be at least 0',
    ],
    [
      changed({ relation: { ...exampleTriple.relation, spans: [[1, 2], [3]] } }),
      'not a triple: relation.spans[1]: has 1 items',
    ],
  ])('refuses %s', (line, message) => {
    expect(() => parseTriple(line)).toThrow(message);
  });
});

describe('maybeProblem', () => {
  const validate = new Ajv2020({ strict: false }).compile(tripleSchema);

  it('accepts the same values as a full validator', () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom(null, 0, 1.5, '', 'Person'),
    );
    const paths = pathsOf(exampleTriple);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.option(value, { nil: undefined }), (path, put) => {
        const triple = withValue(exampleTriple, path, put);
        expect(maybeProblem(triple, tripleSchema) === undefined).toBe(validate(triple));
      }),
      { numRuns: 2000 },
    );
  });
});

function changed(fields: object): string {
  return JSON.stringify({ ...exampleTriple, ...fields });
}

function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

/** A copy with another value at that path; undefined takes the field away. */
function withValue(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put ?? null;
  const copy = structuredClone(value) as Record<string, unknown>;
  if (rest.length === 0 && put === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = withValue(copy[key], rest, put);
  return copy;
}
