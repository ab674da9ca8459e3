import type { Tree } from '../parser/tree.ts';
import { changeClause, type Clause, type Complement } from './clause.ts';
import { isAmountOfTime, isYear } from './lexicon/time-nouns.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';
import { maybePreposition } from './phrase.ts';

/**
 * A clause without a verb of its own, on the tree that `repair/mark-gaps.ts` gives.
 * „Anna kaufte ein Haus und **Peter ein Auto**“ → Peter – kaufen – ein Auto
 */
export function maybeGap(tree: Tree, head: number, full: Clause | undefined): Clause | undefined {
  const orphan = dependent(tree, head, 'orphan');
  if (!orphan || !full) return undefined;
  const place = { head, link: 'conjunct', parent: full.head, host: full.head } as const;
  if (lower(orphan) === 'nicht')
    return changeClause(full, { ...place, subjects: [head], understood: false });
  const preposition = maybePreposition(tree, head);
  const object = complementOf(tree, orphan.index);
  const others = dependents(tree, head, 'obl')
    .filter(({ index }) => index > orphan.index)
    .map(({ index }) => complementOf(tree, index));
  // „kaufte 2018 ein Haus **und 2021 ein Boot**“
  const { form } = nodeAt(tree, head);
  if (isYear(form) || (preposition === undefined && isAmountOfTime(form)))
    return changeClause(full, { ...place, understood: true, complements: [object, ...others] });
  // „hält das für richtig, **der Verband für falsch**“
  if (preposition === undefined && nodeAt(tree, orphan.index).upos === 'ADJ')
    return changeClause(full, {
      ...place,
      subjects: [head],
      understood: false,
      complements: [...full.complements.filter(({ role }) => role === 'accusative'), object],
    });
  if (preposition === undefined)
    return changeClause(full, {
      ...place,
      subjects: [head],
      understood: false,
      complements: [object, ...others],
    });
  const phrase: Complement = { role: 'prepositional', heads: [head], preposition, governed: false };
  const transitive = full.complements.some(({ role }) => role === 'accusative');
  return changeClause(
    full,
    transitive
      ? { ...place, understood: true, complements: [phrase, object, ...others] }
      : { ...place, subjects: [orphan.index], understood: false, complements: [phrase, ...others] },
  );
}

/** „…, Ulm **gegen Linz**“, „…, die Mutter **als Lehrerin**“: what is left of the second clause may have a preposition. */
function complementOf(tree: Tree, head: number): Complement {
  const preposition = maybePreposition(tree, head);
  const role =
    preposition === undefined
      ? 'accusative'
      : /^(als|wie)$/.test(preposition)
        ? 'comparison'
        : 'prepositional';
  return { role, heads: [head], preposition, governed: false };
}
