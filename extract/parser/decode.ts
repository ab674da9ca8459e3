import { findBest } from './find-best.ts';
import { settleLemma } from './settle-lemma.ts';
import { settleFeatures } from './settle-features.ts';
import type { Features, NameTag } from './tree.ts';
import type { Labels } from './weights.ts';

/** A site or a mailbox, which GermEval calls a name of its own: `www.museum.de`, `kasse@museum.de`. */
const ADDRESS =
  /^(?:https?:|www\.)\S+\.\S|^[\p{L}\d._-]+@[\p{L}\d-]+\.|^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:de|at|ch|com|org|net|info|eu)$/iu;

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
  /** Of all outputs; those of the lemma scripts follow. */
  readonly count: number;
}

export function tagLayoutOf({ upos, features, names }: Labels): TagLayout {
  const namesAt = features.reduce((at, [, values]) => at + values.length, upos.length);
  return { features: upos.length, names: namesAt, count: namesAt + names.length };
}

export function findUpos(scores: Float32Array, { upos }: Labels): string {
  return upos[findBest(scores, 0, upos.length)]!;
}

/** `scores` is a row of tag scores in which those of the names are probabilities already; `name` is the index of its tag. */
export function decodeWord(
  { form, upos, lemma }: { readonly form: string; readonly upos: string; readonly lemma: string },
  scores: Float32Array,
  name: number,
  { labels, layout }: { readonly labels: Labels; readonly layout: TagLayout },
): WordLabels {
  const feats = featuresOf(scores, labels, layout.features);
  const isAddress = name === 0 && form.includes('.') && ADDRESS.test(form);
  return {
    upos,
    feats: settleFeatures(feats, upos, lemma),
    lemma: settleLemma(lemma, { form, upos, feats }),
    name: isAddress ? { type: 'OTH', begins: true } : nameOf(labels.names[name]!),
    nameProbability: isAddress ? 1 : scores[layout.names + name]!,
  };
}

function featuresOf(scores: Float32Array, { features }: Labels, start: number): Features {
  const found: Record<string, string> = {};
  let at = start;
  for (const [feature, values] of features) {
    const value = findBest(scores, at, values.length);
    if (value > 0) found[feature] = values[value]!;
    at += values.length;
  }
  return found;
}

function nameOf(tag: string): NameTag | undefined {
  if (tag === 'O') return undefined;
  return { type: tag.slice(2) as NameTag['type'], begins: tag.startsWith('B') };
}
