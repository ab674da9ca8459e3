import fc from 'fast-check';
import type { Node, Tree } from '../../extract/parser/tree.ts';

const forms =
  'der die das Der Bank Lars Berg er es sich sagte dass weil hat wird wurde sei könnte nicht kein ab zu um und , „ “ . : am 2014 gebaut bauen liegt haben soll lässt als von durch mit US-Minister russische Angriff'.split(
    ' ',
  );
const tags = 'NOUN PROPN VERB AUX ADJ ADV ADP DET PRON NUM PUNCT CCONJ SCONJ PART X'.split(' ');
const relations =
  'nsubj nsubj:pass obj obl obl:arg obl:agent nmod amod det det:poss case mark advmod advcl acl acl:relcl ccomp xcomp csubj conj cc cop aux aux:pass compound compound:prt appos flat parataxis punct expl nummod dep iobj orphan vocative'.split(
    ' ',
  );
const features = [
  {},
  { Case: 'Nom', Number: 'Sing' },
  { Case: 'Acc', Gender: 'Fem' },
  { VerbForm: 'Fin', Number: 'Plur' },
  { VerbForm: 'Inf' },
  { VerbForm: 'Part' },
  { PronType: 'Rel' },
];

const word = fc.record({
  form: fc.constantFrom(...forms),
  upos: fc.constantFrom(...tags),
  deprel: fc.constantFrom(...relations),
  feats: fc.constantFrom(...features),
  pick: fc.nat(),
  name: fc.constantFrom(undefined, undefined, 'PER' as const, 'LOC' as const),
});

/** Trees of any shape over German words: one root, no circle, labels at random. */
export const randomTree: fc.Arbitrary<Tree> = fc
  .array(word, { minLength: 1, maxLength: 24 })
  .map((words) => treeOf(words));

type RandomWord = typeof word extends fc.Arbitrary<infer T> ? T : never;

function treeOf(words: readonly RandomWord[]): Tree {
  const text = words.map((each) => each.form).join(' ');
  const order = words
    .map((_, index) => index)
    .toSorted((a, b) => (words[a]?.pick ?? 0) - (words[b]?.pick ?? 0) || a - b);
  const heads = words.map(() => -1);
  order.slice(1).forEach((index, at) => {
    heads[index] = order[(words[index]?.pick ?? 0) % (at + 1)] as number;
  });
  let start = 0;
  const nodes = words.map((each, index): Node => {
    const node = nodeOf(each, { index, start, head: heads[index] as number });
    start += each.form.length + 1;
    return node;
  });
  const children = nodes.map((node) =>
    nodes.filter((other) => other.head === node.index).map((other) => other.index),
  );
  const tokens = nodes.map((node) => ({ text: node.form, start: node.start, end: node.end }));
  const sentence = {
    text,
    start: 0,
    end: text.length,
    kind: 'prose' as const,
    paragraph: 0,
    tokens,
    words: nodes,
  };
  return { sentence, nodes, children, root: order[0] as number };
}

function nodeOf(
  each: RandomWord,
  { index, start, head }: { index: number; start: number; head: number },
): Node {
  return {
    form: each.form,
    lower: each.form.toLowerCase(),
    lemma: each.form,
    upos: each.upos,
    feats: each.feats as Node['feats'],
    token: index,
    index,
    head,
    deprel: head < 0 ? 'root' : each.deprel,
    headProbability: 1,
    deprelProbability: 1,
    name: each.name && { type: each.name, begins: true },
    nameProbability: 1,
    start,
    end: start + each.form.length,
  };
}
