import type { Features } from './tree.ts';

/** „Das **Seegras** wächst“: a noun that is neither genitive nor plural keeps its -s. */
export function settleLemma(
  lemma: string,
  { form, upos, feats }: { readonly form: string; readonly upos: string; readonly feats: Features },
): string {
  return upos === 'NOUN' &&
    form === `${lemma}s` &&
    feats['Number'] === 'Sing' &&
    (feats['Case'] === 'Nom' || feats['Case'] === 'Acc')
    ? form
    : lemma;
}
