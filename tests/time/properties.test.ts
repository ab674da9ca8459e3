import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../extract/time/find-times.ts';
import { flatTree } from './flat-tree.ts';

const WORDS = fc.constantFrom(
  ...`am vom bis zum seit zwischen und der den Ende Anfang des Jahres Freitag Samstag 3. 5. 31. Februar März Mai 2014 2014/15 1990er
  Jahren letzten nächsten drei Tagen Wochen vor in um 10.30 Uhr heute morgen Nacht auf Ostern , – 21.01.2022 27.8. Quartal ersten
  Jahrhundert 19. Winter jeden war wird hat geplant 0000-00-00 99.99.9999 9999`.split(/\s+/),
);

describe('any sequence of words', () => {
  it('has times that stand where they say, do not overlap, and end after they begin', () => {
    fc.assert(
      fc.property(fc.array(WORDS, { minLength: 1, maxLength: 25 }), (words) => {
        const tree = flatTree(words.join(' '));
        let end = 0;
        for (const time of findTimes(tree, '2022-06-08')) {
          expect(time.text).toBe(tree.sentence.text.slice(time.start, time.end));
          expect(time.start).toBeGreaterThanOrEqual(end);
          if (time.from && time.to) expect(time.from <= time.to).toBe(true);
          for (const day of [time.from, time.to])
            expect(day ?? '2022-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
          end = time.end;
        }
        expect(findTimes(tree, '2022-06-08')).toEqual(findTimes(tree, '2022-06-08'));
        expect(() => findTimes(tree, 'gestern')).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
