import type { EntityType } from './mention.ts';
import { nounClasses } from './noun-classes.ts';

const classOfHead = new Map<string, EntityType>();
for (const [type, words] of Object.entries(nounClasses))
  for (const word of words.trim().split(/\s+/))
    if (!classOfHead.has(word)) classOfHead.set(word, type as EntityType);

/** Endings that tell the class of nouns which no list has. */
const endings: readonly (readonly [ending: RegExp, type: EntityType])[] = [
  [/(?:(?:er|ist|ent|ant|eur|log|at|iz)in(?:nen)?)$/, 'Person'],
  [/(?:jährige|jähriger|jährigen)$/, 'Person'],
  [/(?:ist|loge|login|ologe|eur|euse|ianer|ant|ent)$/, 'Person'],
  [/(?:ministerium|schaft|behörde)$/, 'Organization'],
];

/** Words that end like a person and are none. */
const noPerson =
  /(?:ment|zent|tient|talent|event|patent|akzent|moment|trend|kontinent|restaurant|diamant|element|termin|medizin|benzin|magazin|gewinn|sinn|kinn|berlin|ruin|disziplin|protein|bein|wein|stein|schein|verein|latein|mist|frist|list|geist|twist|restaurant|garant|quotient|advent)$/;

/** What a common noun is, judged by its head: *Verteidigungsministerium* → Organization; undefined if unknown. */
export function maybeTypeOfNoun(lemma: string): EntityType | undefined {
  const head = headOfNoun(lemma);
  if (head !== undefined) return classOfHead.get(head);
  const word = lemma.toLowerCase();
  if (noPerson.test(word)) return undefined;
  return endings.find(([ending]) => ending.test(word) && word.length > 5)?.[1];
}

/** The longest listed noun that a lemma ends in: *Kremlsprecher* → sprecher; undefined if it ends in none. */
export function headOfNoun(lemma: string): string | undefined {
  const word = lemma.toLowerCase();
  for (let start = 0; start < word.length - 1; start++) {
    const tail = word.slice(start);
    const found = [tail, masculine(tail)].find(
      (form) => form !== undefined && classOfHead.has(form),
    );
    if (found !== undefined && isLikelyBoundary(word, start, found)) return found;
  }
  return undefined;
}

/** Short heads hide in many words (*Amt* in *gesamt*, *Rat* in *Apparat*): before them stands a linking element or a known word. */
function isLikelyBoundary(word: string, start: number, head: string): boolean {
  if (start === 0 || head.length > 4) return true;
  const before = word.slice(0, start);
  return start >= 3 || before.endsWith('-') || classOfHead.has(before);
}

/** *sprecherin* → sprecher, *chefin* → chef, *beamtin* → beamter, *vorsitzende* → vorsitzender. */
function masculine(word: string): string | undefined {
  if (word.endsWith('in') && word.length > 5) {
    const stem = word.slice(0, -2);
    for (const form of [stem, `${stem}e`, `${stem}er`, stem.replace('ä', 'a').replace('ö', 'o')])
      if (classOfHead.get(form) === 'Person') return form;
    return undefined;
  }
  return word.endsWith('e') ? `${word}r` : undefined;
}
