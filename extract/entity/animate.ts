import { dependents, lower } from '../clause/navigate.ts';
import type { Candidate } from './candidates.ts';
import { isAnimal } from './families.ts';
import type { EntityType } from './mention.ts';
import { infinitiveAt, isSpeechVerb } from './speech-verbs.ts';

const animate: ReadonlySet<EntityType> = new Set([
  'Person',
  'Organization',
  'Country',
  'Group',
  'Role',
]);

/** May a candidate do what only somebody does: persons, bodies, states, communes? */
export function isAnimate(candidate: Candidate): boolean {
  if (isWhere(candidate) || isOffice(candidate)) return false;
  return (
    candidate.drafts.every((draft) => animate.has(draft.type)) ||
    isCommune(candidate) ||
    isCreature(candidate) ||
    hasActed(candidate)
  );
}

/** *trat **sein Amt** an*: what somebody has is no body. */
function isOffice({ mention }: Candidate): boolean {
  return (
    mention.kind === 'nominal' && mention.noun === 'amt' && mention.phrase.possessive !== undefined
  );
}

/** *die Werkstatt*, *das Krankenhaus*: a building more often than those in it. */
export function isHouse({ mention }: Candidate): boolean {
  return (
    mention.kind === 'nominal' &&
    /^(?:werkstatt|krankenhaus|klinik|klinikum|hospital|schule|kita|kindergarten|museum|theater|hotel|restaurant|supermarkt|galerie|kino|gasthof|gasthaus|wirtshaus|kneipe|café|bibliothek|fabrik)$/.test(
      mention.noun,
    )
  );
}

/** *lagen **im Krankenhaus***: as a place a body does nothing. */
function isWhere({ tree, mention, place, drafts }: Candidate): boolean {
  return (
    mention.kind === 'nominal' &&
    place.role === 'oblique' &&
    drafts.every(({ type }) => type === 'Organization') &&
    dependents(tree, mention.head, 'case').some((word) => /^(?:in|an|auf)$/.test(lower(word)))
  );
}

/** *Der Tiger*, *die Hündin* */
function isCreature({ mention, drafts }: Candidate): boolean {
  return (
    mention.kind === 'nominal' &&
    drafts.every(({ type }) => type === 'Concept') &&
    isAnimal(mention.noun)
  );
}

/** *Die Gemeinde* is a place that pays and praises. */
export function isCommune({ mention }: Candidate): boolean {
  return (
    mention.kind === 'nominal' &&
    /^(?:stadt|gemeinde|kommune|kreis|landkreis|bezirk|land|bundesland|kanton|bund)$/.test(
      mention.noun,
    )
  );
}

/** *Die Hafenwirtschaft warnt*: what was told to warn has a mind. */
function hasActed({ tree, place, mention, drafts }: Candidate): boolean {
  const verb = place.role === 'subject' && place.clause >= 0 ? place.clause : undefined;
  return (
    verb !== undefined &&
    mention.kind !== 'pronoun' &&
    drafts.every((draft) => draft.type === 'Concept') &&
    isSpeechVerb(infinitiveAt(tree, verb))
  );
}
