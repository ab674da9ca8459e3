/**
 * How alike two names sound that come from another alphabet or another orthography. Each spelling of a sound in the romanisations
 * that news use (German, English, French, ISO 9, Pinyin, Wade-Giles, Slavic and Turkish Latin) is read as the sounds it may stand for;
 * two spellings that share one cost nothing.
 */
interface Spelling {
  readonly text: string;
  readonly sounds: readonly string[];
}

/** Longest first. `-` stands for a sound that may be left out. */
const table = `
schtsch ŠČ Š
stsch ŠČ Š
shch ŠČ Š
šč ŠČ Š
tsch Č
dsch DŽ
dzh DŽ
tch Č
tsh Č
sch Š Ž
sh Š
š Š
ş Š
ș Š
sz Š S
zh Ž Š Č DŽ
ž Ž Š
ż Ž Š
ź Ž Š
dž DŽ
dj DŽ
đ DŽ D
gj DŽ G
cz Č
č Č
ć Č
ç Č S
ch X Č Š K H
kh X K
gh G H -
th T S
dh D S
ph F
ck K
qu K
rh R
ts S Č
tz S
ţ S
ț S
dz S
ß S
hs Š S
ie I E
ei I E A
ey I E A
ai A E
ay A E
oe O E
ae A E
ue U I
ou U O
oo U
ee I E
eu O U
au AU A O
av AU A
aw AU A
ł L
ñ N
ń N
ň N
ø O
ö O
ä A E
ü U I
ğ G -
ı I
a A
b B
c K S Č
d D
e E
f F
g G H DŽ
h H X -
i I J -
j J DŽ Ž H I -
k K
l L
m M
n N
o O
p P
q K Č G
r R
s S
t T
u U
v V F
w V U
x KS Š S
y I J U -
z S
`;

const spellings: readonly Spelling[] = table
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .map(([text = '', ...sounds]) => ({ text, sounds }));

/** Vowels that transliterations confuse, and consonants that dialects do. */
const near: Readonly<Record<string, number>> = {
  'A E': 0.4,
  'A O': 0.35,
  'E I': 0.2,
  'O U': 0.2,
  'E O': 0.3,
  'I U': 0.5,
  'I J': 0,
  'B V': 0.35,
  'B P': 0.35,
  'D T': 0.3,
  'G K': 0.3,
  'H K': 0.4,
  'K X': 0.2,
  'G X': 0.3,
  'H X': 0,
  'S Š': 0.4,
  'Č Š': 0.3,
  'DŽ Ž': 0.2,
  'DŽ Č': 0.3,
  'S Č': 0.4,
  'F V': 0.1,
  'M N': 0.6,
};

const vowels = /^(?:[AEIOU]|AU)$/;
const remembered = new Map<string, readonly Spelling[]>();

/** Takes a name apart into spellings of sounds; letters with accents that change no sound are read without them. */
function spellingsOf(name: string): readonly Spelling[] {
  const known = remembered.get(name);
  if (known) return known;
  const word = withoutDoubles(fold(name));
  const found: Spelling[] = [];
  for (let at = 0; at < word.length;) {
    const spelling = spellings.find(({ text }) => word.startsWith(text, at));
    if (spelling) found.push(spelling);
    at += spelling?.text.length ?? 1;
  }
  if (remembered.size > 20_000) remembered.clear();
  remembered.set(name, found);
  return found;
}

const telling = /[šşșžżźđčćçţțßłñńňøöäüğı]/u;

function fold(name: string): string {
  return [...name.normalize('NFC').toLowerCase()]
    .map((letter) =>
      telling.test(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, ''),
    )
    .join('')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/þ/g, 'th')
    .replace(/ð/g, 'd')
    .replace(/[^\p{L}]/gu, '');
}

function withoutDoubles(word: string): string {
  return word.replace(/([b-df-hj-np-tv-z])\1+/g, '$1');
}

/** What must change to read one name as the other; about 1 for a letter that means another sound. Stops above the limit. */
export function soundDistance(a: string, b: string, limit: number): number {
  const [first, second] = [spellingsOf(a), spellingsOf(b)];
  let previous = [0];
  for (let j = 1; j <= second.length; j++)
    previous.push((previous[j - 1] ?? 0) + left(second, j - 1));
  for (let i = 1; i <= first.length; i++) {
    const current = [(previous[0] ?? 0) + left(first, i - 1)];
    for (let j = 1; j <= second.length; j++)
      current.push(
        Math.min(
          (previous[j] ?? 0) + left(first, i - 1),
          (current[j - 1] ?? 0) + left(second, j - 1),
          (previous[j - 1] ?? 0) + between(first[i - 1], second[j - 1]),
        ),
      );
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous[second.length] ?? 0;
}

/** The price of a sound that one name has and the other has not: little for glides, most for a last vowel, which tells women from men. */
function left(word: readonly Spelling[], at: number): number {
  const sounds = word[at]?.sounds ?? [];
  if (sounds.includes('-')) return 0.15;
  const isVowel = vowels.test(sounds[0] ?? '');
  if (at === word.length - 1 && isVowel) return 1;
  return isVowel ? 0.4 : 1;
}

function between(a: Spelling | undefined, b: Spelling | undefined): number {
  if (!a || !b) return 1;
  if (a === b || a.sounds.some((sound) => b.sounds.includes(sound))) return 0;
  let least = 1;
  for (const x of a.sounds)
    for (const y of b.sounds) least = Math.min(least, near[x < y ? `${x} ${y}` : `${y} ${x}`] ?? 1);
  return least;
}

const coarse: Readonly<Record<string, string>> = {
  B: 'P',
  P: 'P',
  V: '',
  F: 'F',
  U: '',
  D: 'T',
  T: 'T',
  L: 'L',
  R: 'R',
  M: 'N',
  N: 'N',
  AU: '',
  KS: 'K',
};

/** A key that all spellings of a name share: its consonants, without those that romanisations confuse most. */
export function soundBlock(name: string): string {
  return spellingsOf(name)
    .map(({ sounds }) => (sounds.length > 0 ? (coarse[sounds[0] ?? ''] ?? '') : ''))
    .join('')
    .replace(/(.)\1+/g, '$1')
    .replaceAll('F', '');
}
