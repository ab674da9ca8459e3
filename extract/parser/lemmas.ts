import { maybeClosedLemma } from './closed-words.ts';
import { findBest } from './find-best.ts';
import { maybeLemma } from './lemma.ts';
import { scoreScripts, type Network, type Reading } from './network.ts';
import type { VerbLexicon } from './verb-lemma.ts';

/** A word with its tag, and its row in the batch. */
export interface TaggedWord {
  readonly form: string;
  readonly upos: string;
  readonly row: number;
}

/** Edit scripts that the network scores, and what is known of verbs. */
export interface LemmaSources {
  readonly scripts: readonly string[];
  readonly verbs: VerbLexicon;
}

/** Parts of speech whose words are their own lemmas, in small letters. */
const UNINFLECTED = new Set(['PUNCT', 'ADP', 'CCONJ', 'SCONJ', 'PART']);

/** *v.* is *von*. */
const ABBREVIATION = /\p{L}\.$/u;

/** *lieber*, *am meisten*: adverbs that may be compared. */
const COMPARED = /(?:er|sten)$/i;

/** Nouns and adjectives that end as no inflected one does: *Vertrag*, *Zeitung*, *wichtig*. */
const BARE_NOUN = /(?:[^aeiouäöülmnrs]|ung)$/i;
const BARE_ADJECTIVE = /(?:ig|lich|isch|bar|los|sam|haft|ell|iv|al)$/i;

/** Weak masculines on -e, which the network at times takes for something else where they are rare compounds. */
const WEAK_NOUN = /(?:kolleg|kund|neff|gatt|sklav|rival|genoss|gefährt)en$/i;

/** Lemmas of words; the scripts, a tenth of all products, are scored for those only that need them. */
export function findLemmas(
  network: Network,
  reading: Reading,
  words: readonly TaggedWord[],
  { scripts, verbs }: LemmaSources,
): string[] {
  const { machine } = network;
  const before = machine.mark();
  const settled = words.map(({ form, upos }) => maybeSettledLemma(form, upos, verbs));
  const open = words.filter((_, n) => settled[n] === undefined);
  let at = scoreScripts(
    network,
    reading,
    Int32Array.from(open, ({ row }) => row),
  );
  const lemmas = words.map(({ form, upos }, n) => {
    if (settled[n] !== undefined) return settled[n];
    const scores = machine.floats(at, scripts.length);
    at += network.scripts.outputs * 4;
    const found = scriptedLemma(form, upos, scores, scripts);
    return isVerb(upos) ? verbs.lemma(form, found) : found;
  });
  machine.release(before);
  return lemmas;
}

/** The lemma that follows from form and part of speech: of closed classes, of numbers, of verbs that are plainly strong. */
export function maybeSettledLemma(
  form: string,
  upos: string,
  verbs: VerbLexicon,
): string | undefined {
  if (ABBREVIATION.test(form)) return undefined;
  if (UNINFLECTED.has(upos)) return form.toLowerCase();
  if (upos === 'ADV') return COMPARED.test(form) ? undefined : form.toLowerCase();
  if (upos === 'NUM') return /\p{L}/u.test(form) ? undefined : form;
  if (isVerb(upos)) return verbs.maybeLemma(form);
  if (upos === 'ADJ') return BARE_ADJECTIVE.test(form) ? form.toLowerCase() : undefined;
  if (upos === 'PROPN') return /s$/i.test(form) ? undefined : form;
  if (upos === 'NOUN' && WEAK_NOUN.test(form)) return form.slice(0, -1);
  if (upos === 'NOUN') return BARE_NOUN.test(form) ? form : undefined;
  return maybeClosedLemma(form, upos);
}

/** The best of a few scripts that fits, for a verb one that makes an infinitive; otherwise the form itself. */
function scriptedLemma(
  form: string,
  upos: string,
  scores: Float32Array,
  scripts: readonly string[],
): string {
  let script = -1;
  for (let tried = Math.min(isVerb(upos) ? 8 : 3, scripts.length); tried > 0; tried--) {
    script = findBest(scores, 0, scripts.length, script);
    const lemma = maybeLemma(form, scripts[script]!, upos);
    if (
      lemma !== undefined &&
      lemma !== '' &&
      !lemma.includes('|') &&
      (!isVerb(upos) || lemma.endsWith('n'))
    )
      return lemma;
  }
  return form;
}

function isVerb(upos: string): boolean {
  return upos === 'VERB' || upos === 'AUX';
}
