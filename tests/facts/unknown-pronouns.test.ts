import { expect, test } from 'vitest';
import { findFacts } from '../../extract/facts/index.ts';
import { parseCases } from './case-file.ts';
import { namedEntities } from './named-entities.ts';
import { textOf } from '../../extract/parser/conllu.ts';

const [written] = parseCases(`Two sentences

1 Regen Regen NOUN Case=Nom|Number=Sing 2 nsubj
2 fiel fallen VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 0 root
3 . . PUNCT _ 2 punct

1 Sie sie PRON Case=Nom|Number=Sing|Person=3|PronType=Prs 2 nsubj
2 kaufte kaufen VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 0 root
3 Brot Brot NOUN Case=Acc|Number=Sing 2 obj
4 . . PUNCT _ 2 punct
==>
`);
const trees = written!.trees;

test('a pronoun whose antecedent is not found is no end of a fact', () => {
  const unresolved = { ...namedEntities(trees), entitiesAt: () => [] };
  expect(lemmasOf(unresolved)).toEqual(['fallen']);
  expect(lemmasOf(namedEntities(trees))).toEqual(['fallen', 'kaufen']);
});

function lemmasOf(entities: ReturnType<typeof namedEntities>): string[] {
  const article = { id: 'two', text: textOf(trees), date: '2026-03-02' };
  return findFacts(article, trees, entities).map((fact) => fact.relation.lemma);
}
