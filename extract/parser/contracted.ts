import type { Sentence, Word } from '../text/sentence.ts';
import { contractionOf } from '../text/words.ts';
import { buildTree } from './build-tree.ts';
import type { Node, Parse, Tree } from './tree.ts';

/**
 * Parses sentences in which *im* or *zum* may be one word, as other people's tokens have them. The network has learned from
 * text that keeps *in dem* apart: they are read as two words, whose place in the tree is that of the preposition.
 */
export function readContracted(parse: Parse): Parse {
  return (sentences) => {
    const trees = parse(sentences.map(takenApart));
    return sentences.map((sentence, index) => putTogether(trees[index]!, sentence));
  };
}

function takenApart(sentence: Sentence): Sentence {
  return { ...sentence, words: sentence.words.flatMap(partsOf) };
}

function partsOf(word: Word): Word[] {
  return (contractionOf(word.form) ?? [word.form]).map((form) => ({ ...word, form }));
}

/** The tree over the words as they were. */
function putTogether(tree: Tree, sentence: Sentence): Tree {
  if (tree.nodes.length === sentence.words.length) return { ...tree, sentence };
  const whole = sentence.words.flatMap((word, index) => partsOf(word).map(() => index));
  let first = 0;
  const nodes = sentence.words.map((word, index): Node => {
    const parts = tree.nodes.slice(first, (first += partsOf(word).length));
    const { head, deprel, headProbability, deprelProbability } = upperOf(parts, tree);
    return {
      ...parts[0]!,
      ...word,
      index,
      lower: word.form.toLowerCase(),
      head: head < 0 ? -1 : whole[head]!,
      deprel,
      headProbability,
      deprelProbability,
    };
  });
  return buildTree(sentence, nodes);
}

/** The part that does not hang below another one: a preposition, unless the tree says otherwise. */
function upperOf(parts: readonly Node[], tree: Tree): Node {
  const [preposition, article] = parts;
  if (!article) return preposition!;
  let above = preposition!.head;
  while (above >= 0 && above !== article.index) above = tree.nodes[above]!.head;
  return above < 0 ? preposition! : article;
}
