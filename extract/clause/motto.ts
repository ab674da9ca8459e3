import type { Tree } from '../parser/tree.ts';
import { nodeAt } from './navigate.ts';
import { perWord } from './per-word.ts';
import { findQuotations } from './repair/find-quotations.ts';

/** „unter dem Motto »**Wir bleiben hier**«“, „der Schriftzug »…«“: written words that nobody says. */
export function isInMotto(tree: Tree, word: number): boolean {
  return quotationsIn(tree, tree.root).some(
    ({ first, last }) =>
      first <= word && word <= last && first > 1 && mottoes.test(nodeAt(tree, first - 2).form),
  );
}

/** Asked for every candidate of a sentence. */
const quotationsIn = perWord((tree) => findQuotations(tree));

const mottoes =
  /(motto|titel|slogan|parole|aufschrift|schriftzug|satz|spruch|namen?|schild|überschrift|inschrift|refrain|hashtag)$/i;
