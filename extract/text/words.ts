import { findMarkup } from './markup.ts';
import type { Token, Word } from './sentence.ts';

/** Preposition and article that are written as one, as the German treebanks take them apart. */
const CONTRACTIONS = new Map<string, readonly [preposition: string, article: string]>(
  Object.entries({
    am: ['an', 'dem'],
    ans: ['an', 'das'],
    aufm: ['auf', 'dem'],
    aufs: ['auf', 'das'],
    beim: ['bei', 'dem'],
    durchs: ['durch', 'das'],
    fürs: ['für', 'das'],
    hinterm: ['hinter', 'dem'],
    hinters: ['hinter', 'das'],
    im: ['in', 'dem'],
    ins: ['in', 'das'],
    übers: ['über', 'das'],
    überm: ['über', 'dem'],
    ums: ['um', 'das'],
    unterm: ['unter', 'dem'],
    unters: ['unter', 'das'],
    vom: ['von', 'dem'],
    vorm: ['vor', 'dem'],
    vors: ['vor', 'das'],
    zum: ['zu', 'dem'],
    zur: ['zu', 'der'],
  }),
);

/** Soft hyphens and characters without width: written inside words, no part of them. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** The syntactic words of the tokens: `zum Ziel` → `zu dem Ziel`. Signs of Markdown are none. */
export function splitWords(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  const markup = findMarkup(tokens);
  for (const [token, { start, end, text }] of tokens.entries())
    if (!markup.has(token))
      for (const form of formsOf(text)) words.push({ start, end, form, token });
  return words;
}

function formsOf(text: string): readonly string[] {
  const form = isSimple(text) ? text : text.replace(INVISIBLE, '').normalize('NFC') || text;
  return contractionOf(form) ?? [form];
}

/** Preposition and article: `Zum` → `Zu`, `dem`. */
export function contractionOf(form: string): readonly [string, string] | undefined {
  // Longest: `hinterm`. IM is an abbreviation as often as a preposition in capitals; `Im` and `im` never are.
  if (form.length > 7 || /^\p{Lu}{2}$/u.test(form)) return undefined;
  const parts = CONTRACTIONS.get(form.toLowerCase());
  return parts && matchCase(form, parts);
}

/** Nothing to take out or to compose. */
function isSimple(text: string): boolean {
  return /^[\u0021-\u00AC\u00AE-\u02FF]*$/.test(text);
}

function matchCase(
  form: string,
  [preposition, article]: readonly [string, string],
): readonly [string, string] {
  if (/^\p{Lu}+$/u.test(form)) return [preposition.toUpperCase(), article.toUpperCase()];
  if (/^\p{Lu}/u.test(form))
    return [preposition.charAt(0).toUpperCase() + preposition.slice(1), article];
  return [preposition, article];
}
