import { expect, test } from 'vitest';
import { settleLemma } from '../../extract/parser/settle-lemma.ts';

const noun = (form: string, Case: string, Number: string) => ({
  form,
  upos: 'NOUN',
  feats: { Case, Number },
});

test('a noun that is neither genitive nor plural keeps its -s', () => {
  expect(settleLemma('Seegra', noun('Seegras', 'Nom', 'Sing'))).toBe('Seegras');
  expect(settleLemma('Auto', noun('Autos', 'Gen', 'Sing'))).toBe('Auto');
  expect(settleLemma('Auto', noun('Autos', 'Nom', 'Plur'))).toBe('Auto');
  expect(settleLemma('Haus', noun('Haus', 'Nom', 'Sing'))).toBe('Haus');
});
