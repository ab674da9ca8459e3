import { dependents, lower } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { type Draft, maybeProminent, namesOf } from './draft.ts';
import type { FoundNominal } from './found-mention.ts';
import { isOfNearerThing } from './picked-out.ts';
import type { Recency } from './recency.ts';

/** Where somebody or something else may be meant as well, nobody knows. */
export function isDoubtful(
  tree: Tree,
  nominal: FoundNominal,
  draft: Draft,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): boolean {
  if (nominal.type === 'Person')
    return isSucceeded(nominal, draft, recency, fits) || isToldAnew(tree, nominal, draft, recency);
  if (draft.hasName) return isOneOfBodies(nominal, draft, recency, fits);
  if (isOfNearerThing(nominal, draft, recency.near(nominal, 1))) return true;
  if (isCalled(nominal, draft)) return false;
  return (
    isOneOfCompounds(nominal, draft, recency, fits) ||
    isOnTheWay(tree, nominal) ||
    areOnlySome(nominal, draft)
  );
}

/** Somebody of whom a description that fits does not tell after all: the captain of a club, or one whose life a clause tells anew. */
export function isSomebodyElse(
  tree: Tree,
  nominal: FoundNominal,
  draft: Draft,
  recency: Recency,
): boolean {
  if (nominal.type !== 'Person') return false;
  return draft.hasName ? isToldAnew(tree, nominal, draft, recency) : isOfBody(tree, nominal);
}

/** *der Stürmer **von Werder Bremen***: nobody without a name who was called otherwise, as the captain of another club. */
function isOfBody(tree: Tree, { head }: FoundNominal): boolean {
  return dependents(tree, head, 'nmod').some(({ name }) => name?.type === 'ORG');
}

/** *Die Regisseurin, **die seit 2022 in Rom lebt**, …*: of the one told of in passing before nobody begins anew with her life. */
function isToldAnew(tree: Tree, nominal: FoundNominal, draft: Draft, recency: Recency): boolean {
  return (
    nominal.number === 'Sing' &&
    draft.mentions.length <= 3 &&
    dependents(tree, nominal.head).some(({ deprel }) => deprel.startsWith('acl')) &&
    !recency.near(nominal, 3).includes(draft)
  );
}

/** *Die Fahrt **von Hagen nach Ulm*** is no *Probefahrt* told of before. */
function isOnTheWay(tree: Tree, { head }: FoundNominal): boolean {
  return dependents(tree, head, 'nmod', 'obl').some(({ index, upos }) =>
    dependents(tree, index, 'case').some((word) =>
      upos === 'PROPN' ? /^(?:von|nach|zwischen)$/.test(lower(word)) : lower(word) === 'zwischen',
    ),
  );
}

/** *Früher fuhren dort **Güterzüge**. … **Die Züge** …*: some kind of them that the text named in passing. */
function areOnlySome({ number, sentence }: FoundNominal, { mentions }: Draft): boolean {
  const [first, another] = mentions;
  return (
    number === 'Plur' &&
    first?.kind === 'nominal' &&
    another === undefined &&
    first.first === first.last &&
    sentence - first.sentence > 1
  );
}

/** *Minister Hale reiste ab. **Below** blieb. Der Minister …*: one was named since of whom the text tells no calling. */
function isSucceeded(
  nominal: FoundNominal,
  draft: Draft,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): boolean {
  const last = recency.near(nominal, 1);
  if (last.includes(draft)) return false;
  return last.some(
    (other) =>
      other.type === 'Person' &&
      other.hasName &&
      other.nouns.size === 0 &&
      fits(other) &&
      other === recency.speakerBefore(nominal),
  );
}

/** *ein Radfahrer*, *der Fahrer eines Kombis* … ***der Fahrer***: of persons without names who was called so. */
export function maybeCalled(nominal: FoundNominal, found: readonly Draft[]): Draft | undefined {
  const [last] = found;
  if (!last || last.type !== 'Person' || last.hasName || isCalled(nominal, last)) return undefined;
  return found.find((draft) => !draft.hasName && isCalled(nominal, draft));
}

/** By its own noun, not as the last part of a compound. */
function isCalled({ phrase, noun }: FoundNominal, { mentions }: Draft): boolean {
  const lemma = phrase.head.lemma.toLowerCase();
  return mentions.some(
    (mention) =>
      mention.kind === 'nominal' && [lemma, noun].includes(mention.phrase.head.lemma.toLowerCase()),
  );
}

/** *die Brauerei Lamm*, *die Brauerei Hirsch* … *die Brauerei*: either, unless one was told of just before or is named far more often. */
function isOneOfBodies(
  nominal: FoundNominal,
  draft: Draft,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): boolean {
  if (draft.type !== 'Organization' || recency.near(nominal, 1).includes(draft)) return false;
  const others = recency
    .withNoun(nominal)
    .filter(
      (other) =>
        other !== draft && other.hasName && recency.isBefore(other, nominal) && fits(other),
    );
  return others.length > 0 && maybeProminent([draft, ...others]) !== draft;
}

/** *die Ostsee-Rundfahrt*, *die Harz-Rundfahrt* … *die Rundfahrt*: either. */
function isOneOfCompounds(
  nominal: FoundNominal,
  draft: Draft,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): boolean {
  return recency
    .withNoun(nominal)
    .some(
      (other) =>
        other !== draft &&
        recency.isBefore(other, nominal) &&
        other.mentions.length + 1 >= draft.mentions.length &&
        fits(other),
    );
}

/** *wechselte von Siemens*: a firm named once is not meant where the article speaks of another more often. */
export function isByTheWay(draft: Draft, others: readonly Draft[]): boolean {
  const count = draft.mentions.length;
  return count <= 2 && others.some((other) => other.mentions.length > count + 1);
}

/** *der Fahrer des Kleinbusses* is not the *Lastwagenfahrer*, *das Haus der Zeugin* not her *Autohaus*. */
export function isOfOtherThing(nominal: FoundNominal, draft: Draft): boolean {
  const { phrase, type, state } = nominal;
  if (!phrase.genitive || state !== undefined || draft.hasName) return false;
  if (type !== 'Person') return draft.genitives.size === 0 && !isCalled(nominal, draft);
  return !draft.mentions.some(
    (mention) => mention.kind === 'nominal' && mention.phrase.head.lemma === phrase.head.lemma,
  );
}

/** *An den Berufsschulen fehlen Lehrer … **die beiden** Berufsschulen*: only what was told to be two. */
export function areAsMany(nominal: FoundNominal, { mentions }: Draft): boolean {
  if (nominal.number !== 'Plur' || !isBoth(nominal)) return true;
  return mentions.some(
    (mention) =>
      mention.kind === 'nominal' && (mention.phrase.numeral?.lower === 'zwei' || isBoth(mention)),
  );
}

function isBoth({ text }: FoundNominal): boolean {
  return /^(?:die |der |den )?beiden? /i.test(text);
}

/** *studierte in Hamburg* and a page later *die Stadt*: a town or club named once, far back or beside the one that the text is about. */
export function isPassedBy(nominal: FoundNominal, town: Draft, recency: Recency): boolean {
  const [name, another] = namesOf(town);
  if (town.type === 'Organization' && name && !another)
    return (
      !recency.near(nominal, 2).includes(town) &&
      (recency.isOneOfSeveral(town, nominal) ||
        (nominal.noun === 'mannschaft' && name.sentence > 1))
    );
  if (town.type !== 'Place' || !name || another || name.sentence <= 1) return false;
  if (!recency.near(nominal, 4).includes(town) || recency.isOrigin(town)) return true;
  if (recency.isGoverned(town) || recency.speakerBefore(nominal) === town) return false;
  return recency.near(nominal, 30).some((other) => other !== town && isTownOfText(other));
}

/** Named several times, or where the text begins: *Kiel. Der Rat …* */
function isTownOfText(draft: Draft): boolean {
  const names = namesOf(draft);
  return draft.type === 'Place' && (names.length > 1 || names[0]?.sentence === 0);
}
