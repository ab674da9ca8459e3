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
  const fitting = candidates.filter(
    (candidate) =>
      candidate.mention.sentence >= pronoun.sentence - 1 &&
      !candidate.drafts.some(({ type }) => type === 'Place' || type === 'Country') &&
      agreesSurely(pronoun, candidate) &&
      (salience(tree, pronoun, candidate, quotations) ?? 0) > 0,
  );
  const gender = genderOfShare(nodeAt(tree, pronoun.head - 2).lower);
  const alike = gender ? fitting.filter(({ mention }) => mention.gender === gender) : [];
  const likely = alike.length > 0 ? alike : fitting;
  return likely.find(isOfPeople) ?? likely[0];
}

/** *1400 **Menschen** verließen ihre Wohnungen, 200 von ihnen …*: of things one rather says *davon*. */
function isOfPeople({ drafts }: Candidate): boolean {
  return drafts.every(({ type }) => type === 'Person' || type === 'Group');
}

/** *keiner*, *keine*, *keines*; undefined: it does not show */
function genderOfShare(share: string): 'Masc' | 'Fem' | 'Neut' | undefined {
  const ending = /^(?:k?ein|jed)(e[rs]?)$/.exec(share)?.[1];
  return ending === 'er' ? 'Masc' : ending === 'es' ? 'Neut' : ending === 'e' ? 'Fem' : undefined;
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
