import type { Node, Tree } from '../parser/tree.ts';
import { isActionNoun, isPhraseSupportVerb, setPhrases } from './lexicon/support-verbs.ts';
import { dependents, nodeAt } from './navigate.ts';
import { maybePreposition } from './phrase.ts';

/** „das **zur Verfügung** gestellte Geld“: the phrase that carries a participle's verb stands straight before it. */
export function maybeCarried(
  tree: Tree,
  participle: Node,
  lemma: string,
): { readonly noun: Node; readonly text: string } | undefined {
  const noun = tree.nodes[participle.index - 1];
  if (noun?.upos !== 'NOUN' || !isPhraseSupportVerb(lemma)) return undefined;
  const preposition = maybePreposition(tree, noun.index);
  if (preposition === undefined) return undefined;
  const isSet = setPhrases.has(`${preposition} ${noun.lower}`);
  if (!isSet && !(isActionNoun(noun.form) && /^(in|zu|unter|außer|auf)$/.test(preposition)))
    return undefined;
  const isBare = dependents(tree, noun.index).every(
    (node) =>
      node.deprel === 'case' || (node.deprel === 'det' && (isSet || isContracted(tree, node))),
  );
  return isBare ? { noun, text: phraseText(tree, noun.index) } : undefined;
}

/** *zur* is one token for two words: its article does not count. */
export function isContracted(tree: Tree, article: Node): boolean {
  return tree.nodes[article.index - 1]?.token === article.token;
}

/** As written: *zur Verfügung*, *auf den Weg*. */
export function phraseText(tree: Tree, noun: number): string {
  const words = [...dependents(tree, noun, 'case', 'det'), nodeAt(tree, noun)];
  const tokens = [...new Set(words.map((word) => word.token))];
  return tokens.map((token, at) => wordAt(tree, token, at < tokens.length - 1)).join(' ');
}

function wordAt(tree: Tree, token: number, small: boolean): string {
  const text = tree.sentence.tokens[token]?.text ?? '';
  return small ? text.toLowerCase() : text;
}
