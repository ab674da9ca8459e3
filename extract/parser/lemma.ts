/** What is cut off in front, put there, cut off behind, put there. */
const SCRIPT = /^(.*)>(.*)\|(.*)>(.*)$/u;

/** Parts of speech whose lemma keeps the capitals of the form. */
const KEEPS_CASE = new Set(['NOUN', 'PROPN', 'X', 'SYM']);

/**
 * The lemma that an edit script makes of a form, undefined if it doesn't fit: `ange>an|>` makes *ankommen* of *angekommen*,
 * `=der` is a whole lemma. `train/lemmas.py` writes the scripts.
 */
export function maybeLemma(form: string, script: string, upos: string): string | undefined {
  if (script.startsWith('=')) return script.slice(1);
  const [, front, before, back, after] = SCRIPT.exec(script) as unknown as string[];
  const lower = form.toLowerCase();
  const fits = lower.startsWith(front!) && lower.endsWith(back!);
  if (!fits || front!.length + back!.length > lower.length) return undefined;
  const written = KEEPS_CASE.has(upos) ? form : lower;
  const lemma = before + written.slice(front!.length, written.length - back!.length) + after;
  return isCapitalised(form) && (upos === 'NOUN' || upos === 'PROPN') ? capitalised(lemma) : lemma;
}

function isCapitalised(form: string): boolean {
  return form.charAt(0).toLowerCase() !== form.charAt(0);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
