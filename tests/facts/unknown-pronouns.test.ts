import { expect, test } from 'vitest';
import type { EntityIndex } from '../../extract/entity/mention.ts';
import { findFacts } from './find-facts.ts';
import { textOf } from '../../extract/parser/conllu.ts';
import type { Tree } from '../../extract/parser/tree.ts';
import { parseCases } from './case-file.ts';
import { namedEntities } from './named-entities.ts';

const written = `Two sentences

1 Regen Regen NOUN Case=Nom|Number=Sing 2 nsubj
2 fiel fallen VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 0 root
3 . . PUNCT _ 2 punct

1 PRONOUN PRONOUN PRON Case=Nom|Number=Sing|PronType=Prs 2 nsubj
2 kaufte kaufen VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 0 root
3 Brot Brot NOUN Case=Acc|Number=Sing 2 obj
4 . . PUNCT _ 2 punct
==>
`;

test.each(['sie', 'wir', 'ich'])(
  '%s is no end of a fact when nobody knows who is meant',
  (pronoun) => {
    const [{ trees } = { trees: [] }] = parseCases(written.replaceAll('PRONOUN', pronoun));
    const known = namedEntities(trees);
    expect(lemmasOf(trees, { ...known, entitiesAt: () => [] })).toEqual(['fallen']);
    expect(lemmasOf(trees, known)).toEqual(['fallen', 'kaufen']);
  },
);

function lemmasOf(trees: readonly Tree[], entities: EntityIndex): string[] {
  const article = { id: 'two', text: textOf(trees), date: '2026-03-02' };
  return findFacts({ article, trees, entities }).map((fact) => fact.relation.lemma);
}
