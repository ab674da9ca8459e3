import { dependents, hasCase, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Candidate } from './candidates.ts';
import type { FoundPronoun } from './found-mention.ts';
import { isReproach } from './no-single-thing.ts';
import { agreesSurely, isObjectTold } from './pronoun-rules.ts';
import type { Quotations } from './quotations.ts';
import { isReported } from './reported.ts';
import { salience } from './salience.ts';
import { infinitiveAt, isAccusation, isJudgement } from './speech-verbs.ts';
import { isStateOfMind } from './state-of-mind.ts';
import { isBeforehand, isSuffering, isVictim } from './victims.ts';

/**
 * *Koller kritisierte die Firma. Sie habe zu spät reagiert*; *Roth zeigte Kunz an. Er soll gelogen haben*;
 * *Der Klub entließ Roth, weil er gelogen habe*, *Ein Auto erfasste ihn. Er starb*: what follows is about who was judged or hurt.
 */
export function maybeJudged(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
  quotations: Quotations,
): Candidate | undefined {
  const isOwner = pronoun.pronoun === 'possessive'; // ***Sein Werk** werde bleiben*
  if (pronoun.pronoun !== 'personal' && !isOwner) return undefined;
  if (/^ih[mr]$/i.test(pronoun.text)) return maybeTrusted(tree, pronoun, candidates); // not *Brandis rügte die Stadt. **Ihr** sei zugesichert worden …*
  const told = isOwner ? nodeAt(tree, pronoun.head).head : pronoun.head;
  const reported = told >= 0 && isReported(tree, told);
  const alleged = !isOwner && (isAlleged(tree, pronoun.head) || isBeforehand(tree, pronoun.head));
  const suffers = !isOwner && isSuffering(tree, pronoun.head);
  if (!reported && !alleged && !suffers) return undefined;
  const isMindful = reported && !isOwner && isStateOfMind(tree, pronoun.head);
  return candidates.find((candidate) => {
    const verb =
      candidate.place.clause >= 0 ? infinitiveAt(candidate.tree, candidate.place.clause) : '';
    const isReason = reported && isReasonFor(tree, pronoun, candidate);
    return (
      (candidate.mention.sentence === pronoun.sentence - 1 || isReason) &&
      candidate.mention.kind !== 'pronoun' &&
      (suffers ? isVictim(candidate) : isPatient(candidate)) &&
      candidate.place.clause === candidate.tree.root &&
      !isReproach(verb, candidate) &&
      !(isMindful && isBesideSpeaker(pronoun, candidate, candidates)) &&
      (suffers ||
        (reported && isJudgement(verb)) ||
        ((alleged || isReason) && isAccusation(verb))) &&
      agreesSurely(pronoun, candidate) &&
      (salience(tree, pronoun, candidate, quotations) ?? 0) > 0
    );
  });
}

/** Does the pronoun stand in a clause with *weil* or *da* that hangs on the candidate's verb? Who sues may tell of his own loss. */
function isReasonFor(tree: Tree, pronoun: FoundPronoun, { mention, place }: Candidate): boolean {
  const verb = tree.nodes[nodeAt(tree, pronoun.head).head];
  return (
    mention.sentence === pronoun.sentence &&
    verb?.deprel === 'advcl' &&
    verb.head === place.clause &&
    !/^(?:verklagen|anzeigen)$/.test(infinitiveAt(tree, place.clause)) &&
    dependents(tree, verb.index, 'mark').some((word) => /^(?:weil|da)$/.test(lower(word)))
  );
}

/** The object, or who somebody acts against: *ermittelt **gegen Zech***. */
function isPatient({ tree, place, mention }: Candidate): boolean {
  return (
    place.role === 'object' || (place.role === 'oblique' && hasCase(tree, mention.head, 'gegen'))
  );
}

/** *Er **soll** gelogen **haben***, *ihm **wird** Betrug **vorgeworfen***, *ihr **droht** Haft* */
function isAlleged(tree: Tree, word: number): boolean {
  const { deprel, head } = nodeAt(tree, word);
  if (head < 0) return false;
  if (deprel !== 'nsubj' && deprel !== 'nsubj:pass')
    return /^(?:vorwerfen|anlasten|vorhalten|drohen)$/.test(infinitiveAt(tree, head));
  const auxiliaries = dependents(tree, head, 'aux', 'aux:pass');
  return (
    auxiliaries.some(({ lemma }) => lemma === 'sollen') &&
    auxiliaries.some(({ lemma }) => /^(?:haben|sein|werden)$/.test(lemma))
  );
}

/** *Landrätin Behr **nannte die Firma** ein Vorbild. **Sie** sei froh …*: is a body or thing judged by somebody who agrees as well? */
function isBesideSpeaker(
  pronoun: FoundPronoun,
  { mention, drafts, place }: Candidate,
  candidates: readonly Candidate[],
): boolean {
  if (drafts.some(({ type }) => type === 'Person' || type === 'Group')) return false;
  return candidates.some(
    (other) =>
      other.mention.sentence === mention.sentence &&
      other.place.role === 'subject' &&
      other.place.clause === place.clause &&
      other.drafts.every(({ type }) => type === 'Person') &&
      agreesSurely(pronoun, other),
  );
}

/** *Bergner traut **der Läuferin** viel zu. Die Strecke komme **ihr** entgegen*: whom somebody trusts or praises. */
function maybeTrusted(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (!isObjectTold(tree, pronoun.head)) return undefined;
  return candidates.find(
    (candidate) =>
      candidate.mention.sentence === pronoun.sentence - 1 &&
      candidate.place.role === 'object' &&
      candidate.place.clause === candidate.tree.root &&
      candidate.drafts.every(({ type }) => type === 'Person') &&
      /^(?:zutrauen|loben|würdigen|vertrauen|bescheinigen|attestieren|danken|rühmen)$/.test(
        infinitiveAt(candidate.tree, candidate.place.clause),
      ) &&
      agreesSurely(pronoun, candidate),
  );
}
