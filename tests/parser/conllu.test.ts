import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../extract/input-error.ts';
import { fromConllu, textOf, toConllu } from '../../extract/parser/conllu.ts';

const written = `# sent_id = 7
# text = Er geht (zum Arzt).
1	Er	er	PRON	PPER	Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs	2	nsubj	_	_
2	geht	gehen	VERB	VVFIN	Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin	0	root	_	_
2.1	geht	gehen	VERB	_	_	_	_	0:exroot	_
3	(	(	PUNCT	$(	_	6	punct	_	SpaceAfter=No
4-5	zum	_	_	_	_	_	_	_	_
4	zu	zu	ADP	APPR	_	6	case	_	_
5	dem	der	DET	ART	Case=Dat|Definite=Def|Gender=Masc|Number=Sing|PronType=Art	6	det	_	_
6	Arzt	Arzt	NOUN	NN	Case=Dat|Gender=Masc|Number=Sing	2	obl	_	SpaceAfter=No
7	)	)	PUNCT	$(	_	6	punct	_	SpaceAfter=No
8	.	.	PUNCT	$.	_	2	punct	_	_

`;

describe('CoNLL-U', () => {
  test('comes out byte for byte as it went in: ranges, empty nodes, comments, spaces', () => {
    expect(toConllu(fromConllu(written))).toBe(written);
  });

  test('gives words of one token the same offsets into the text', () => {
    const trees = fromConllu(written + written);
    const text = textOf(trees);
    expect(text).toBe('Er geht (zum Arzt).\nEr geht (zum Arzt).');
    for (const { sentence, nodes } of trees) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(nodes.slice(3, 5).map((node) => text.slice(node.start, node.end))).toEqual([
        'zum',
        'zum',
      ]);
      expect(nodes[5]!.form).toBe(text.slice(nodes[5]!.start, nodes[5]!.end));
    }
  });

  test('knows heads, children, names and probabilities', () => {
    const [tree] = fromConllu(
      '1\tBerlin\t_\tPROPN\t_\t_\t2\tnsubj\t_\tNE=B-LOC|HP=0.50|RP=0.25\n2\tjubelt\t_\tVERB\t_\t_\t0\troot\t_\t_\n',
    );
    expect(tree!.root).toBe(1);
    expect(tree!.children).toEqual([[], [0]]);
    expect(tree!.nodes[0]).toMatchObject({
      name: { type: 'LOC', begins: true },
      headProbability: 0.5,
      deprelProbability: 0.25,
    });
    expect(toConllu([tree!], { probabilities: true })).toContain('NE=B-LOC|HP=0.50|RP=0.25');
  });

  test('takes sentences without heads, Windows line ends and a byte order mark', () => {
    const trees = fromConllu(
      '\uFEFF1\tJa\t_\t_\t_\t_\t_\t_\t_\t_\r\n2\t!\t_\t_\t_\t_\t_\t_\t_\t_\r\n',
    );
    expect(trees.map((tree) => tree.nodes.map((node) => node.head))).toEqual([[-1, 0]]);
  });

  test('reads nothing from nothing', () => {
    expect(fromConllu('')).toEqual([]);
    expect(fromConllu('# only a comment\n\n')).toEqual([]);
    expect(toConllu([])).toBe('');
  });

  test.each([
    ['1\tJa\n', 'line 1: 10 columns expected, found: 2'],
    ['2\tJa\t_\t_\t_\t_\t0\troot\t_\t_\n', 'line 1: word 1 expected, found: 2'],
    ['1\tJa\t_\t_\t_\t_\t1\troot\t_\t_\n', 'line 1: heads are no tree with one root'],
    ['1\tJa\t_\t_\t_\t_\t9\troot\t_\t_\n', 'line 1: not a head: 9'],
    [
      '1-3\tzum\t_\t_\t_\t_\t_\t_\t_\t_\n1\tzu\t_\t_\t_\t_\t0\troot\t_\t_\n',
      'line 1: range out of place: 1-3',
    ],
    ['# a\nx\tJa\t_\t_\t_\t_\t0\troot\t_\t_\n', 'line 2: not a word number: x'],
  ])('tells the line of a mistake: %j', (text, message) => {
    expect(() => fromConllu(text)).toThrow(new InputError(message));
  });

  test('writes any tree so that reading it gives the same words, heads and breaks', () => {
    const form = fc.stringMatching(/^[^\s#]{1,6}$/u);
    const sentence = fc.array(fc.tuple(form, fc.nat()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 4 }), (sentences) => {
        const text = sentences.map((words) => words.map(line).join('') + '\n').join('');
        const trees = fromConllu(text);
        expect(trees.map((tree) => tree.nodes.map((node) => node.form))).toEqual(
          sentences.map((words) => words.map(([word]) => word)),
        );
        expect(fromConllu(toConllu(trees)).map(shape)).toEqual(trees.map(shape));
      }),
    );
  });
});

function line([form, head]: [string, number], index: number): string {
  return `${index + 1}\t${form}\t_\tX\t_\t_\t${index === 0 ? 0 : 1 + (head % index)}\t${index ? 'dep' : 'root'}\t_\t_\n`;
}

function shape({ nodes, root }: ReturnType<typeof fromConllu>[number]) {
  return { root, words: nodes.map(({ form, head, deprel, upos }) => [form, head, deprel, upos]) };
}
