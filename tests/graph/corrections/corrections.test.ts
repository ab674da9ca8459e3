import { describe, expect, it } from 'vitest';
import { InputError } from '../../../extract/input-error.ts';
import { buildGraph } from '../../../graph/build.ts';
import type { Correction } from '../../../graph/corrections/correction.ts';
import {
  formatCorrection,
  parseCorrections,
  withoutLast,
} from '../../../graph/corrections/parse-corrections.ts';
import { documentNamed, end, triple } from '../triples.ts';

const [a, b] = [documentNamed('a'), documentNamed('b')];
const triples = [
  triple({
    id: '1',
    document: a,
    subject: end('Lena Hartung'),
    object: end('Nordbank', 'Organization'),
  }),
  triple({
    id: '2',
    document: b,
    subject: end('Helena Harting'),
    object: end('Nordbank', 'Organization'),
  }),
];

function labels(corrections: readonly Correction[]): string[] {
  const graph = buildGraph(triples, { corrections });
  return graph.mapNodes((_, { label, type }) => `${label}: ${type}`).toSorted();
}

describe('corrections', () => {
  it('merge two things into the first', () => {
    expect(labels([])).toContain('Helena Harting: Person');
    const corrected = labels([
      { do: 'merge', entities: ['Person:Lena Hartung', 'Person:Helena Harting'] },
    ]);
    expect(corrected).toEqual(['Lena Hartung: Person', 'Nordbank: Organization']);
  });

  it('split the mentions of one article from the rest', () => {
    const corrected = labels([
      {
        do: 'split',
        entity: 'Organization:Nordbank',
        mentions: [{ document: 'b' }],
        name: 'Nordbank Oslo',
      },
    ]);
    expect(corrected).toEqual([
      'Helena Harting: Person',
      'Lena Hartung: Person',
      'Nordbank Oslo: Organization',
      'Nordbank: Organization',
    ]);
  });

  it('rename and retype, one after the other', () => {
    const corrected = labels([
      { do: 'rename', entity: 'Nordbank', name: 'Nordbank AG' },
      { do: 'retype', entity: 'Nordbank AG', type: 'Work' },
    ]);
    expect(corrected).toContain('Nordbank AG: Work');
  });

  it('find a thing by its former name', () => {
    const corrected = labels([
      { do: 'rename', entity: 'Nordbank', name: 'Nordbank AG' },
      { do: 'rename', entity: 'Organization:Nordbank', name: 'Bank des Nordens' },
    ]);
    expect(corrected).toContain('Bank des Nordens: Organization');
  });

  it('drop a fact', () => {
    expect(buildGraph(triples, { corrections: [{ do: 'drop', triple: '1' }] }).edges()).toEqual([
      '2',
    ]);
  });

  it('pass over what no article mentions any more', () => {
    expect(labels([{ do: 'rename', entity: 'Person:Niemand', name: 'Jemand' }])).toEqual(
      labels([]),
    );
  });

  it('are undone by taking the last line away', () => {
    const lines = [
      formatCorrection({ do: 'drop', triple: '1' }),
      formatCorrection({ do: 'rename', entity: 'Nordbank', name: 'Bank' }),
    ];
    expect(parseCorrections(withoutLast(lines.join('')))).toEqual([{ do: 'drop', triple: '1' }]);
    expect(withoutLast(lines[0] ?? '')).toBe('');
  });

  it.each([
    [
      '{"do":"drop","triple":"1"}\n\n{"do":"drop","triple":"2"}\n',
      'corrections.jsonl:2: empty line',
    ],
    ['{"do":"drop"', 'corrections.jsonl:1: not JSON'],
    ['{"do":"forget","entity":"x"}', 'corrections.jsonl:1: unknown correction: "forget"'],
    ['{"do":"rename","entity":"x"}', 'corrections.jsonl:1: name is missing'],
    [
      '{"do":"retype","entity":"x","type":"Firma"}',
      'corrections.jsonl:1: unknown entity type: Firma',
    ],
    ['{"do":"merge","entities":["x"]}', 'corrections.jsonl:1: entities are two names or more'],
    [
      '{"do":"split","entity":"x","name":"y","mentions":[{"start":1}]}',
      'corrections.jsonl:1: a mention is {"document", "start"?}',
    ],
  ])('name the broken line: %s', (text, message) => {
    expect(() => parseCorrections(text)).toThrow(new InputError(message));
  });
});
