import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteType, toRelationshipType } from '../../../graph/neo4j/identifier.ts';
import { hostileText } from '../hostile.ts';

describe('toRelationshipType', () => {
  it.each([
    ['treffen', false, 'TREFFEN'],
    ['treffen', true, 'NICHT_TREFFEN'],
    ['sich einigen auf', false, 'SICH_EINIGEN_AUF'],
    ['Rad-fahren', false, 'RAD_FAHREN'],
    ['schließen', false, 'SCHLIESSEN'],
    ['u\u0308ben', false, 'ÜBEN'],
    ['', false, 'REL'],
    ['', true, 'NICHT_REL'],
    ['2014 annektieren', false, 'REL'],
    ['a`b', false, 'REL'],
    ['x'.repeat(64), false, 'X'.repeat(64)],
    ['x'.repeat(65), false, 'REL'],
    ['x'.repeat(59), true, 'NICHT_REL'],
    ['交渉', true, 'NICHT_REL'],
  ])('writes %j (negated: %s) as %s', (lemma, negated, type) => {
    expect(toRelationshipType(lemma, negated)).toBe(type);
  });

  it('is always safe between backticks', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (lemma, negated) => {
        const type = toRelationshipType(lemma, negated);
        expect(quoteType(type)).toMatch(/^`\p{Lu}[\p{Lu}\p{Nd}_]{0,63}`$/u);
        expect(type.startsWith('NICHT_')).toBe(negated || /^nicht[\s-]/iu.test(lemma.trim()));
      }),
    );
  });
});

describe('quoteType', () => {
  it('refuses what is no identifier of ours', () => {
    expect(() => quoteType('A`B')).toThrow('unsafe relationship type: A`B');
    expect(() => quoteType('A B')).toThrow();
    expect(() => quoteType('')).toThrow();
  });
});
