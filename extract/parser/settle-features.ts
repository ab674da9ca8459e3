import type { Features } from './tree.ts';

const PERSONAL = new Set(['ich', 'du', 'er', 'sie', 'es', 'wir', 'ihr', 'sich']);

/** Features of function words that follow from the word, whatever the network says: corpora leave them out at random. */
export function settleFeatures(feats: Features, upos: string, lemma: string): Features {
  if (upos === 'PRON') return pronounFeatures(feats, lemma);
  const { Degree, Definite, ...others } = feats;
  const degree = upos === 'ADV' && Degree === 'Pos' ? {} : Degree && { Degree };
  const definite = feats['PronType'] === 'Art' && Definite ? { Definite } : {};
  return { ...others, ...degree, ...definite };
}

/** *ich* is a personal pronoun, *sich* also a reflexive one; no pronoun is an article. */
function pronounFeatures(feats: Features, lemma: string): Features {
  const { Definite: _, ...others } = feats;
  if (lemma === 'sich') return { ...others, PronType: 'Prs', Reflex: 'Yes' };
  if (PERSONAL.has(lemma)) return { ...others, PronType: 'Prs' };
  return others['PronType'] === 'Art' ? { ...others, PronType: 'Dem' } : others;
}
