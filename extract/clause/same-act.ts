import type { Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';

/**
 * Does an infinitive happen when and where its verb does: „hat sich **im Winter** operieren **lassen**“, „**versuchte am Montag**, den Brand zu löschen“?
 * „drohte, die Stadt **zu verklagen**“ tells of later.
 */
export function isSameAct(tree: Tree, { link, head }: Clause, above: Clause | undefined): boolean {
  if (link !== 'infinitive' || !above) return false;
  const { lemma, finite } = above.verb;
  return (
    /^(lassen|versuchen|schaffen|gelingen|glücken|misslingen|beginnen|anfangen|wagen|helfen|weigern|scheinen)$/.test(
      lemma,
    ) ||
    (lemma === 'drohen' &&
      tree.nodes.slice(finite ?? above.head, head).every(({ form }) => form !== ','))
  );
}
