import type { Token, Word } from './sentence.ts';

/** Preposition and article that are written as one, as the German treebanks take them apart. */
const CONTRACTIONS: Readonly<Record<string, readonly [preposition: string, article: string]>> = {
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
};

/** Soft hyphens and characters without width: written inside words, no part of them. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** The syntactic words of the tokens: `zum Ziel` → `zu dem Ziel`. */
export function splitWords(tokens: readonly Token[]): Word[] {
  return tokens.flatMap(({ start, end, text }, token) =>
    formsOf(text).map((form) => ({ start, end, form, token })),
  );
}

function formsOf(text: string): readonly string[] {
  const form = text.replace(INVISIBLE, '').normalize('NFC') || text;
  const parts = Object.hasOwn(CONTRACTIONS, form.toLowerCase())
    ? CONTRACTIONS[form.toLowerCase()]
    : undefined;
  // IM is an abbreviation as often as a preposition in capitals; `Im` and `im` never are.
  if (!parts || /^\p{Lu}{2}$/u.test(form)) return [form];
  return matchCase(form, parts);
}

function matchCase(form: string, [preposition, article]: readonly [string, string]): string[] {
  if (/^\p{Lu}+$/u.test(form)) return [preposition.toUpperCase(), article.toUpperCase()];
  if (/^\p{Lu}/u.test(form))
    return [preposition.charAt(0).toUpperCase() + preposition.slice(1), article];
  return [preposition, article];
}
