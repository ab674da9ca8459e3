import { dependents, lower } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { type Draft, maybeProminent, namesOf, wordKey } from './draft.ts';
import type { FoundMention, FoundNominal } from './found-mention.ts';
import type { WordIndex } from './link-titles.ts';
import type { EntityType } from './mention.ts';
import { takesUp } from './takes-up.ts';

/**
 * Whom a speaker speaks for: *die Präsidentin **des FC Hollental***, *ein Sprecher **von Vandermeer***, *der **TSG**-Trainer*,
 * ***ihre** Sekretärin*; of a *Geschäftsführer* the firm that the text is about.
 */
export function sideOf(
  trees: readonly Tree[],
  speaker: Draft,
  index: WordIndex,
  meant: ReadonlyMap<number, readonly Draft[]>,
): Draft[] {
  if (speaker.type !== 'Person') return [speaker];
  const sides = speaker.mentions.flatMap((mention) => {
    const tree = trees[mention.sentence];
    return tree ? sidesBeside(tree, mention, index, meant) : [];
  });
  const found = [
    ...new Set(
      sides.filter(({ type }) => speaks.has(type) || (type === 'Place' && isOfTown(speaker))),
    ),
  ];
  if (found.length > 0) return found.length === 1 ? found : [];
  const led = maybeLed(speaker, index);
  return led ? [led] : [];
}

const speaks: ReadonlySet<EntityType> = new Set(['Organization', 'Country', 'Group']);

/** *Bürgermeister von Hollen*, *Landrätin* */
function isOfTown({ mentions }: Draft): boolean {
  return mentions.some(
    (mention) =>
      mention.kind === 'nominal' &&
      /bürgermeister(?:in)?$|^land(?:rat|rätin)$/.test(lemmaOf(mention)),
  );
}

/** What a title or a name says: a genitive, *von*, a compound, a possessive. */
function sidesBeside(
  tree: Tree,
  mention: FoundMention,
  index: WordIndex,
  meant: ReadonlyMap<number, readonly Draft[]>,
): Draft[] {
  if (mention.kind === 'pronoun') return [];
  const genitive = mention.kind === 'nominal' ? mention.phrase.genitive : undefined;
  const below = dependents(tree, mention.head, 'nmod').filter(
    (child) => child === genitive || isOf(tree, child),
  );
  const named = below.map((child) => index.get(wordKey(mention.sentence, child.index)));
  if (mention.kind === 'name') return named.filter((side) => side !== undefined);
  const { possessive, head } = mention.phrase;
  const owners = possessive ? meant.get(wordKey(mention.sentence, possessive.index)) : undefined;
  return [...named, bearerOfPrefix(head.form, index), ...(owners ?? [])].filter(
    (side) => side !== undefined,
  );
}

function isOf(tree: Tree, node: Node): boolean {
  return dependents(tree, node.index, 'case').some((preposition) =>
    /^vo[nm]$/.test(lower(preposition)),
  );
}

/** *TSG* of *TSG-Trainer* */
function bearerOfPrefix(form: string, index: WordIndex): Draft | undefined {
  const prefix = /^(.+)-\p{Lu}/u.exec(form)?.[1];
  if (prefix === undefined) return undefined;
  return [...new Set(index.values())].find((draft) =>
    namesOf(draft).some(({ words }) => words.includes(prefix)),
  );
}

/** Offices and the kind of body, town or group that is led by them. */
const offices: readonly (readonly [office: RegExp, kind: string])[] = [
  [
    /^(?:(?:erster? )?(?:ober)?bürgermeister|stadtkämmerer|stadtsprecher|stadtchef)(?:in)?$/,
    'stadt',
  ],
  [/^land(?:rat|rätin)$/, 'landkreis'],
  [
    /^(?:(?:gesamt|konzern)?betriebsrat(?:s(?:chef|vorsitzender?|mitglied))?|betriebsrätin)(?:in)?$/,
    'belegschaft',
  ],
  [
    /^(?:(?:mit)?geschäftsführer|geschäftsleiter|betriebsleiter|werk(?:s)?leiter|vorstand|vorstandschef|vorstandsvorsitzender?|firmenchef|konzernchef|firmengründer|firmensprecher|konzernsprecher|unternehmenssprecher|mitgründer)(?:in)?$/,
    'unternehmen',
  ],
  [/^(?:klinik|krankenhaus)(?:chef|direktor|leiter|sprecher|geschäftsführer)(?:in)?$/, 'klinik'],
  [/^(?:schulleiter|schuldirektor|rektor)(?:in)?$/, 'schule'],
  [
    /^(?:vereins(?:chef|vorsitzender?|präsident|sprecher)|klubchef|sportdirektor|sportvorstand)(?:in)?$/,
    'verein',
  ],
  [/^(?:museums(?:direktor|leiter|chef|sprecher))(?:in)?$/, 'museum'],
  [/^(?:gewerkschafts(?:chef|sekretär|sprecher)|bezirkssekretär)(?:in)?$/, 'gewerkschaft'],
  [/^(?:behörden(?:chef|leiter|sprecher)|amtsleiter)(?:in)?$/, 'behörde'],
  [/^(?:verbands(?:chef|präsident|vorsitzender?|sprecher))(?:in)?$/, 'verband'],
  [/^werftchef(?:in)?$/, 'werft'],
  [/^(?:bank|sparkassen)chef(?:in)?$/, 'bank'],
];

/** *Das **Klinikum Süd** schließt. „**Wir** finden niemanden“, sagte **Geschäftsführer** Okrent*: the only body of the kind that was named till then, or the one that is named far more often. */
function maybeLed(speaker: Draft, index: WordIndex): Draft | undefined {
  const titles = offices.flatMap(([office, kind]) =>
    speaker.mentions
      .filter((mention) => mention.kind === 'nominal' && office.test(lemmaOf(mention)))
      .map(({ start }) => ({ kind, start })),
  );
  const [title] = titles.toSorted((a, b) => a.start - b.start);
  if (!title || titles.some(({ kind }) => kind !== title.kind)) return undefined;
  const all = [...new Set(index.values())].filter(
    (draft) => draft.number === 'Sing' && isLed(title.kind, draft),
  );
  const before = all.filter(({ mentions }) => mentions.some(({ start }) => start < title.start));
  if (before.length === 1) return before[0];
  return all.length > 1 ? maybeProminent(all) : all[0];
}

function lemmaOf(mention: FoundNominal): string {
  return mention.phrase.head.lemma.toLowerCase();
}

function isLed(kind: string, draft: Draft): boolean {
  const nouns = called[kind];
  if (nouns) return isCalled(draft, nouns);
  if (draft.type !== 'Organization') return false;
  if (kind !== 'unternehmen') return takesUp(kind, 'Organization', draft);
  return ['unternehmen', 'klinik', 'verein', 'genossenschaft'].some((each) =>
    takesUp(each, 'Organization', draft),
  );
}

/** The kinds that a text must itself call so: tables know too many towns. */
const called: Readonly<Record<string, RegExp>> = {
  stadt: /^(?:stadt|gemeinde|kommune)$/,
  landkreis: /^(?:land)?kreis$/,
  belegschaft: /^belegschaft$/,
};

/** *die Stadt*, *die Gemeinde Hollen*, but not *die Altstadt* */
function isCalled({ mentions }: Draft, nouns: RegExp): boolean {
  const nominals = mentions.filter((mention) => mention.kind === 'nominal');
  return (
    nominals.some(({ noun }) => nouns.test(noun)) &&
    !nominals.some((mention) => quarters.test(lemmaOf(mention)))
  );
}

/** *Altstadt*, *Südstadt*: a part of the town that has no mayor. */
const quarters = /(?:alt|innen|vor|nord|süd|ost|west|ober|unter|kern)stadt$/;
