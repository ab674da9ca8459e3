import type { Node, Tree } from '../../parser/tree.ts';
import { dependent } from '../navigate.ts';
import type { Change } from './change-tree.ts';

/** „vor **beiden Toren** Zäune errichten“: a phrase with a preposition straight before a noun hangs on the verb, not on that noun. */
export function freeBeforeNoun(tree: Tree, node: Node): Change | undefined {
  const noun = maybeNounBehind(tree, node);
  return noun && { head: noun.head, deprel: 'obl' };
}

/** „**vor beiden** Toren Zäune“: what stands before the first noun belongs to it. */
export function joinBeforeNoun(tree: Tree, { index, head, deprel }: Node): Change | undefined {
  const noun = head < index + 2 ? undefined : tree.nodes[head - 1];
  if (noun?.head !== head || index !== noun.index - (deprel === 'case' ? 2 : 1)) return undefined;
  return maybeNounBehind(tree, noun) ? { head: noun.index } : undefined;
}

/** „vor beiden Toren **Zäune**“ is no phrase with a preposition. */
export function markBehindPhrase(tree: Tree, { index, head }: Node): Change | undefined {
  const before = tree.nodes[index - 1];
  if (before?.head !== index || maybeNounBehind(tree, before) === undefined) return undefined;
  if (dependent(tree, head, 'nsubj') !== undefined)
    return dependent(tree, head, 'obj') === undefined ? { deprel: 'obj' } : undefined;
  return { deprel: dependent(tree, head, 'aux:pass') ? 'nsubj:pass' : 'nsubj' };
}

/** „für **den Deutschen** Buchpreis“: words of one name; „bei **den Europäischen** Spielen“: what goes with the article and a plural behind it is its quality. */
function isQualityOf(
  { deprel, form, name }: Node,
  { feats, form: noun, name: rest }: Node,
): boolean {
  if (name && rest?.begins === false && rest.type === name.type) return true;
  return (
    deprel === 'amod' &&
    feats['Number'] === 'Plur' &&
    /[ns]$/.test(noun) &&
    (name !== undefined || /(isch|lich|ig|deutsch|groß|neu|vereint)en$/i.test(form))
  );
}

/** The noun straight behind one with a preposition that the parser hung on it, with the article between them. */
function maybeNounBehind({ nodes }: Tree, node: Node): Node | undefined {
  const { index, head, deprel, form } = node;
  if (head !== index + 1 || !/^(nmod|amod)$/.test(deprel)) return undefined;
  const noun = nodes[head];
  const article = nodes[index - 1];
  const preposition = nodes[index - 2];
  if (article?.head !== head || article.upos !== 'DET' || preposition?.deprel !== 'case')
    return undefined;
  if (!/^\p{Lu}.*[ns]$/u.test(form) || !article.lower.endsWith('en')) return undefined;
  if (noun?.upos !== 'NOUN' || !/^(nsubj|obj|obl)/.test(noun.deprel)) return undefined;
  if (isQualityOf(node, noun)) return undefined;
  return nodes[noun.head]?.upos === 'VERB' &&
    (preposition.head === index || preposition.head === head)
    ? noun
    : undefined;
}
