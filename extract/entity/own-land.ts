import { lower } from '../clause/navigate.ts';
import { type Draft, namesOf } from './draft.ts';
import type { FoundNominal } from './found-mention.ts';
import type { Recency } from './recency.ts';
import { stateNamed } from './states.ts';
import { takesUp } from './takes-up.ts';

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

/** *Die EU hilft **Moldau**. Damit will **das Land** …*: the state of the sentence before, if it is the only one there; else the one most in mind. */
export function landBefore(
  nominal: FoundNominal,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  const [last, another] = landsWithin(nominal, 1, recency, fits);
  const [first] = landsWithin(nominal, 3, recency, fits);
  if (!last || another || last === first) return first;
  return recency.isOwner(last, nominal) ? undefined : last; // *Litauens Präsident*
}

/** Is another state meant than the one that was called so: a nearer one, or that of somebody else? */
export function isOtherLand(
  nominal: FoundNominal,
  land: Draft,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): boolean {
  if (nominal.phrase.possessive)
    return isLandOfAnother(nominal, land, recency) || isOnceOfAnother(nominal, land, recency);
  if (!land.hasName) return false;
  const last = landsWithin(nominal, 1, recency, fits);
  return last.length === 1 && last[0] !== land;
}

function landsWithin(
  nominal: FoundNominal,
  reach: number,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): Draft[] {
  return recency
    .near(nominal, reach)
    .filter((draft) => draft.type === 'Country' && fits(draft) && !recency.isOrigin(draft))
    .filter((draft) => draft.hasName || takesUp(nominal.noun, 'Country', draft)); // no *Grünland*
}

/** „*Große Höfe prägen **das Land**. Der ungarische Vertreter rügte das. **Sein Land** …*“: a land without a name that was nobody's is not his. */
export function isNobodysLand(land: Draft): boolean {
  return (
    !land.hasName &&
    land.mentions.every(
      (mention) => mention.kind === 'nominal' && mention.phrase.possessive === undefined,
    )
  );
}

/** Is the state that of somebody of the other sex: *Lettlands Ministerin traf Petrow. **Sein Land** …*? */
function isLandOfAnother(nominal: FoundNominal, land: Draft, recency: Recency): boolean {
  const states = statesOf(land);
  return personsBefore(nominal, recency, 3).some(
    ({ gender, state }) =>
      state !== undefined && states.includes(state) && !mayOwn(nominal, gender),
  );
}

/** *Ungarn werde helfen, **sein Land** sei stark*; much later ***ihr Land***: that of somebody else. */
function isOnceOfAnother(nominal: FoundNominal, land: Draft, recency: Recency): boolean {
  const owners = land.mentions.flatMap((mention) =>
    mention.kind === 'nominal' && mention.phrase.possessive ? [mention.phrase.possessive] : [],
  );
  const own = lower(nominal.phrase.possessive ?? nominal.phrase.head).slice(0, 3);
  return (
    owners.length > 0 &&
    owners.every((owner) => !lower(owner).startsWith(own)) &&
    !(land.hasName && recency.near(nominal, 3).includes(land))
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
