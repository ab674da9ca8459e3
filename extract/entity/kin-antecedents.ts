import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { isKin, isUnnamedKin } from './callings.ts';
import type { Candidate } from './candidates.ts';
import type { Draft } from './draft.ts';
import type { FoundPronoun } from './found-mention.ts';
import { isReported } from './reported.ts';
import { infinitiveAt } from './speech-verbs.ts';

/** *Seine Mutter … Als **die Mutter** starb, zog **er** fort*: kin in a clause before the main one; the story goes on with whose kin it is. */
export function maybeOwner(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
  owners: ReadonlyMap<Draft, Draft>,
): Draft | undefined {
  const { deprel, head } = nodeAt(tree, pronoun.head);
  if (pronoun.pronoun !== 'personal' || deprel !== 'nsubj' || head !== tree.root) return undefined;
  const kin = candidates.find(
    ({ mention, place }) =>
      mention.sentence === pronoun.sentence &&
      mention.kind === 'nominal' &&
      place.role === 'subject' &&
      place.clause >= 0 &&
      nodeAt(tree, place.clause).deprel.startsWith('advcl'),
  );
  const owner = kin?.drafts.length === 1 ? owners.get(kin.drafts[0] as Draft) : undefined;
  const agrees = pronoun.agreements.some(({ gender }) => gender === owner?.gender);
  return owner?.type === 'Person' && agrees ? owner : undefined;
}

/**
 * *Ihre Mutter floh mit ihr nach Kiel. Ihren Vater sah **sie** nie wieder*: of a person and her unnamed kin of one sex the pronoun means the
 * person where other kin is hers; else either may be meant.
 */
export function kinOrOwner(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
  best: Candidate,
  owners: ReadonlyMap<Draft, Draft>,
): Candidate | undefined {
  const [kin] = best.drafts;
  const owner = kin && (owners.get(kin) ?? maybeOwnerOfAll(kin, owners));
  if (!kin || !owner || best.drafts.length > 1 || pronoun.pronoun !== 'personal') return best;
  if (!isUnnamedKin(kin) || owner.gender !== kin.gender) return best;
  if (best.mention.sentence === pronoun.sentence || isReported(tree, pronoun.head)) return best;
  return hasOwnKin(tree, pronoun) || tellsLife(tree, pronoun)
    ? candidates.find(({ drafts }) => drafts.length === 1 && drafts[0] === owner)
    : undefined;
}

/** *Ihr Vater fiel, **die Mutter** blieb allein*: kin of the same person, if the text tells of nobody else’s. */
function maybeOwnerOfAll(kin: Draft, owners: ReadonlyMap<Draft, Draft>): Draft | undefined {
  const all = new Set(owners.values());
  return isUnnamedKin(kin) && all.size === 1 ? [...all][0] : undefined;
}

/** *Sein Vater war Müller. **Er** wuchs in Emden auf*: the life that is told is not that of the kin. */
function tellsLife(tree: Tree, { head }: FoundPronoun): boolean {
  const { deprel, head: verb } = nodeAt(tree, head);
  if (verb < 0 || !deprel.startsWith('nsubj')) return false;
  const infinitive = infinitiveAt(tree, verb);
  return (
    /^(?:aufwachsen|studieren|promovieren|habilitieren)$/.test(infinitive) ||
    (/^(?:beginnen|machen|absolvieren|besuchen|lernen|abschließen)$/.test(infinitive) &&
      dependents(tree, verb, 'obj', 'nsubj').some(({ lemma }) =>
        /(?:lehre|studium|ausbildung|abitur|schule|gymnasium|volontariat)$/i.test(lemma),
      ))
  );
}

/** ***Ihren Vater** sah sie* */
function hasOwnKin(tree: Tree, { head }: FoundPronoun): boolean {
  const verb = nodeAt(tree, head).head;
  return (
    verb >= 0 &&
    dependents(tree, verb, 'obj', 'obl', 'obl:arg', 'iobj').some(
      ({ index, lemma }) =>
        isKin(lemma.toLowerCase()) &&
        dependents(tree, index, 'det', 'det:poss').some((word) =>
          /^(?:ihr|sein)/.test(lower(word)),
        ),
    )
  );
}
