import type { Tree } from '../../extract/parser/tree.ts';
import { splitArticle } from '../../extract/text/split.ts';

/** The tree of a text's first sentence before anything was parsed: every word hangs on the first. */
export function flatTree(text: string): Tree {
  const [sentence] = splitArticle(text);
  if (!sentence) throw new Error(`no sentence: ${text}`);
  const nodes = sentence.words.map((word, index) => ({
    ...word,
    index,
    lower: word.form.toLowerCase(),
    lemma: word.form,
    upos: 'X',
    feats: {},
    head: index === 0 ? -1 : 0,
    deprel: index === 0 ? 'root' : 'dep',
    headProbability: 1,
    deprelProbability: 1,
    name: undefined,
    nameProbability: 1,
  }));
  const children = nodes.map(({ index }) =>
    index === 0 ? nodes.slice(1).map((node) => node.index) : [],
  );
  return { sentence, nodes, children, root: 0 };
}
