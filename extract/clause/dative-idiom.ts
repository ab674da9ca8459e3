import type { Tree } from '../parser/tree.ts';
import { changeClause, type Clause } from './clause.ts';
import { isDativeIdiom } from './lexicon/support-verbs.ts';
import { dependents, nodeAt } from './navigate.ts';
import { joinWords } from './quality.ts';

/** „machten ihrem Unmut **Luft**“, „kehrte der Partei **den Rücken**“: beside a dative the object is one with its verb, and no thing. */
export function joinDativeIdiom(tree: Tree, clause: Clause): Clause | undefined {
  const { verb, complements } = clause;
  const object = complements.find(({ role }) => role === 'accusative');
  if (!object || object.heads.length > 1 || verb.voice !== 'active') return undefined;
  if (!complements.some(({ role }) => role === 'dative')) return undefined;
  const noun = nodeAt(tree, object.heads[0] as number);
  if (!isDativeIdiom(verb.lemma, noun.form)) return undefined;
  const parts = dependents(tree, noun.index).filter(({ deprel }) => deprel !== 'punct');
  if (!parts.every(({ deprel, index }) => /^(det|amod|advmod)$/.test(deprel) && index < noun.index))
    return undefined;
  const words = [
    ...parts
      .filter(({ deprel, lower }) => deprel !== 'advmod' && !lower.startsWith('kein'))
      .map(({ index }) => index),
    noun.index,
  ];
  const text = words.map((word) => nodeAt(tree, word));
  return changeClause(clause, {
    verb: joinWords(
      verb,
      text.map(({ upos, form, lower }) => (upos === 'NOUN' ? form : lower)).join(' '),
      words,
    ),
    complements: complements.filter((each) => each !== object),
  });
}
