/** Parts of speech whose lemma keeps the capitals of the form. */
const KEEPS_CASE = new Set(['NOUN', 'PROPN', 'X', 'SYM']);

/**
 * The lemma that an edit script makes of a form, undefined if it doesn't fit: `4>an|0>` makes *ankommen* of *angekommen*,
 * `=der` is a whole lemma. `train/lemmas.py` writes the scripts.
 */
export function maybeLemma(form: string, script: string, upos: string): string | undefined {
  if (script.startsWith('=')) return script.slice(1);
  const written = KEEPS_CASE.has(upos) ? form : form.toLowerCase();
  const [, front, before, back, after] = /^(\d+)>(.*)\|(\d+)>(.*)$/u.exec(script) ?? [];
  if (Number(front) + Number(back) >= written.length && written.length > 0 && script !== '0>|0>')
    return undefined;
  const lemma = before + written.slice(Number(front), written.length - Number(back)) + after;
  return isCapitalised(form) && (upos === 'NOUN' || upos === 'PROPN') ? capitalised(lemma) : lemma;
}

function isCapitalised(form: string): boolean {
  return form.charAt(0).toLowerCase() !== form.charAt(0);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
