import type { Tree } from '../parser/tree.ts';
import { ageOfNominal } from './ages.ts';
import { type Draft, namesOf } from './draft.ts';
import { canMean, isFirm, isGeneral } from './families.ts';
import type { FoundNominal } from './found-mention.ts';
import { adjectiveStems, complementsOf } from './link-titles.ts';
import { isPickedOut } from './picked-out.ts';
import { stateNamed } from './states.ts';

/** Do number, sex and kind of a description allow that it means a thing? */
export function agrees(nominal: FoundNominal, draft: Draft): boolean {
  if (draft.number !== nominal.number && !draft.hasName) return false;
  if (nominal.number === 'Plur' && draft.hasName && !mayBeMany(draft)) return false;
  if (draft.type === 'Person' && nominal.type === 'Person')
    return !draft.gender || !nominal.gender || draft.gender === nominal.gender;
  if (draft.type === 'Person') return false;
  if (isBuildingOf(nominal, draft) || isFirmGroup(nominal, draft)) return true;
  return draft.type === nominal.type || draft.type === 'Concept' || nominal.type === 'Concept';
}

/** *der Konzern* for *die Gruppe Nordwall* just before; a *Rebellengruppe* is none. */
function isFirmGroup({ noun, type, sentence }: FoundNominal, draft: Draft): boolean {
  return (
    type === 'Organization' &&
    draft.type === 'Group' &&
    draft.hasName &&
    isFirm(noun) &&
    draft.nouns.has('gruppe') &&
    draft.mentions.some((mention) => sentence - mention.sentence === 1)
  );
}

/** *das Gebäude* for a *Rathaus*, which is a body as well. */
function isBuildingOf({ type, noun }: FoundNominal, draft: Draft): boolean {
  return (
    type === 'Place' &&
    draft.type === 'Organization' &&
    [...draft.nouns].some((other) => canMean(noun, other))
  );
}

/** *die Gerichte* are not one court, *die Grünen* and *die USA* are many. */
function mayBeMany(draft: Draft): boolean {
  return (
    draft.number === 'Plur' ||
    isUnion(draft) ||
    draft.type === 'Group' ||
    (draft.knownName !== undefined && namesOf(draft).some(({ number }) => number === 'Plur'))
  );
}

/** *die Niederlande*, *die USA*, not *eines der Länder* for *Griechenland*. */
function isUnion({ type, knownName }: Draft): boolean {
  const state = type === 'Country' && knownName !== undefined ? stateNamed(knownName) : undefined;
  return state !== undefined && state.gender === undefined;
}

/** *der russische Präsident* is not the Ukrainian one, *die neue Brücke* not *die alte Brücke*. */
export function contradicts(tree: Tree, nominal: FoundNominal, draft: Draft): boolean {
  if (nominal.state && draft.state && nominal.state !== draft.state) return true;
  if (
    nominal.state &&
    draft.state === undefined &&
    draft.type !== 'Country' &&
    draft.type !== 'Person'
  )
    return true;
  if (isOtherShare(nominal, draft) || isPickedOut(tree, nominal, draft)) return true;
  if (nominal.type === 'Person' || draft.type === 'Person')
    return (
      isOfOtherAge(nominal, draft) ||
      isOfOtherOrigin(nominal, draft) ||
      speaksForOther(nominal, draft)
    );
  return (
    hasOtherGenitive(nominal, draft) ||
    hasOtherNumber(nominal, draft) ||
    hasOtherAdjectives(tree, nominal, draft) ||
    hasOtherComplement(tree, nominal, draft)
  );
}

/** *die ersten Anleger* are some of the *164 Anleger*, and *die weiteren Zeugen* are others. */
function isOtherShare(nominal: FoundNominal, draft: Draft): boolean {
  return (
    nominal.number === 'Plur' &&
    !draft.hasName &&
    nominal.phrase.adjectives.length > 0 &&
    adjectiveStems(nominal).some((stem) => sharing.has(stem) && !draft.adjectives.has(stem))
  );
}

/** Adjectives that single some of many out. */
const sharing: ReadonlySet<string> = new Set(
  'erst zweit dritt viert letzt vorletzt ander weiter übrig restlich verbleibend einzeln zusätzlich früher später meist'.split(
    ' ',
  ),
);

/** *der 81-Jährige* is not the *19-Jährige*. */
function isOfOtherAge(nominal: FoundNominal, draft: Draft): boolean {
  const age = ageOfNominal(nominal);
  return age !== undefined && draft.ages.size > 0 && !draft.ages.has(age);
}

/** *der hessische Minister* is not *der bayerische Minister*, *die grüne Abgeordnete* not *die liberale*. */
function isOfOtherOrigin(nominal: FoundNominal, draft: Draft): boolean {
  const own = adjectiveStems(nominal).filter(isOrigin);
  return (
    own.length > 0 &&
    [...draft.adjectives].some(isOrigin) &&
    !own.some((adjective) => draft.adjectives.has(adjective))
  );
}

function isOrigin(stem: string): boolean {
  return /isch$|deutsch$|^(?:grün|liberal)$/.test(stem);
}

/** *der Sprecher der Polizei* is not *ein Sprecher des Ministeriums*, though he may be *ein Sprecher der Bundespolizei*; of *der Firma* one cannot tell. */
function speaksForOther({ phrase, noun }: FoundNominal, { genitives }: Draft): boolean {
  if (!phrase.genitive || genitives.size === 0 || !/(?:sprecher|vertreter)(?:in)?$/.test(noun))
    return false;
  const own = phrase.genitive.lemma.toLowerCase();
  return (
    !isGeneral(own) &&
    [...genitives].every((lemma) => {
      const other = lemma.toLowerCase();
      return !isGeneral(other) && !own.endsWith(other) && !other.endsWith(own);
    })
  );
}

/** *die Zahl der Toten* is not *die Zahl der Verletzten*. */
function hasOtherGenitive({ phrase }: FoundNominal, draft: Draft): boolean {
  return (
    phrase.genitive !== undefined &&
    draft.genitives.size > 0 &&
    !draft.genitives.has(phrase.genitive.lemma)
  );
}

/** *die Stärke **5,4*** is not *der Stärke 7,1*, *Halle 3* not *Halle 2*. */
function hasOtherNumber({ numberBehind }: FoundNominal, { mentions }: Draft): boolean {
  if (!numberBehind) return false;
  const numbers = mentions.flatMap((mention) =>
    mention.kind === 'nominal' ? (mention.numberBehind ?? []) : [],
  );
  return numbers.length > 0 && !numbers.includes(numberBehind);
}

/** *der mit 80.000 Euro dotierte Preis* may be the *Große Preis*: what has words of its own tells about a thing, not which one. */
function hasOtherAdjectives(tree: Tree, nominal: FoundNominal, draft: Draft): boolean {
  const plain = nominal.phrase.adjectives.every(({ index }) => tree.children[index]?.length === 0);
  const own = plain ? adjectiveStems(nominal) : [];
  if (isOldAndNew(adjectiveStems(nominal), draft.adjectives)) return true;
  return (
    own.length > 0 &&
    draft.adjectives.size > 0 &&
    !own.some((adjective) => draft.adjectives.has(adjective))
  );
}

/** *die zerstörte Brücke* is not *die neue Brücke*. */
function isOldAndNew(own: readonly string[], others: ReadonlySet<string>): boolean {
  const isOld = (adjective: string): boolean => old.has(adjective);
  return (
    (own.includes('neu') && !others.has('neu') && [...others].some(isOld)) ||
    (others.has('neu') && !own.includes('neu') && own.some(isOld))
  );
}

const old: ReadonlySet<string> = new Set(
  'alt bisherig früher ehemalig einstig zerstört abgerissen eingestürzt abgebrannt marod baufällig gesperrt gesprengt'.split(
    ' ',
  ),
);

/** *die Kontrolle über sein Leben* is not *die Kontrolle der Pfleger*. */
function hasOtherComplement(tree: Tree, nominal: FoundNominal, draft: Draft): boolean {
  const own = complementsOf(tree, nominal);
  return (
    own.length > 0 && draft.genitives.size > 0 && !own.some((noun) => draft.genitives.has(noun))
  );
}
