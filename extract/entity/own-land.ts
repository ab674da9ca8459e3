import { lower } from '../clause/navigate.ts';
import { type Draft, namesOf } from './draft.ts';
import type { FoundNominal } from './found-mention.ts';
import type { Recency } from './recency.ts';
import { stateNamed } from './states.ts';

/** ***sein Land***: the state of the person that *sein* may mean, if only one such was named shortly before. */
export function ownLand(nominal: FoundNominal, recency: Recency): Draft | undefined {
  const ownersWithin = (reach: number): Draft[] =>
    personsBefore(nominal, recency, reach).filter(({ gender }) => mayOwn(nominal, gender));
  const here = ownersWithin(0);
  const [owner, another] = here.length > 0 ? here : ownersWithin(1);
  const state = another ? undefined : owner?.state;
  if (state === undefined) return undefined;
  return recency
    .near(nominal, 15)
    .find((draft) => draft.type === 'Country' && statesOf(draft).includes(state));
}

/** Is the state that of somebody of the other sex: *Lettlands Ministerin traf Petrow. **Sein Land** …*? */
export function isLandOfAnother(nominal: FoundNominal, land: Draft, recency: Recency): boolean {
  const states = statesOf(land);
  return personsBefore(nominal, recency, 3).some(
    ({ gender, state }) =>
      state !== undefined && states.includes(state) && !mayOwn(nominal, gender),
  );
}

function personsBefore(nominal: FoundNominal, recency: Recency, reach: number): Draft[] {
  return recency.near(nominal, reach).filter(({ type, hasName }) => type === 'Person' && hasName);
}

function mayOwn({ phrase }: FoundNominal, gender: Draft['gender']): boolean {
  const isHers = lower(phrase.possessive ?? phrase.head).startsWith('ihr');
  return gender === undefined || gender === (isHers ? 'Fem' : 'Masc');
}

function statesOf(land: Draft): string[] {
  return namesOf(land).flatMap(({ words }) => stateNamed(words.join(' '))?.name ?? []);
}
