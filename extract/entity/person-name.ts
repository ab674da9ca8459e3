import { isFirstName } from './first-names.ts';
import { inAsianOrder, isForeignGiven } from './foreign-names.ts';
import {
  isTransliterated,
  letterDistance,
  nameKey,
  soundKey,
  transliterationKeys,
} from './name-key.ts';
import { isHonorific, nobility } from './name-words.ts';
import { isPetName, isSameNickname } from './nicknames.ts';

/** A person's name in its parts, folded: *Prof. Dr. Ursula von der Leyen jun.* → ursula · von der · leyen · jun. */
export interface PersonName {
  /** First and middle names; a double name is one (*hans peter*). Empty for a surname alone. */
  readonly given: readonly string[];
  /** *von der*, *al*; empty if there is none. */
  readonly particle: string;
  readonly surname: string;
  /** What tells father from son and one king from the next: *jun*, *ii*; empty if there is none. */
  readonly generation: string;
}

/** Takes a name apart; titles are no part of it. */
export function parsePersonName(words: readonly string[]): PersonName {
  const plain = words
    .filter((word) => !isHonorific(word) && !/^[„“"»«]$/.test(word))
    .flatMap((word, i, all) => (i < all.length - 1 ? apartInitials(word) : [word]));
  const cut = generationAt(plain);
  const generation = generationOf(plain.slice(cut).join(' '));
  const core = inAsianOrder(
    attachParticles(joinServants(joinScots(plain.slice(0, cut).map(spellOut)))),
  );
  const surnameFrom = surnameBegins(core);
  return {
    given: core
      .slice(0, surnameFrom)
      .filter((word) => word !== 'al')
      .map(nameKey),
    particle: core.slice(surnameFrom, -1).map(nameKey).join(' '),
    surname: nameKey(core.at(-1) ?? ''),
    generation,
  };
}

/** At the first particle, but for an Arabic article inside the first names: *Saif al-Islam al-Gaddafi*. */
function surnameBegins(words: readonly string[]): number {
  const last = words.length - 1;
  const isRun = (from: number): boolean => words.slice(from, last).every(isNobility);
  const first = words.findIndex(
    (word, i) =>
      i < last && isNobility(word) && (i > 0 || words.length > 1) && (word !== 'al' || isRun(i)),
  );
  return first >= 0 ? first : last;
}

/** *J.D.* and *JD* are *J. D.* */
function apartInitials(word: string): string[] {
  return /^(?:\p{Lu}\.){2,3}$|^\p{Lu}{2}$/u.test(word) ? (word.match(/\p{Lu}/gu) ?? []) : [word];
}

/** *v. Stechlin* is *von Stechlin*, *v. d. Marwitz* *von der Marwitz*. */
function spellOut(word: string, at: number, all: readonly string[]): string {
  if (word === 'd.' && all[at - 1] === 'v.') return 'der';
  return word === 'v.' ? 'von' : word;
}

/** *Mc Grath* is *McGrath*. */
function joinScots(words: readonly string[]): string[] {
  return words
    .join(' ')
    .replace(/(?<=^| )(Ma?c) (?=\p{Lu})/gu, '$1')
    .split(' ');
}

/** *Abd al-Rahman*, *Abdul Rahman*, *Abdelrahman* are one first name. */
function joinServants(words: readonly string[]): string[] {
  return words
    .join(' ')
    .replace(
      /(?<!\p{L})Abd(?: ?-?(?:al|el|ul|[aeu][rsznd]|as[ch]h?)(?:[ -]|(?=\p{Ll}{3}))| (?=\p{Lu}))(\p{L})/gu,
      (_, next: string) => `Abdel${next.toLowerCase()}`,
    )
    .split(' ');
}

/** *el-Masri*, *al-Gaddafi* are a particle and a name. */
function attachParticles(words: readonly string[]): string[] {
  return words.flatMap((word) =>
    arabicArticle.test(word) ? ['al', word.replace(arabicArticle, '')] : [word],
  );
}

const arabicArticle = /^(?:[AaEe][ldsrtn]|[AaEe]sc?h)-(?=\p{Lu})/u;

function isNobility(word: string): boolean {
  return nobility.has(nameKey(word));
}

/** Where *der Jüngere*, *junior*, *II.* begin; the length if nothing of the kind ends the name. */
function generationAt(words: readonly string[]): number {
  const two = words.slice(-2).join(' ');
  if (words.length > 2 && /^der (?:Ältere|Jüngere)$/.test(two)) return words.length - 2;
  const last = words.at(-1) ?? '';
  return words.length > 1 && generationMark.test(last) ? words.length - 1 : words.length;
}

/** *junior*, *II.* */
export function isGeneration(word: string): boolean {
  return generationMark.test(word);
}

const generationMark =
  /^(?:(?:jun|sen)\.?|(?:Jun|Sen)\.|(?:[Jj][Rr]|[Ss][Rr]|[Jj]unior|[Ss]enior)\.?|Vater|Sohn|[IVX]+\.?)$/;

function generationOf(mark: string): string {
  const key = nameKey(mark);
  if (/^(?:jun|jr|junior|sohn|der jungere)$/.test(key)) return 'jun';
  return /^(?:sen|sr|senior|vater|der altere)$/.test(key) ? 'sen' : key;
}

/** Is one name the other, only put together otherwise: *Annegret Kramp-Karrenbauer* and *Annegret Kramp Karrenbauer*? */
export function isSameWhole(a: PersonName, b: PersonName): boolean {
  const [first, second] = [a, b].map(({ given, particle, surname, generation }) =>
    [...given, particle, surname, generation].join('').replaceAll(' ', ''),
  );
  return first === second;
}

/** Are two surnames one? *Strauß* = *Strauss*, *Lawrow* = *Lavrov*; *Meier* and *Maier* are two. */
export function isSameSurname(a: PersonName, b: PersonName): boolean {
  if (a.surname === b.surname) return sameParticle(a, b);
  if (isMonarch(a) && isMonarch(b)) return soundKey(a.surname) === soundKey(b.surname);
  if (!isFromElsewhere(a) && !isFromElsewhere(b)) return false;
  if (soundKey(a.surname) === soundKey(b.surname)) return true;
  const isFull = a.given.length > 0 && b.given.length > 0;
  if (!isFull && Math.min(a.surname.length, b.surname.length) <= 3) return false; // Sen, Son
  if (!isFull && letterDistance(soundKey(a.surname), soundKey(b.surname), 1) > 1) return false;
  const keys = transliterationKeys(b.surname);
  return transliterationKeys(a.surname).some((key) => keys.includes(key));
}

/** *Elisabeth II.* has no surname, and first names are spelled in every language. */
function isMonarch({ given, generation }: PersonName): boolean {
  return given.length === 0 && generation !== '';
}

/** Written in another alphabet at home, as the surname or a first name tells: *Nowitschok*, *Mohammed Sahir*. */
function isFromElsewhere({ given, surname }: PersonName): boolean {
  return isTransliterated(surname) || given.some(isForeignGiven);
}

/** *al* and *el* come and go with the transliteration, *von* belongs to the name. */
function sameParticle(a: PersonName, b: PersonName): boolean {
  const [first, second] = [a.particle, b.particle].map((particle) =>
    particle.replace(/^(?:al|el|bin|ibn|ben)$/, ''),
  );
  if (first === second || a.given.length === 0 || b.given.length === 0) return true;
  if (`${first}${second}` === 'von' && a.given[0] === b.given[0]) return true; // Karl (von) Habsburg
  const romance = /^(?:de|da|do|dos|di)?$/;
  return (
    a.given.length !== b.given.length && [first, second].every((each) => romance.test(each ?? ''))
  );
}

/** Can two full names of one surname be one person's? *Antony* and *Anthony*, *J.* and *Joe*; not *Vitali* and *Wladimir*. */
export function isCompatible(a: PersonName, b: PersonName): boolean {
  if (a.generation !== b.generation) return false;
  return compatibleGiven(a.given, b.given);
}

function compatibleGiven(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  if (joined(a) === joined(b) || isSameNickname(a.join(' '), b.join(' '))) return true;
  if (isDouble(a) || isDouble(b)) return compatibleDouble(partsOf(a), partsOf(b));
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (isPart(long, short)) return true;
  return (
    isSameGiven(long[0] ?? '', short[0] ?? '') && compatibleMiddle(long.slice(1), short.slice(1))
  );
}

function joined(given: readonly string[]): string {
  return given.join('').replaceAll(' ', '');
}

/** *Hans-Peter* */
function isDouble(given: readonly string[]): boolean {
  return given.some((name) => name.includes(' '));
}

function partsOf(given: readonly string[]): string[] {
  return given.flatMap((name) => name.split(' '));
}

/** *Hans-Peter* is *Hans Peter*, *H.-P.*, *H. P.* and *Hans-P.*, and may be called *Peter*; *Hans* is another. */
function compatibleDouble(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length === short.length)
    return long.every((part, i) => isSameGiven(part, short[i] ?? ''));
  const [only = ''] = short;
  if (long.length === 2 && long.every((part) => part.length === 1))
    return isWrittenTogether(only, long.join(' '));
  if (short.length > 1)
    return isSameGiven(long[0] ?? '', only) && isSameGiven(long[1] ?? '', short[1] ?? '');
  if (only.length === 1) return long[0]?.startsWith(only) === true;
  return long[1] === only || (long[0] === only && !opensDoubles.has(only));
}

/** First halves of many double names, so that *Hans* is not *Hans-Peter*, nor *Jean* *Jean-Luc*; *Laurent* is *Laurent-Désiré*. */
const opensDoubles: ReadonlySet<string> = new Set(
  `hans karl carl heinz klaus claus ernst wolf fritz franz johann johannes georg peter paul kurt jan jens kai kay lars max otto friedrich
  wilhelm willi gerd gert dieter rolf ralf uwe horst herbert josef jorg jurgen bernd gunther gunter heiner hermann heinrich joachim
  anna anne ann eva marie maria lisa rosa ute heide ulrike luise karin annette sophie hanna christa ingrid inge rose lea lena mia ella
  emma lara julia laura clara katharina jean pierre marc louis yves jose juan luis miguel kim min hyun ji seung young jong`
    .split(/\s+/)
    .map(nameKey),
);

/** *Tayyip* of *Recep Tayyip*: the name in use is not always the first; initials do not count. */
function isPart(long: readonly string[], short: readonly string[]): boolean {
  return (
    short.length === 1 &&
    long.length > 1 &&
    (short[0]?.length ?? 0) > 1 &&
    long.some((name) => name.length > 1 && isSameButForSound(name, short[0] ?? ''))
  );
}

function isSameButForSound(a: string, b: string): boolean {
  return a === b || soundKey(a) === soundKey(b);
}

/** Middle names may be missing, but must not contradict: *George W.* and *George H. W.* are two. */
function compatibleMiddle(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (short.every((name) => name.length > 1 && long.includes(name))) return true;
  return a.length === b.length && a.every((word, i) => isSameGiven(word, b[i] ?? ''));
}

function isSameGiven(a: string, b: string): boolean {
  if (a === b || soundKey(a) === soundKey(b) || isSameNickname(a, b)) return true;
  if (isAbbreviation(a, b) || isAbbreviation(b, a)) return true;
  if (isPetNameOf(a, b) || isPetNameOf(b, a)) return true;
  if (isInitials(a) || isInitials(b))
    return initialsOf(a) === initialsOf(b) || isWrittenTogether(a, b) || isWrittenTogether(b, a);
  return isSlip(a, b) || isSameSkeleton(a, b);
}

/** *Marie* and *Mariella* are two, for many bear the short one on its own. */
function isPetNameOf(short: string, given: string): boolean {
  return !isKnown(short) && isPetName(short, given);
}

/** *J.*, *H.-P.* */
function isInitials(given: string): boolean {
  return given.split(' ').every((part) => part.length === 1);
}

/** *Fr.*, *Joh.*: first names that are cut by custom. */
function isAbbreviation(short: string, given: string): boolean {
  return abbreviations.has(short) && given.startsWith(short);
}

const abbreviations: ReadonlySet<string> = new Set(
  'fr chr th ph st joh jos wilh friedr alb aug matth seb'.split(' '),
);

/** *Karlheinz* is *K.-H.* */
function isWrittenTogether(given: string, initials: string): boolean {
  const [first = '', second, third] = initials.split(' ');
  if (second === undefined || third !== undefined || given.includes(' ')) return false;
  return given.startsWith(first) && given.slice(3, -3).includes(second);
}

function initialsOf(given: string): string {
  return given
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');
}

/** One letter differs inside, and not both are names of their own (*Karin*, *Katrin*). */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  return letterDistance(a, b, 1) <= 1 && !(isKnown(a) && isKnown(b));
}

function isKnown(folded: string): boolean {
  return isFirstName(capitalised(folded));
}

function capitalised(folded: string): string {
  return folded.charAt(0).toUpperCase() + folded.slice(1);
}

/** *Aljaksandr* and *Alexander*: four consonants and more that agree, whatever the vowels. */
function isSameSkeleton(a: string, b: string): boolean {
  const [first, second] = [skeleton(a), skeleton(b)];
  return first.length >= 4 && first === second && /[aeo]$/.test(a) === /[aeo]$/.test(b);
}

function skeleton(given: string): string {
  return soundKey(given).replace(/[aeiou ]/g, '');
}
