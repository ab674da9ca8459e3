import { IRREGULAR_FORMS, STRONG_VERBS } from './strong-verbs.ts';

const SEPARABLE = new Set([
  ...'ab an auf aus bei bereit bevor da dar davon dazu durch ein empor entgegen entlang fehl fern fest fort'.split(
    ' ',
  ),
  ...'frei gegenüber gleich heim her herab heran herauf heraus herbei herein herum herunter hervor hin hinab'.split(
    ' ',
  ),
  ...'hinauf hinaus hinein hinterher hinunter hinweg hinzu hoch kennen los mit nach nahe nieder statt teil'.split(
    ' ',
  ),
  ...'über um unter vor voran voraus vorbei vorher vorüber vorweg wahr weg weiter wett wieder zu zurecht'.split(
    ' ',
  ),
  ...'zurück zusammen zuvor übrig überein'.split(' '),
]);
const INSEPARABLE = 'be ent er hinter miss über um unter ver wider wieder zer durch'.split(' ');

/** Prefixes that a form may have, or none. */
const OR_SEPARABLE = new Set(['', ...SEPARABLE]);
const OR_INSEPARABLE = new Set(['', ...INSEPARABLE]);
const OR_ANY = new Set([...OR_SEPARABLE, ...INSEPARABLE]);
const GE = new Set(['ge']);

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
  add(present, ',t,st');
  add(preterite, ',e,st,est,n,en,t,et');
  add(subjunctive, 'e,est,en,et');
  PARTICIPLES.set(participle, infinitive);
}

/**
 * The infinitive of a verb form: the one that the model found, unless the form belongs to strong verbs only that the
 * model didn't think of: *übernimmt* → *übernehmen*, *angeboten* → *anbieten*, *anzunehmen* → *annehmen*.
 */
export function verbLemma(form: string, found: string): string {
  const infinitives = infinitivesOf(form);
  if (infinitives.length > 0) return infinitives.includes(found) ? found : infinitives[0]!;
  return maybeWithoutZu(form.toLowerCase()) ?? found;
}

/** The infinitive of a verb form if it is the same whatever the model finds. */
export function maybeVerbLemma(form: string): string | undefined {
  const [infinitive, ...others] = infinitivesOf(form);
  if (infinitive === undefined) return maybeWithoutZu(form.toLowerCase());
  return others.every((other) => other === infinitive) ? infinitive : undefined;
}

/** Of strong verbs, the likeliest first. */
function infinitivesOf(form: string): string[] {
  const lower = form.toLowerCase();
  return [
    ...strongInfinitives(lower),
    ...(lower.includes('ß') ? strongInfinitives(lower.replaceAll('ß', 'ss')) : []), // *mußte*
  ];
}

/** Participles come before finite forms, and finite forms with *ge-* last: *geboten* is *bieten*, *gefiel* is *gefallen*. */
function* strongInfinitives(form: string): Generator<string> {
  for (const [prefix, rest] of splits(form, OR_SEPARABLE)) {
    const participle = rest.startsWith('ge') ? PARTICIPLES.get(rest.slice(2)) : undefined;
    if (participle !== undefined) yield prefix + participle;
  }
  for (const [prefix, rest] of splits(form, OR_INSEPARABLE)) {
    const participle = PARTICIPLES.get(rest);
    if (participle !== undefined) yield prefix + participle;
  }
  for (const prefixes of [OR_ANY, GE])
    for (const [prefix, rest] of splits(form, prefixes)) {
      const finite = FINITE.get(rest);
      if (finite !== undefined) yield prefix + finite;
    }
}

/** *anzunehmen* → *annehmen*; the longest prefix wins, and *hinzuziehen* keeps its *hinzu*. */
function maybeWithoutZu(form: string): string | undefined {
  const found = splits(form, SEPARABLE).filter(([, rest]) => /^zu.{2,}n$/u.test(rest));
  const [prefix, rest] = found.at(-1) ?? [];
  return prefix === undefined || prefix === 'hin' ? undefined : prefix + rest!.slice(2);
}

/** Ways to take one of the prefixes off, shortest first; at least two letters are left. */
function splits(form: string, prefixes: ReadonlySet<string>): [prefix: string, rest: string][] {
  const found: [prefix: string, rest: string][] = [];
  for (let at = 0; at < form.length - 1; at++) {
    const prefix = form.slice(0, at);
    if (prefixes.has(prefix)) found.push([prefix, form.slice(at)]);
  }
  return found;
}
