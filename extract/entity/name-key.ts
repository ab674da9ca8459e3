/** Letters that differ between keyboards and alphabets: `ø`, `ł`; accents are dropped by decomposition. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/đ/g, 'dj'],
  [/ð/g, 'd'],
  [/ı/g, 'i'],
  [/æ/g, 'a'],
  [/œ/g, 'o'],
  [/þ/g, 'th'],
];

/** Spellings of one sound in the transliterations that German news uses: *Lawrow*, *Lavrov*; *Selenskyj*, *Zelensky*. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/enka$/g, 'enko'],
  [/schtsch|shch|stsch/g, 's'],
  [/tsch|tch/g, 'č'],
  [/sch|sh|zh/g, 's'],
  [/kh|ch/g, 'č'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/ff?$/g, 'w'],
  [/v/g, 'w'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/q|ck/g, 'k'],
  [/(?<=i)c$/g, 'č'],
  [/c(?=[aouklrt]|$)/g, 'k'],
  [/ts|tz|z/g, 's'],
  [/ou|oo/g, 'u'],
  [/y|j/g, 'i'],
  [/^ie(?=[^i])/g, 'e'],
  [/(?<=[bdfgklmnprst])iew/g, 'ew'],
  [/(?<=[čs])ew$/g, 'ow'],
  [/i+e?(?=$)/g, 'i'],
  [/ie|ei/g, 'i'],
  [/h(?=[bcdfgklmnprstw]|$)/g, ''],
  [/i+/g, 'i'],
];

/**
 * A name as a key that equal names share: lower case, Umlaut written either way, ß, accents, hyphens and blanks folded.
 * `Müller`, `Mueller` and `Muller` share one.
 */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  const key = plainAscii.test(lower) ? lower : withoutAccents(lower.normalize('NFC'));
  return key
    .replace(digraphs, '')
    .replace(/['’‘`´ʼʻ.]/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

const plainAscii = /^[a-z\d .'-]*$/;

/** *ae*, *oe*, *ue* for Umlaut, *aa* for å. */
const digraphs = /(?<=[aou])e|(?<=a)a/g;

function withoutAccents(name: string): string {
  let key = name;
  for (const [pattern, replacement] of letters) key = key.replace(pattern, replacement);
  return key.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A name without the endings of German case: *Weißen Hauses* = *Weißes Haus*, *Vereinten Nationen* = *Vereinte Nationen*. */
export function inflectionKey(name: string): string {
  const words = nameKey(name.replace(/(?<=[ae]ue)[nmrs](?= )/giu, '')).split(' ');
  if (words.length === 1) return words[0] ?? '';
  return words.map((word, i) => withoutEnding(word, i === words.length - 1)).join(' ');
}

/** The first word of a key. */
export function firstWord(key: string): string {
  return key.slice(0, key.indexOf(' ') + 1 || key.length).trimEnd();
}

/** The first word of the `inflectionKey` of any longer name that begins with a word. */
export function firstKey(word: string): string {
  return firstWord(inflectionKey(`${word} x`));
}

/** The last word of a name only takes a genitive, those before it decline like adjectives. */
function withoutEnding(word: string, last: boolean): string {
  const shorter = word.replace(last ? /(?<=.{3})(?:es|s)$/ : /(?<=.{3})(?:e[nmrs]?|s)$/, '');
  return shorter === word ? word : withoutEnding(shorter, last);
}

/** A looser key for names from other alphabets: `Lawrow` = `Lavrov`, `Selenskyj` = `Zelensky`. */
export function soundKey(name: string): string {
  return nameKey(name).split(' ').map(soundOfWord).join(' ');
}

/**
 * Still looser keys for names that are surely transliterated: without the vowels that transliterations disagree on, but with a
 * last *a* or *o*, which tells women from men. Names are one if they share a key, for *ch* is read in two ways.
 * *Tichanowskaja* = *Zichanouskaja*, *Rohani* = *Rouhani*, *Rachmon* = *Rahmon*.
 */
export function transliterationKeys(name: string): readonly string[] {
  const word = spelledAlike(name);
  return [...new Set([word, withOpenCh(word)].map((each) => consonantsOf(each)))];
}

/** One key that all names share which may be one: without what *ch* may be. */
export function transliterationBlock(name: string): string {
  const word = withOpenCh(spelledAlike(name));
  return consonantsOf(word, 1).replaceAll('č', '');
}

function spelledAlike(name: string): string {
  return nameKey(name)
    .replaceAll(' ', '')
    .replace(/^z(?=i.*ousk)/, 't')
    .replace(/(?<=[^aeiou])[ao]usk/, 'owsk')
    .replace(/^[ae]l(?=[^aeiouly]h?[aeiou])/, '')
    .replace(/(?<=[^s]k)a$/, 'o')
    .replace(/(?:eh|ah|[ijy]e|[sz]e)$/, 'a')
    .replace(/dsch|dzh|dj(?=[aiou])|jh/g, 'j')
    .replace(/kh|gh|g/g, 'h');
}

/** *Rachmon* is *Rahmon*. */
function withOpenCh(word: string): string {
  return word.replace(/(?<![ts])c+h/g, 'h');
}

/** The sound itself if there are fewer consonants. */
function consonantsOf(word: string, least = 2): string {
  const sound = soundOfWord(word).replace(/h/g, '');
  const consonants = sound.replace(/[aeiou]/g, '');
  if (consonants.length < least) return sound;
  const key = `${/^[aeiou]/.test(word) ? 'a' : ''}${consonants}${/[ao]$/.exec(sound)?.[0] ?? ''}`;
  return key.replace(/(.)\1+/g, '$1');
}

/** Names recur, and thirty replacements take their time. */
const remembered = new Map<string, string>();
const REMEMBERED = 20_000;

function soundOfWord(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  let key = word;
  for (const [pattern, replacement] of sounds) key = key.replace(pattern, replacement);
  const sound = key.replace(/(.)\1+/g, '$1');
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(word, sound);
  return sound;
}

/** Does a surname look transliterated, so that its spelling may vary? *Meier* and *Maier* are two names, *Lawrow* and *Lavrov* one. */
export function isTransliterated(surname: string): boolean {
  const key = nameKey(surname);
  return transliterated.test(key) && !germanCompound.test(key);
}

const transliterated =
  /(?:[oe][wv]|[ao]u(?:ski?|skaja|skaya)|akis|poulos|pulos|idis|off|eff|[oe]va|[oe]wa|ka[vw]a|sk(?:y|i|ij|yj|yy|iy|aja|aya|aia)|[a-z]{3,}[lnt]a[jy]a|ts?ch\w*|enk[oa]|jew|yev|ju?k|yu?k|jan|yan|oschin|ozhin|schin|zhin|zin|tsin|alny[j]?|o[vw]i(?:tsch|ch|c)|e[vw]i(?:tsch|ch|c)|[bcdfghklmnprstvwz][jy][aou]\w*|kh\w*|dh?afi|sh\w+|zh\w+)$|^(?:kh|zh|sh|tsch|dsch|dzh|gh)/;

/** *Ganzhorn*, *Reinshagen*: the letters of two words meet. */
const germanCompound =
  /[sz]h(?:orn|of|off?er|aus|auser|ausen|eim|eimer|agen|olz|uber|auer|ardt?|aupt)$/;

/** How many letters must change to turn one word into the other; a swap of neighbours counts as one. Stops at `limit`. */
export function letterDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (older[j - 2] ?? 0) + 1);
      current.push(best);
    }
    [older, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}
