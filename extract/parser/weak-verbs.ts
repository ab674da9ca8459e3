import { SEPARABLE, splits } from './verb-prefixes.ts';

const FINITE_ENDINGS = 'e st est t et te ten test tet ete eten etest etet en n'.split(' ');
/** Also of participles that are inflected, and of present ones. */
const PARTICIPLE_ENDINGS = ['t', 'et'].flatMap((ending) =>
  ['', 'e', 'en', 'er', 'es', 'em'].map((more) => ending + more),
);
const OR_SEPARABLE: ReadonlySet<string> = new Set(['', ...SEPARABLE]);

/**
 * Infinitives of weak verbs that may have the form, be there such a verb or not: *feierte* → *feiern, feieren, feierten*.
 * Participles come first: *gelobt* is *loben* rather than *geloben*.
 */
export function* weakInfinitives(form: string): Generator<string> {
  for (const [prefix, rest] of splits(form, OR_SEPARABLE))
    if (rest.startsWith('ge'))
      for (const stem of stems(rest.slice(2), PARTICIPLE_ENDINGS))
        for (const infinitive of infinitives(stem)) yield prefix + infinitive;
  for (const stem of stems(form, FINITE_ENDINGS)) yield* infinitives(stem);
}

function* stems(form: string, endings: readonly string[]): Generator<string> {
  for (const ending of endings)
    if (form.endsWith(ending) && form.length - ending.length > 1)
      yield form.slice(0, form.length - ending.length);
}

/** *kauf* → *kaufen*, *feier* → *feiern*, *handl* → *handeln*, *knie* → *knien* */
function* infinitives(stem: string): Generator<string> {
  if (/(?:e[lr]|ie)$/.test(stem)) yield `${stem}n`;
  if (/[^aeiouäöü][lr]$/.test(stem)) yield `${stem.slice(0, -1)}e${stem.slice(-1)}n`;
  if (!/[^aei]e$/.test(stem)) yield `${stem}en`;
}
