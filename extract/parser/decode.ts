import { maybeClosedLemma } from './closed-words.ts';
import { maybeLemma } from './lemma.ts';
import { settleFeatures } from './settle-features.ts';
import type { Features, NameTag } from './tree.ts';
import { verbLemma } from './verb-lemma.ts';
import type { Labels } from './weights.ts';

/** What the outputs of one word say, read by themselves. */
export interface WordLabels {
  readonly upos: string;
  readonly feats: Features;
  readonly lemma: string;
  readonly name: NameTag | undefined;
  readonly nameProbability: number;
}

/** Where each group of outputs lies in a word's row of tag scores. */
export interface TagLayout {
  readonly features: number;
  readonly names: number;
  readonly scripts: number;
}

export function tagLayoutOf({ upos, features, names }: Labels): TagLayout {
  const namesAt = features.reduce((at, [, values]) => at + values.length, upos.length);
  return { features: upos.length, names: namesAt, scripts: namesAt + names.length };
}

/** `scores` is a row of tag scores in which those of the names are probabilities already; `name` is the index of its tag. */
export function decodeWord(
  form: string,
  scores: Float32Array,
  name: number,
  { labels, layout }: { readonly labels: Labels; readonly layout: TagLayout },
): WordLabels {
  const upos = labels.upos[best(scores, 0, labels.upos.length)]!;
  const lemma = lemmaOf(form, upos, scores, labels.scripts, layout.scripts);
  return {
    upos,
    feats: settleFeatures(featuresOf(scores, labels, layout.features), upos, lemma),
    lemma,
    name: nameOf(labels.names[name]!),
    nameProbability: scores[layout.names + name]!,
  };
}

function featuresOf(scores: Float32Array, { features }: Labels, start: number): Features {
  const found: Record<string, string> = {};
  let at = start;
  for (const [feature, values] of features) {
    const value = best(scores, at, values.length);
    if (value > 0) found[feature] = values[value]!;
    at += values.length;
  }
  return found;
}

/** Weak masculines on -e, which the network at times takes for something else where they are rare compounds. */
const WEAK_NOUN = /(?:kolleg|kund|neff|gatt|sklav|rival|genoss|gefährt)en$/i;

/** The best of a few scripts that fits, for a verb one that makes an infinitive; otherwise the form itself. */
function lemmaOf(
  form: string,
  upos: string,
  scores: Float32Array,
  scripts: readonly string[],
  start: number,
): string {
  const closed = maybeClosedLemma(form, upos);
  if (closed !== undefined) return closed;
  const isVerb = upos === 'VERB' || upos === 'AUX';
  let found = form;
  let script = -1;
  for (let tried = Math.min(isVerb ? 8 : 3, scripts.length); tried > 0; tried--) {
    script = best(scores, start, scripts.length, script);
    const lemma = maybeLemma(form, scripts[script]!, upos);
    if (
      lemma !== undefined &&
      lemma !== '' &&
      !lemma.includes('|') &&
      (!isVerb || lemma.endsWith('n'))
    ) {
      found = lemma;
      break;
    }
  }
  if (isVerb) return verbLemma(form, found);
  return upos === 'NOUN' && WEAK_NOUN.test(form) ? form.slice(0, -1) : found;
}

function nameOf(tag: string): NameTag | undefined {
  if (tag === 'O') return undefined;
  return { type: tag.slice(2) as NameTag['type'], begins: tag.startsWith('B') };
}

/** Index of the highest of `count` scores from `start` on, the first of equals; or of the next one after `previous`. */
function best(scores: Float32Array, start: number, count: number, previous = -1): number {
  const limit = previous < 0 ? Infinity : scores[start + previous]!;
  let found = -1;
  let highest = -Infinity;
  for (let i = 0; i < count; i++) {
    const score = scores[start + i]!;
    if (score <= highest || score > limit || (score === limit && i <= previous)) continue;
    found = i;
    highest = score;
  }
  return found;
}
