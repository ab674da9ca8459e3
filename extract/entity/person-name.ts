import { inAsianOrder, isForeignGiven } from './foreign-names.ts';
import {
  isTransliterated,
  letterDistance,
  nameKey,
  soundKey,
  transliterationKeys,
} from './name-key.ts';
import { isHonorific, nobility } from './name-words.ts';
import { areCompatibleGiven } from './given-names.ts';

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
  return areCompatibleGiven(a.given, b.given);
}
