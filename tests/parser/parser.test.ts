import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../extract/input-error.ts';
import { isTree } from '../../extract/parser/build-tree.ts';
import { fromConllu, toConllu } from '../../extract/parser/conllu.ts';
import { loadParser } from '../../extract/parser/parser.ts';
import type { Tree } from '../../extract/parser/tree.ts';
import type { Sentence } from '../../extract/text/sentence.ts';
import { settleGolden } from './settle-golden.ts';

const weights = new Uint8Array(
  readFileSync(new URL('../../extract/parser/weights/german.bin', import.meta.url)),
);
const parse = await loadParser(weights);
const golden = new URL('golden.conllu', import.meta.url);
const sentences = fromConllu(readFileSync(golden, 'utf8')).map((tree) => tree.sentence);

describe('parser', () => {
  test('gives the words of the golden file the same analysis, to the byte', () => {
    settleGolden(golden, toConllu(parse(sentences), { probabilities: true }));
  });

  test('says the same of a sentence whatever stands beside it', () => {
    const together = parse(sentences);
    const turned = parse(sentences.toReversed()).toReversed();
    const alone = sentences.flatMap((sentence) => parse([sentence]));
    expect(turned).toEqual(together);
    expect(alone).toEqual(together);
  });

  test('says the same after more words than it remembers', () => {
    const before = parse(sentences);
    for (let n = 0; n < 5000; n += 20)
      parse([sentenceOf(Array.from({ length: 20 }, (_, k) => `Wort${n + k}`).join(' '))]);
    expect(parse(sentences)).toEqual(before);
  });

  test('says the same when it is loaded again', async () => {
    const other = await loadParser(weights);
    expect(other(sentences)).toEqual(parse(sentences));
  });

  test('finds who does what to whom', () => {
    const [tree] = parse([
      sentenceOf('Gestern verkaufte die Stadt den alten Hafen an einen Investor .'),
    ]);
    expect(arcs(tree!)).toEqual(
      expect.arrayContaining([
        'verkaufte root',
        'Stadt nsubj verkaufte',
        'Hafen obj verkaufte',
        'die det Stadt',
        'alten amod Hafen',
        'an case Investor',
      ]),
    );
    expect(tree!.nodes[1]).toMatchObject({ lemma: 'verkaufen', upos: 'VERB' });
    expect(tree!.nodes[6]).toMatchObject({
      lemma: 'Hafen',
      feats: { Case: 'Acc', Number: 'Sing', Gender: 'Masc' },
    });
  });

  test('knows particles and passives', () => {
    const [particle, passive] = parse([
      sentenceOf('Der Senat lehnt den Plan ab .'),
      sentenceOf('Der Plan wurde von dem Senat abgelehnt .'),
    ]);
    expect(arcs(particle!)).toContain('ab compound:prt lehnt');
    expect(arcs(passive!)).toEqual(
      expect.arrayContaining(['Plan nsubj:pass abgelehnt', 'wurde aux:pass abgelehnt']),
    );
    expect(passive!.nodes[6]!.lemma).toBe('ablehnen');
  });

  test('keeps the -s of a noun that is no genitive', () => {
    const [tree] = parse([sentenceOf('Das Seegras wächst .')]);
    expect(tree!.nodes[1]!.lemma).toBe('Seegras');
  });

  test('takes nothing, and sentences without words', () => {
    expect(parse([])).toEqual([]);
    const [empty, full] = parse([sentenceOf(''), sentenceOf('Ja .')]);
    expect(empty).toMatchObject({ nodes: [], children: [], root: -1 });
    expect(full!.nodes).toHaveLength(2);
  });

  test('makes one tree of 5,000 words of anything, in linear time', () => {
    parse([garbage(800)]);
    const short = seconds(() => parse([garbage(1600)]));
    const long = seconds(() => expect(isTree(headsOf(parse([garbage(8000)])[0]!))).toBe(true));
    expect(long).toBeLessThan(15 * short);
  });

  test('makes a tree of any words and keeps the words as they are', () => {
    const form = fc.string({ minLength: 1, maxLength: 8, unit: 'binary' });
    fc.assert(
      fc.property(
        fc.array(fc.array(form, { minLength: 1, maxLength: 30 }), { maxLength: 4 }),
        (texts) => {
          const trees = parse(texts.map(sentenceOfForms));
          expect(trees.map((tree) => tree.nodes.map((node) => node.form))).toEqual(texts);
          for (const tree of trees) {
            expect(isTree(headsOf(tree))).toBe(true);
            expect(
              tree.nodes.filter((node) => node.deprel === 'root').map((node) => node.index),
            ).toEqual([tree.root]);
            expect(tree.nodes.every((node) => node.lemma !== '')).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('gives probabilities', () => {
    for (const { nodes } of parse(sentences))
      for (const { headProbability, deprelProbability, nameProbability } of nodes)
        for (const probability of [headProbability, deprelProbability, nameProbability]) {
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
        }
  });

  test('takes addresses of sites and mailboxes for names of their own, and no abbreviation or date', () => {
    const words =
      'Karten gibt es unter www.museum-am-see.de und per kasse@museum.de , z.B. ab 3.12. .';
    const [tree] = parse([sentenceOf(words)]);
    const named = tree!.nodes.filter(({ name }) => name);
    expect(named.map(({ form, name }) => [form, name])).toEqual([
      ['www.museum-am-see.de', { type: 'OTH', begins: true }],
      ['kasse@museum.de', { type: 'OTH', begins: true }],
    ]);
  });
});

describe('weights that are broken', () => {
  test.each([
    ['empty', new Uint8Array()],
    ['of something else', new Uint8Array(readFileSync(golden))],
    ['cut off', weights.slice(0, weights.length / 2)],
    ['cut off in the header', weights.slice(0, 100)],
    ['damaged', weights.map((byte, at) => (at === 2_000_000 ? byte ^ 1 : byte))],
    ['damaged in the header', weights.map((byte, at) => (at === 200 ? byte ^ 1 : byte))],
  ])('are refused with one line: %s', async (_, bytes) => {
    const loading = loadParser(bytes);
    await expect(loading).rejects.toThrow(InputError);
    await expect(loading).rejects.toThrow(/^model weights cannot be used: /);
  });
});

function sentenceOf(text: string): Sentence {
  return sentenceOfForms(text.split(' ').filter((form) => form !== ''));
}

function sentenceOfForms(forms: readonly string[]): Sentence {
  let end = -1;
  const tokens = forms.map((text) => {
    const start = end + 1;
    end = start + text.length;
    return { text, start, end };
  });
  const words = tokens.map(({ text, ...span }, token) => ({ ...span, form: text, token }));
  return {
    text: forms.join(' '),
    start: 0,
    end: Math.max(0, end),
    kind: 'prose',
    paragraph: 0,
    tokens,
    words,
  };
}

function garbage(words: number): Sentence {
  return sentenceOf('12 ; xxx Müller | ( und . '.repeat(words / 8));
}

function arcs({ nodes }: Tree): string[] {
  return nodes.map(({ form, deprel, head }) =>
    `${form} ${deprel} ${nodes[head]?.form ?? ''}`.trim(),
  );
}

function headsOf(tree: Tree): number[] {
  return tree.nodes.map((node) => node.head);
}

function seconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
