import { expect, test } from 'vitest';
import { confidenceOf, scoreBehind } from '../../extract/facts/confidence.ts';

const plain = { score: 0.8, rule: 'active', attributed: false };

test('a better score gives more confidence, and never all', () => {
  expect(confidenceOf({ ...plain, score: 0.9 })).toBeGreaterThan(confidenceOf(plain));
  expect(confidenceOf({ ...plain, score: 1 })).toBeLessThan(1);
});

test('offices beside names are surer than verbs, what somebody said is less sure', () => {
  expect(confidenceOf({ ...plain, rule: 'title' })).toBeGreaterThan(confidenceOf(plain));
  expect(confidenceOf({ ...plain, attributed: true })).toBeLessThan(confidenceOf(plain));
});

test.each([plain, { ...plain, rule: 'apposition' }, { ...plain, attributed: true }])(
  'the score can be told from the confidence: %j',
  (traits) => {
    expect(scoreBehind(confidenceOf(traits), traits)).toBeCloseTo(traits.score);
  },
);
