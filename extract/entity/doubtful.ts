import { type Draft, namesOf } from './draft.ts';
import type { FoundNominal } from './found-mention.ts';
import type { Recency } from './recency.ts';

/** Where somebody or something else may be meant as well, nobody knows. */
export function isDoubtful(
  nominal: FoundNominal,
  draft: Draft,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): boolean {
  if (nominal.type === 'Person') return isSucceeded(nominal, draft, recency, fits);
  return (
    !draft.hasName && !isCalled(nominal, draft) && isOneOfCompounds(nominal, draft, recency, fits)
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

/** By its own noun, not as the last part of a compound. */
function isCalled({ phrase, noun }: FoundNominal, { mentions }: Draft): boolean {
  const lemma = phrase.head.lemma.toLowerCase();
  return mentions.some(
    (mention) =>
      mention.kind === 'nominal' && [lemma, noun].includes(mention.phrase.head.lemma.toLowerCase()),
  );
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

/** *studierte in Hamburg* and a page later *die Stadt*: a town named once, far back in the text. */
export function isPassedBy(nominal: FoundNominal, town: Draft, recency: Recency): boolean {
  const [name, another] = namesOf(town);
  return (
    town.type === 'Place' &&
    name !== undefined &&
    another === undefined &&
    name.sentence > 1 &&
    !recency.near(nominal, 4).includes(town)
  );
}
