import { bloomFilter } from './bloom-filter.ts';
import { IRREGULAR_FORMS, STRONG_VERBS } from './strong-verbs.ts';
import { ALL_PREFIXES, INSEPARABLE, SEPARABLE, splits, TWO_PREFIXES } from './verb-prefixes.ts';
import { weakInfinitives } from './weak-verbs.ts';

/** Prefixes that a form may have, or none. */
const OR_SEPARABLE: ReadonlySet<string> = new Set(['', ...SEPARABLE]);
const OR_INSEPARABLE: ReadonlySet<string> = new Set(['', ...INSEPARABLE, ...TWO_PREFIXES]);
const OR_ANY: ReadonlySet<string> = new Set(['', ...ALL_PREFIXES]);
const GE: ReadonlySet<string> = new Set(['ge']);
const WITHOUT_T = new Set(['dürfen', 'können', 'mögen']);
/** Verbs whose participle has no *ge-* although no prefix can be taken off: *vergessen*. */
const UNSTRESSED = /^(?:be|emp|ent|er|ge|ver|zer)/;
/** Verbs with *hinzu*, not with *hin* and *zu*. */
const HINZU =
  /^hinzu(?:ge)?(?:addier|bekomm|dicht|erw[eo]rb|füg|gesell|gew[io]nn|kauf|komm|lern|nomm|rechn|setz|tret|verdien|wähl|zähl|zieh|zog)/;
const SEEDS = [30, 31, 32, 33];

/** Form without prefixes → infinitive; participles without *ge-*. */
const FINITE = new Map<string, string>();
const PARTICIPLES = new Map<string, string>();

for (const [infinitive, forms] of Object.entries(IRREGULAR_FORMS))
  for (const form of forms.split(' ')) FINITE.set(form, infinitive);

for (const line of STRONG_VERBS.trim().split('\n')) {
  const [infinitive, present, preterite, subjunctive, participle] = line.split(' ') as [
    string,
    string,
    string,
    string,
    string,
  ];
  const add = (stem: string, endings: string) => {
    if (stem !== '-')
      for (const ending of endings.split(','))
        if (!(ending === 'st' && stem.endsWith('s'))) FINITE.set(stem + ending, infinitive); // *lasst* is no *lesen*
  };
  add(present, WITHOUT_T.has(infinitive) ? ',st' : ',t,st');
  add(preterite, preterite.endsWith('te') ? ',st,n,t' : ',st,en'); // *rast* is no *raten*
  if (!/[aou][^aeiou]*$/.test(preterite)) add(preterite, 'e,est'); // *ginge*, but *schalte* is no *schelten*
  add(subjunctive, 'e,est,en,et');
  PARTICIPLES.set(participle, infinitive);
}

/** Which infinitives there are in German, and which of them a form may be of. */
export interface VerbLexicon {
  /** Whether it is a verb of the list. */
  readonly lists: (infinitive: string) => boolean;
  /** The infinitive of a form if it is the same whatever the model finds. */
  readonly maybeLemma: (form: string) => string | undefined;
  /**
   * The infinitive of a form: the one that the model found, unless there are verbs with this form and it is none of
   * them: *übernimmt* → *übernehmen*, *angeboten* → *anbieten*, *anzunehmen* → *annehmen*, *behaupten* → *behaupten*.
   */
  readonly lemma: (form: string, found: string) => string;
}

/** `filter`: a Bloom filter of infinitives, which `train/verbs.py` fills. */
export function createVerbLexicon(filter: Uint8Array): VerbLexicon {
  const lists = bloomFilter(filter, SEEDS);
  const knows = (infinitive: string) =>
    lists(infinitive) ||
    splits(infinitive, ALL_PREFIXES).some(([, rest]) => rest.length > 4 && lists(rest));
  const bestKnown = (infinitives: Iterable<string>): string[] => {
    const known = [...new Set(infinitives)].filter(knows);
    const listed = known.filter(lists);
    return listed.length > 0 ? listed : known;
  };
  const infinitivesOf = (form: string): readonly string[] => {
    const lower = form.toLowerCase();
    const withoutZu = maybeWithoutZu(lower, lists);
    if (withoutZu !== undefined) return [withoutZu];
    const all = strongInfinitivesOf(lower);
    const strong = bestKnown(all);
    if (strong.some(lists)) return lists(lower) ? [...new Set([...strong, lower])] : strong;
    const weak = spellings(lower).flatMap((spelling) => [...weakInfinitives(spelling)]);
    const best = bestKnown([...strong, ...weak]);
    return best.length > 0 ? best : all;
  };
  return {
    lists,
    maybeLemma: (form) => {
      const [infinitive, ...others] = infinitivesOf(form);
      return others.length === 0 ? infinitive : undefined;
    },
    lemma: (form, found) => {
      const infinitives = infinitivesOf(form);
      return infinitives.includes(found) ? found : (infinitives[0] ?? withoutE(found));
    },
  };
}

/** Of strong verbs, the likeliest first. */
function strongInfinitivesOf(form: string): string[] {
  return spellings(form).flatMap((spelling) => [...strongInfinitives(spelling)]);
}

/** Also as it is spelt today: *mußte, laßt*, in Switzerland *schliesst*. */
function spellings(form: string): string[] {
  if (form.includes('ß')) return [form, form.replaceAll('ß', 'ss')];
  return form.includes('ss') ? [form, form.replaceAll('ss', 'ß')] : [form];
}

/** Participles come before finite forms, and finite forms with *ge-* last: *geboten* is *bieten*, *gefiel* is *gefallen*. */
function* strongInfinitives(form: string): Generator<string> {
  for (const [prefix, rest] of splits(form, OR_SEPARABLE)) {
    const participle = rest.startsWith('ge') ? PARTICIPLES.get(rest.slice(2)) : undefined;
    if (participle !== undefined) yield prefix + participle;
  }
  for (const [prefix, rest] of splits(form, OR_INSEPARABLE)) {
    const participle = PARTICIPLES.get(rest);
    if (participle !== undefined && (prefix !== '' || UNSTRESSED.test(participle)))
      yield prefix + participle;
  }
  for (const prefixes of [OR_ANY, GE])
    for (const [prefix, rest] of splits(form, prefixes)) {
      const finite = FINITE.get(rest);
      if (finite !== undefined) yield prefix + finite;
    }
}

/** *anzunehmen* → *annehmen*, *hinzuweisen* → *hinweisen*, but *hinzuziehen* keeps its *hinzu*; the longest prefix wins. */
function maybeWithoutZu(form: string, lists: (infinitive: string) => boolean): string | undefined {
  if (HINZU.test(form)) return undefined;
  const found = splits(form, SEPARABLE).filter(([, rest]) => /^zu.{2,}n$/u.test(rest));
  const [prefix, rest] = found.at(-1) ?? [];
  if (prefix === undefined) return undefined;
  const infinitive = prefix + rest!.slice(2);
  const isSure = prefix !== 'da' && !lists(form); // *dazulernen, bevorzugen*
  return isSure || lists(infinitive) ? infinitive : undefined;
}

/** *ergatteren* → *ergattern*: no infinitive ends like that behind another syllable. */
function withoutE(infinitive: string): string {
  return infinitive.replace(/^(.*[aeiouäöü].*[^aeiouäöüh])(e[lr])en$/, '$1$2n');
}
