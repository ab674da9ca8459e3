import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../extract/entity/resolve.ts';
import { textOf } from '../../extract/parser/conllu.ts';
import { readCases } from './cases.ts';

const cases = readCases(new URL('cases/resolve.txt', import.meta.url));

/** The reason at a word of a case, counted as in its expected lines. */
function whyIn(title: string, sentence: number, word: number): string | undefined {
  const found = cases.find((each) => each.title === title);
  if (!found) throw new Error(`no case: ${title}`);
  const index = resolveEntities({ id: 'case', text: textOf(found.trees) }, found.trees);
  const why = index.whyAt(sentence - 1, word - 1);
  return why && `${why.rule}: ${why.text}`;
}

describe('why a phrase means a thing', () => {
  it.each([
    ['A surname, a full name and a title are one person', 1, 1, 'beside the name: Antony Blinken'],
    ['A surname, a full name and a title are one person', 2, 1, 'part of the name: Antony Blinken'],
    [
      'A family goes by its surname, and is taken up as the family',
      3,
      2,
      'same noun: Familie Ostertag',
    ],
    ['A word of the same work takes a person up', 2, 2, 'description: Jule Hartwig'],
    ['A firm named by the way is not the firm', 4, 2, 'kind of thing: Ohlsen'],
    ['The last subject that agrees is not skipped', 3, 1, 'pronoun: Almut'],
    ['Two firms are meant by both', 2, 3, 'pair: Reederei Nordstern + Hansen'],
    ['We are whom the speaker speaks for, never the speaker', 1, 2, 'speaker’s side: Anne Roth'],
  ])('is recorded: %s, %i:%i', (title, sentence, word, reason) => {
    expect(whyIn(title, sentence, word)).toBe(reason);
  });

  it('is nothing for a thing’s own name, and for what means nobody', () => {
    expect(whyIn('A surname, a full name and a title are one person', 1, 3)).toBeUndefined();
    expect(whyIn('A city is no it', 2, 1)).toBeUndefined();
  });
});
