import { nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Candidate } from './candidates.ts';
import type { FoundPronoun } from './found-mention.ts';
import { agreesSurely } from './pronoun-rules.ts';
import { infinitiveAt } from './speech-verbs.ts';

/** *Die Angeklagte schwieg. Ihr Anwalt forderte Freispruch. Das Gericht verurteilte **sie***: nobody who only works at court. */
export function maybeDefendant(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const { deprel, head } = nodeAt(tree, pronoun.head);
  if (pronoun.pronoun !== 'personal' || head < 0 || !/^(?:obj|nsubj:pass)$/.test(deprel))
    return undefined;
  if (!/^(?:verurteilen|freisprechen)$/.test(infinitiveAt(tree, head))) return undefined;
  const people = candidates.filter(
    (candidate) =>
      candidate.mention.sentence < pronoun.sentence &&
      candidate.drafts.every(({ type }) => type === 'Person' || type === 'Group') &&
      agreesSurely(pronoun, candidate),
  );
  const courts = new Set(people.filter(isOfCourt).flatMap(({ drafts }) => drafts));
  if (courts.size === 0) return undefined;
  return people.find(({ drafts }) => !drafts.some((draft) => courts.has(draft)));
}

function isOfCourt({ mention }: Candidate): boolean {
  return mention.kind === 'nominal' && officers.test(mention.phrase.head.form);
}

const officers =
  /(?:anw[aä]lt|verteidiger|richter|gutachter|sachverständige|schöffe|zeug|nebenkläger)(?:in|innen|e[rnsm]?|s|n)?$/i;
