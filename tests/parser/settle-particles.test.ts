import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTree } from '../../extract/parser/build-tree.ts';
import { fromConllu } from '../../extract/parser/conllu.ts';
import { settleParticles } from '../../extract/parser/settle-particles.ts';
import { randomTree } from '../clause/random-trees.ts';
import { verbs } from './verbs.ts';

const stays = 'compound:prt';

/** Words as `form lemma UPOS head relation`, heads from 1. */
function relationOf(particle: string, words: string): [head: string | undefined, deprel: string] {
  const lines = words
    .trim()
    .split(/\s*\|\s*/)
    .map((word, n) => {
      const [form, lemma, upos, head, deprel] = word.split(' ');
      const feats = upos === 'VERB' ? 'VerbForm=Fin' : '_';
      return [n + 1, form, lemma, upos, '_', feats, head, deprel, '_', '_'].join('\t');
    });
  const nodes = settleParticles(fromConllu(`${lines.join('\n')}\n\n`)[0]!.nodes, verbs);
  const { head, deprel } = nodes.find(({ form }) => form === particle)!;
  return [nodes[head]?.form, deprel];
}

test('a particle before an amount is its preposition', () => {
  expect(
    relationOf(
      'auf',
      `Er er PRON 2 nsubj | beläuft belaufen VERB 0 root | sich sich PRON 2 obj | auf auf ADP 2 compound:prt |
       etwa etwa ADV 6 advmod | 150 150 NUM 7 nummod | Euro Euro NOUN 2 obl`,
    ),
  ).toEqual(['150', 'case']);
});

test('a particle joined to its opposite is a preposition', () => {
  expect(
    relationOf(
      'mit',
      `Sie sie PRON 2 nsubj | lief laufen VERB 0 root | mit mit ADP 2 compound:prt | und und CCONJ 5 cc |
       ohne ohne ADP 6 case | Leine Leine NOUN 2 obl`,
    ),
  ).toEqual(['Leine', 'case']);
});

test('von … an frames a time, not a place', () => {
  const words = (noun: string) =>
    `Er er PRON 2 nsubj | rief rufen VERB 0 root | sie sie PRON 2 obj | von von ADP 6 case |
     diesem dies DET 6 det | ${noun} ${noun} NOUN 2 obl | an an ADP 2 compound:prt`;
  expect(relationOf('an', words('Tag'))).toEqual(['Tag', 'case']);
  expect(relationOf('an', words('Bahnhof'))).toEqual(['rief', stays]);
});

test('gegenüber is a particle of few verbs', () => {
  const words = (form: string, lemma: string) =>
    `Misstrauen Misstrauen NOUN 2 nsubj | ${form} ${lemma} VERB 0 root | den der DET 4 det |
     Händlern Händler NOUN 2 obj | gegenüber gegenüber ADP 2 compound:prt`;
  expect(relationOf('gegenüber', words('herrscht', 'herrschen'))).toEqual(['Händlern', 'case']);
  expect(relationOf('gegenüber', words('steht', 'stehen'))).toEqual(['steht', stays]);
});

test('a particle at the end of its clause stays one', () => {
  expect(
    relationOf(
      'auf',
      `Sie sie PRON 2 nsubj | gibt geben VERB 0 root | nicht nicht ADV 2 advmod | auf auf ADP 2 compound:prt |
       und und CCONJ 6 cc | hofft hoffen VERB 2 conj`,
    ),
  ).toEqual(['gibt', stays]);
});

test('a particle that makes no verb with its head is an adverb, unless any verb takes it', () => {
  const words = (particle: string) =>
    `Sie sie PRON 2 nsubj | erklärte erklären VERB 0 root | ${particle} ${particle} ADV 2 compound:prt`;
  expect(relationOf('weiter', words('weiter'))).toEqual(['erklärte', 'advmod']);
  expect(relationOf('herum', words('herum'))).toEqual(['erklärte', stays]);
});

test('a particle goes to the verb that it makes a verb with', () => {
  expect(
    relationOf(
      'aus',
      `Es es PRON 2 expl | herrscht herrschen VERB 0 root | Chaos Chaos NOUN 2 nsubj | Züge Zug NOUN 5 nsubj |
       fallen fallen VERB 2 parataxis | aus aus ADP 2 compound:prt`,
    ),
  ).toEqual(['fallen', stays]);
});

test('a particle apart from its verb does not stand before it', () => {
  expect(
    relationOf(
      'aus',
      `die der PRON 5 nsubj | von von ADP 3 case | Riga Riga PROPN 5 obl | aus aus ADP 5 compound:prt |
       arbeiten arbeiten VERB 0 root`,
    ),
  ).toEqual(['arbeiten', 'advmod']);
});

test('a tree remains a tree', () => {
  fc.assert(
    fc.property(randomTree, ({ nodes }) => {
      expect(isTree(settleParticles(nodes, verbs).map(({ head }) => head))).toBe(true);
    }),
  );
});
