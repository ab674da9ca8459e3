import { expect, test } from 'vitest';
import { confidenceOf, type Seen, traitsOf } from '../../extract/facts/confidence.ts';
import type { Evidence } from '../../extract/facts/evidence.ts';

const plain = {
  score: 0.8,
  rule: 'active',
  modality: 'asserted',
  subject: { text: 'Die Stadt' },
  object: { text: 'das Haus' },
  attribution: undefined,
  clauseCertainty: -1,
  leftOut: 0,
  doubt: 0,
  isPerson: false,
  objectLength: 2,
  nameCertainty: 1,
} satisfies Seen & Evidence & { score: number };
const confidence = (differing: Partial<Seen & Evidence & { score: number }>) => {
  const seen = { ...plain, ...differing };
  return confidenceOf(traitsOf(seen, seen, seen.score));
};

test('a better score gives more confidence, and never all', () => {
  expect(confidence({ score: 0.9 })).toBeGreaterThan(confidence({}));
  expect(confidence({ score: 1 })).toBeLessThan(1);
});

test.each(['title', 'apposition'])('a %s is surer than a verb', (rule) => {
  expect(confidence({ rule })).toBeGreaterThan(confidence({}));
});

test('what somebody said is less sure', () => {
  expect(confidence({ attribution: { text: 'Blinken' } })).toBeLessThan(confidence({}));
});

test.each([
  ['what is only thought of', { modality: 'hypothetical' }],
  ['a verb without its object', { object: undefined }],
  ['a pronoun', { subject: { text: 'Sie' } }],
  ['a link that another thing came near', { doubt: 0.8 }],
  ['a clause that may be read otherwise', { clauseCertainty: -4 }],
  ['a verb whose phrases are left out', { leftOut: 2 }],
  ['what may be no name', { nameCertainty: 0.5 }],
] as const)('%s is less sure', (_, seen) => {
  expect(confidence(seen)).toBeLessThan(confidence({}));
});

test('what a person does is surer than what a thing does', () => {
  expect(confidence({ isPerson: true })).toBeGreaterThan(confidence({}));
});
