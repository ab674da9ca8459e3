import type { Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { maybeSourceKind } from './lexicon/sources.ts';
import { dependents, nodeAt } from './navigate.ts';
import type { Speaker, Unattributed } from './reading.ts';
import { maybeSource } from './source.ts';

/**
 * „**Während** der Rat noch **tagte**, demonstrierten nach Angaben der Polizei 300 Menschen“: what stands beside and before a source is the
 * article's own; nor do findings that nobody is named for (*nach bisherigen Erkenntnissen*) tell what a relative clause adds.
 */
export function isBesideSource(reading: Unattributed, clause: Clause): boolean {
  const { link, mark, verb, parent, head } = clause;
  if (verb.mood !== 'indicative' || !(link === 'relative' || mark === 'während')) return false;
  const above = reading.clauses.find((other) => other.head === parent);
  const source = above && maybeSource(reading.tree, above);
  if (source === undefined) return false;
  if (link === 'relative')
    return (
      isKnown(reading.tree, clause) ||
      maybeSourceKind(nodeAt(reading.tree, source).lower) !== undefined
    );
  return link === 'adverbial' && source > head;
}

/** „Laut Polizei kamen 300 Leute zu **dem** Fest, **das** jedes Jahr **stattfindet**“: a relative clause on what is known is the article's own. */
function isKnown(tree: Tree, { host }: Clause): boolean {
  return (
    host !== undefined &&
    (nodeAt(tree, host).name?.type === 'LOC' ||
      dependents(tree, host, 'det').some(({ lower: form }) => /^d(er|ie|as|em|en|es)$/.test(form)))
  );
}

/** „Laut dem **Bericht**, **den** die Kommission vorstellt, …“: the report does not tell of itself. */
export function isAboutSource(
  { tree, sentence }: Unattributed,
  { link, host, subjects, complements }: Clause,
  speaker: Speaker | undefined,
): boolean {
  if (link !== 'relative' || host === undefined || speaker?.sentence !== sentence) return false;
  const { head } = speaker;
  const isEnd = subjects.includes(head) || complements.some(({ heads }) => heads.includes(head));
  return isEnd || head === host || nodeAt(tree, head).head === host;
}
