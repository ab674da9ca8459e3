import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Draft } from './draft.ts';
import type { FoundMention, FoundNominal } from './found-mention.ts';
import { placeOf, topOf } from './syntax.ts';

/** Did the sentence before bring somebody new as its subject or object: *Den Fall meldete **eine Angestellte***? */
export function isNewcomer(
  trees: readonly Tree[],
  { hasName, mentions }: Draft,
  { sentence }: FoundMention,
): boolean {
  const [first] = mentions;
  const tree = trees[sentence - 1];
  if (hasName || !tree || first?.kind !== 'nominal' || first.sentence !== sentence - 1)
    return false;
  const { role, clause } = placeOf(tree, first.head);
  return (
    first.phrase.determiner?.lemma === 'ein' &&
    !nobodyYet.test(first.noun) &&
    /^(?:subject|object)$/.test(role) &&
    clause >= 0 &&
    (clause === tree.root || nodeAt(tree, topOf(tree, first.head)).head === tree.root) &&
    dependents(tree, clause).every((word) => lower(word) !== 'nicht')
  );
}

/** *ein Nachfolger ist noch nicht gefunden* */
const nobodyYet = /(?:nachfolger|käufer|investor|partner|gegner|ersatz|kandidat)(?:in)?$/;

/** Does the sentence before tell of somebody of the sex by a pronoun: *Eine Nachbarin fand **ihn***? */
export function isPronounNear(trees: readonly Tree[], { sentence, gender }: FoundNominal): boolean {
  const forms =
    gender === 'Fem' ? /^(?:sie|ihr(?:e[nmrs]?)?)$/ : /^(?:er|ihn|ihm|sein(?:e[nmrs]?)?)$/;
  return (
    trees[sentence - 1]?.nodes.some((word) => word.upos !== 'AUX' && forms.test(lower(word))) ===
    true
  );
}
