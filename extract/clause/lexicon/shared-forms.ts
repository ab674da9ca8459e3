import type { Node } from '../../parser/tree.ts';

/** What a form that two verbs share stands beside. */
interface Surroundings {
  readonly object: boolean;
  readonly sein: boolean;
  readonly passive: boolean;
  /** With *haben* and no word of where, how long or how. */
  readonly alone: boolean;
}

/** „hat den Schuss **gehört**“ is *hören*, „hat die Tat **gestanden**“ *gestehen*, „ist in Not **geraten**“ *geraten*. */
export const sharedParticiples: ReadonlyMap<string, (around: Surroundings) => string> = new Map(
  Object.entries<(around: Surroundings) => string>({
    gehört: ({ object, passive }) => (object || passive ? 'hören' : 'gehören'),
    angehört: ({ object, passive }) => (object || passive ? 'anhören' : 'angehören'),
    gestanden: ({ object, passive, alone }) => (object || passive || alone ? 'gestehen' : 'stehen'),
    gefällt: ({ object, passive }) => (object || passive ? 'fällen' : 'gefallen'),
    gefallen: ({ sein }) => (sein ? 'fallen' : 'gefallen'),
    gedacht: ({ passive }) => (passive ? 'gedenken' : 'denken'),
    geraten: ({ sein }) => (sein ? 'geraten' : 'raten'),
  }),
);

/** Konjunktiv II or past that is another verb without an object: „Die Kassen **trügen** die Kosten“, „Ihr **gelangen** zwei Tore“. */
export const sharedFinites: ReadonlyMap<string, string> = new Map([
  ['trüge', 'tragen'],
  ['trügen', 'tragen'],
  ['zwängen', 'zwingen'],
  ['gelangen', 'gelingen'],
]);

/** *fielen, blieben, fehlte(n)*; not *kamen*, beside which there is *kämen*, nor *waren, hatte, konnte*. */
export function isPastOrSubjunctive({ form }: Node): boolean {
  return (
    /(?:(?:ie|i)[^aeiouäöü]{1,3}en|[^aeiouäöü]ten?|(?:[dt]|[^aeiouäöülr][nm])eten?)$/.test(form) &&
    !/(?:hatt|konnt|musst|durft|mocht|wusst|bracht|dacht|[^h]ann|kannt|nannt|rannt|brannt)(?:en?)$|(?:möcht|könnt|müsst|dürft|hätt)en?$/.test(
      form,
    )
  );
}
