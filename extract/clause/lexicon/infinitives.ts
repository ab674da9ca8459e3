import { STRONG_VERBS } from '../../parser/strong-verbs.ts';
import { perForm } from '../per-form.ts';
import { joinedWords, particles } from './particles.ts';

/** What a form can be, as far as the sentence tells. */
export type VerbShape = 'finite' | 'participle' | 'infinitive';

/** „Sie **führen** Krieg“, „Grüne **drängen** auf Eile“: plurals of other verbs, hardly ever Konjunktiv II of *fahren, dringen*. */
const weakStems: ReadonlySet<string> = new Set(['führ', 'dräng', 'tränk', 'trüg', 'zwäng']);

/** Konjunktiv I forms that are another word far more often. */
const ambiguousForms: ReadonlySet<string> = new Set(['bitte', 'weise', 'gleiche', 'bleibe']);

/** Konjunktiv II that keeps an older vowel: *stünde, würfe*. */
const oldConditionals: Readonly<Record<string, string>> = {
  stünd: 'stehen',
  hülf: 'helfen',
  stürb: 'sterben',
  würf: 'werfen',
  würb: 'werben',
  verdürb: 'verderben',
  empföhl: 'empfehlen',
  beföhl: 'befehlen',
  begönn: 'beginnen',
  gewönn: 'gewinnen',
  gölt: 'gelten',
  schwömm: 'schwimmen',
};

/** Auxiliaries, which have a table of their own, and verbs whose forms are another's far more often (*schalten, spannen*). */
const leftOut: ReadonlySet<string> = new Set(
  'dürfen haben können mögen müssen schelten sein sollen spinnen werden wollen'.split(' '),
);

const finiteForms = new Map<string, string>();
const pastForms = new Set<string>();
const participleForms = new Map<string, string>();
/** Konjunktiv II with an umlaut that no past has: *läge, verlören*. */
const conditionalForms = new Set<string>();
for (const row of STRONG_VERBS.trim().split('\n')) addStrongVerb(row.split(' '));
addStrongVerb(['bedürfen', 'bedarf', 'bedurfte', '-', 'bedurft']);
finiteForms.set('gelangt', 'gelangen');
for (const [stem, infinitive] of Object.entries(oldConditionals))
  for (const ending of ['e', 'en']) {
    finiteForms.set(stem + ending, infinitive);
    conditionalForms.add(stem + ending);
  }
participleForms.set('abgewogen', 'abwägen');
for (const base of ['zu', 'ein']) participleForms.set(`${base}gestanden`, `${base}gestehen`);

/** Prefixes that never stand apart, and take no *-ge-*. */
const inseparable =
  'be ver er ent zer miss emp ge über unter durch um wider hinter voll wieder'.split(' ');
const prefixSet: ReadonlySet<string> = new Set([...particles, ...joinedWords, ...inseparable]);
const longestPrefix = Math.max(...[...prefixSet].map((prefix) => prefix.length));

/** Verbs that begin with *ge* themselves: their participle is no other verb's (*genehmigt* → genehmigen). */
export const geVerbs: ReadonlySet<string> = new Set(
  'gehören gehorchen gelingen genügen gewähren gestatten gestehen gefährden genehmigen gewöhnen geraten gestalten gedenken gefallen gebrauchen gewinnen genießen gelangen gewährleisten gewichten gebühren gereichen gemeinden'.split(
    ' ',
  ),
);

/** Those of them that take a particle: *ausgestaltet, angewöhnt*; but *angehört, aufgehört* are of *hören*. */
const geVerbsWithParticle = /(gestalten|gewöhnen|gewähren|gemeinden|(zusammen|dazu|hinzu)gehören)$/;

/**
 * The infinitive of a form that the parser took for no verb: strong verbs by table, weak ones by their endings.
 * `übernimmt` → übernehmen, `angekündigt` → ankündigen, `forderte` → fordern; undefined when the form shows no ending.
 */
export function maybeInfinitive(form: string, shape: VerbShape): string | undefined {
  if (shape === 'infinitive') return withoutZu(form);
  if (shape === 'participle') return strongParticiple(form) ?? weakParticiple(form);
  return strongFinite(form) ?? weakFinite(form);
}

/** Is a form one of a strong verb that can only be inflected: *vorwirft, sahen*? */
export function isFiniteForm(form: string): boolean {
  return (
    strongFinite(form) !== undefined &&
    strongParticiple(form) === undefined &&
    !/(en|rn|ln)$/.test(presentPart(form))
  );
}

/** Past forms end in *-en* too (*sahen*), so that ending rules nothing out for them. */
function presentPart(form: string): string {
  return isPastForm(form) ? '' : form;
}

/** Is a form the participle of a strong verb, or a weak one with *ge-*, which *insgesamt* is not? */
export function isParticipleForm(form: string): boolean {
  return (
    strongParticiple(form) !== undefined ||
    /^(.{0,12})ge(?!samt$).{2,}t$/.test(form) ||
    form.endsWith('iert')
  );
}

/** „**maßen** 38 Grad“, „sanken“: the plural of a strong past, which only looks like an infinitive; *gelangen* is one. */
export function isPastPlural(form: string): boolean {
  return form.endsWith('en') && form !== 'gelangen' && pastForms.has(form);
}

/** The tense of an inflected form, as far as its shape tells. */
export function tenseOfForm(form: string): 'present' | 'past' | undefined {
  if (isPastForm(form)) return 'past';
  if (strongFinite(form)) return 'present';
  const past = /^(.{2,}?)(e?te)(n|st)?$/.exec(form);
  return past && isPastStem(past[1] as string, past[2] as string) ? 'past' : undefined;
}

/** Is a form Konjunktiv II, whatever the model says: *käme, lägen, verlöre*? */
export function isConditionalForm(form: string): boolean {
  return (
    conditionalForms.has(form) ||
    prefixesOf(form).some((prefix) => conditionalForms.has(form.slice(prefix.length)))
  );
}

const isPastForm = perForm(
  (form): boolean =>
    pastForms.has(form) ||
    prefixesOf(form).some((prefix) => pastForms.has(form.slice(prefix.length))),
);

function addStrongVerb([
  infinitive = '',
  present = '-',
  preterite = '-',
  _subjunctive = '-',
  participle = '',
]: readonly string[]): void {
  if (leftOut.has(infinitive)) return;
  const past = preterite === '-' ? weakPast(infinitive) : preterite;
  participleForms.set(isUnstressed(infinitive) ? participle : `ge${participle}`, infinitive);
  const reported = infinitive.slice(0, -1);
  if (infinitive.endsWith('en') && !ambiguousForms.has(reported))
    finiteForms.set(reported, infinitive);
  for (const stem of present === '-' ? [] : [present])
    for (const ending of presentEndings(stem)) finiteForms.set(stem + ending, infinitive);
  const weak = past.endsWith('te');
  for (const ending of weak ? ['', 'n', 'st', 't'] : ['', 'en', 'n', 'st', 'est', 't', 'et']) {
    finiteForms.set(past + ending, infinitive);
    pastForms.add(past + ending);
  }
  const soft = past
    .replace(/a(?=[^aeiou]*$)/, 'ä')
    .replace(/o(?=[^aeiou]*$)/, 'ö')
    .replace(/u(?=[^aeiou]*$)/, 'ü');
  for (const ending of weak ? ['', 'n'] : ['e', 'en', 'est', 'et'])
    if (soft + ending !== infinitive && !weakStems.has(soft)) {
      finiteForms.set(soft + ending, infinitive);
      if (soft !== past || ending === 'e') conditionalForms.add(soft + ending);
    }
}

/** *mahlen* → *mahlte*, *spalten* → *spaltete* */
function weakPast(infinitive: string): string {
  const stem = infinitive.slice(0, -2);
  return /[td]$/.test(stem) ? `${stem}ete` : `${stem}te`;
}

/** Verbs whose participle has no *ge-*: *vergessen, gelingen*. */
function isUnstressed(infinitive: string): boolean {
  return /^(be(?!iß|rg|rst)|emp|er|ge(?!ben|hen|lten)|miss|ver)/.test(infinitive);
}

function presentEndings(stem: string): string[] {
  return /(t|d)$/.test(stem) ? ['', 't', 'st'] : /[sßxz]$/.test(stem) ? ['t', ''] : ['t', 'st', ''];
}

/** *anzukündigen* → ankündigen; other infinitives are themselves. */
function withoutZu(form: string): string | undefined {
  if (!form.endsWith('n')) return undefined;
  const particle = maybeParticleBeforeZu(form);
  return particle ? particle + form.slice(particle.length + 2) : form;
}

/** Has the infinitive *zu* inside: *anzukündigen*, but not *hinzufügen*? */
export function isZuForm(form: string): boolean {
  return form.endsWith('n') && maybeParticleBeforeZu(form) !== undefined;
}

function maybeParticleBeforeZu(form: string): string | undefined {
  return prefixesOf(form).find(
    (prefix) =>
      (particles.has(prefix) || joinedWords.has(prefix)) &&
      !isLongerParticle(prefix, form) &&
      form.startsWith(`${prefix}zu`) &&
      form.length > prefix.length + 5,
  );
}

/** *hinzufügen* has the particle *hinzu*, *hinzurichten* has *hin* and *zu*. */
function isLongerParticle(prefix: string, form: string): boolean {
  if (prefix === 'hin') return withHinzu.test(form);
  return particles.has(`${prefix}zu`);
}

const withHinzu =
  /^hinzu(fügen|kommen|ziehen|zählen|rechnen|treten|bekommen|gewinnen|kaufen|setzen|wählen|lernen|denken|erwerben|stoßen|bitten|gesellen|verdienen|addieren|zu)/;

/** The prefixes that a form begins with, longest first. */
function prefixesOf(form: string): string[] {
  const found: string[] = [];
  for (let length = Math.min(longestPrefix, form.length - 2); length >= 2; length--) {
    const prefix = form.slice(0, length);
    if (prefixSet.has(prefix)) found.push(prefix);
  }
  return found;
}

const strongFinite = perForm((form): string | undefined => {
  const bare = finiteForms.get(form);
  if (bare) return bare;
  for (const prefix of prefixesOf(form)) {
    const rest = form.slice(prefix.length);
    const base =
      finiteForms.get(rest) ?? (startsInseparable(rest) ? strongFinite(rest) : undefined);
    if (base) return prefix + base;
  }
  return undefined;
});

const strongParticiple = perForm((form): string | undefined => {
  const bare = participleForms.get(form);
  if (bare) return bare;
  for (const prefix of prefixesOf(form)) {
    const rest = form.slice(prefix.length);
    const base =
      participleForms.get(rest) ??
      (inseparable.includes(prefix)
        ? (participleForms.get(`ge${rest}`) ?? strongParticiple(rest))
        : startsInseparable(rest)
          ? strongParticiple(rest)
          : undefined);
    if (base) return prefix + base;
  }
  return undefined;
});

/** *an-**er**kannt, bei-**be**halten*: a prefix without *-ge-* behind the particle. */
function startsInseparable(rest: string): boolean {
  return /^(be|ver|er|ent|zer|miss|emp|voll)/.test(rest) && !participleForms.has(rest);
}

function weakFinite(form: string): string | undefined {
  const past = /^(.{2,}?)(e?te)(n|st)?$/.exec(form);
  if (past && isPastStem(past[1] as string, past[2] as string))
    return infinitiveOfStem(past[1] as string);
  if (/(en|eln|ern)$/.test(form)) return form;
  const [, stem] = /^(.{2,}?)(et|t|e)$/.exec(form) ?? [];
  return stem && infinitiveOfStem(stem);
}

/** An *e* before *-te* only after d, t or a consonant group: *redete, öffnete*; in *bete* or *Miete* nothing is past. */
function isPastStem(stem: string, ending: string): boolean {
  return ending === 'te' ? !/[td]$/.test(stem) : /([dt]|[^aeiouäöülr][mn])$/.test(stem);
}

function weakParticiple(form: string): string | undefined {
  if (/([^e]iert|kreiert)$/.test(form)) return `${form.slice(0, -1)}en`;
  const stem = /^(.*?)e?t$/.test(form) ? withoutT(form) : undefined;
  if (stem === undefined) return undefined;
  if (geVerbs.has(infinitiveOfStem(stem))) return infinitiveOfStem(stem);
  const separable = prefixesOf(stem).find(
    (prefix) =>
      (particles.has(prefix) || joinedWords.has(prefix)) &&
      stem.startsWith(`${prefix}ge`) &&
      stem.length > prefix.length + 3,
  );
  if (separable && !geVerbsWithParticle.test(infinitiveOfStem(stem)))
    return separable + infinitiveOfStem(stem.slice(separable.length + 2));
  if (stem.startsWith('ge')) return infinitiveOfStem(stem.slice(2));
  return infinitiveOfStem(stem);
}

function withoutT(form: string): string {
  return /([dt]|[^aeiouäöülr][mn])et$/.test(form) ? form.slice(0, -2) : form.slice(0, -1);
}

/** *forder* → fordern, *deckel* → deckeln, *spiel* → spielen, *studier* → studieren; before an *-e* also *wickl, bedaur*. */
function infinitiveOfStem(stem: string): string {
  const short = /^(.*([^aeiouäöühlr]|ch|sch))l$/.exec(stem)?.[1] ?? undefined;
  if (short !== undefined) return `${short}eln`;
  if (/[ae]ur$/.test(stem)) return `${stem.slice(0, -1)}ern`;
  const unstressed =
    /[^aeiouäöü](el|er)$|(eu|au|ei)er$/.test(stem) && !/(sch(w)?er|schwel)$/.test(stem);
  return unstressed ? `${stem}n` : `${stem}en`;
}
