import { expect, test } from 'vitest';
import { settleFeatures } from '../../extract/parser/settle-features.ts';

test('personal pronouns are personal, sich is reflexive too', () => {
  expect(settleFeatures({ Case: 'Nom' }, 'PRON', 'wir')).toEqual({ Case: 'Nom', PronType: 'Prs' });
  expect(settleFeatures({ PronType: 'Rcp' }, 'PRON', 'sich')).toEqual({
    PronType: 'Prs',
    Reflex: 'Yes',
  });
});

test('a pronoun is no article, a relative pronoun stays one', () => {
  expect(settleFeatures({ PronType: 'Art', Definite: 'Def' }, 'PRON', 'der')).toEqual({
    PronType: 'Dem',
  });
  expect(settleFeatures({ PronType: 'Rel' }, 'PRON', 'der')).toEqual({ PronType: 'Rel' });
});

test('only articles are definite, and an adverb has a degree only when it is compared', () => {
  expect(settleFeatures({ Definite: 'Ind' }, 'DET', 'kein')).toEqual({});
  expect(settleFeatures({ Definite: 'Def', PronType: 'Art' }, 'DET', 'der')).toEqual({
    Definite: 'Def',
    PronType: 'Art',
  });
  expect(settleFeatures({ Degree: 'Pos' }, 'ADV', 'gestern')).toEqual({});
  expect(settleFeatures({ Degree: 'Cmp' }, 'ADV', 'mehr')).toEqual({ Degree: 'Cmp' });
  expect(settleFeatures({ Degree: 'Pos' }, 'ADJ', 'alt')).toEqual({ Degree: 'Pos' });
});
