import { hasCase, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Candidate } from './candidates.ts';
import type { FoundPronoun } from './found-mention.ts';
import { agreesSurely } from './pronoun-rules.ts';
import type { Quotations } from './quotations.ts';
import { salience } from './salience.ts';

/** *Helfer brachten 900 Menschen in Sicherheit, **viele von ihnen** mit Booten*: some of those who were named last. */
export function maybeWhole(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
  quotations: Quotations,
): Candidate | undefined {
  const { head } = nodeAt(tree, pronoun.head);
  if (pronoun.text.toLowerCase() !== 'ihnen' || head < 0) return undefined;
  if (!hasCase(tree, pronoun.head, 'von')) return undefined;
  const before = pronoun.head - 2; // the model may hang *von ihnen* on the verb
  if (!isSome(tree, head) && !(before >= 0 && isSome(tree, before))) return undefined;
  return candidates.find(
    (candidate) =>
      candidate.mention.sentence >= pronoun.sentence - 1 &&
      !candidate.drafts.some(({ type }) => type === 'Place' || type === 'Country') &&
      agreesSurely(pronoun, candidate) &&
      (salience(tree, pronoun, candidate, quotations) ?? 0) > 0,
  );
}

/** *viele*, *einige*, *keiner*, *drei*, *das erste* */
function isSome(tree: Tree, index: number): boolean {
  const { upos, form } = nodeAt(tree, index);
  return (
    upos === 'NUM' ||
    /^(?:viele|einige|manche|mehrere|wenige|keine?[rs]?|jede[rs]?|eine?[rs]?|alle|die|meisten|etliche|zahlreiche|erste|letzte|hälfte|drittel|viertel|prozent|teil)$/i.test(
      form,
    )
  );
}
